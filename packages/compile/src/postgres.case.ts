import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL server of the tests' own, in a temporary folder, reached by a socket in it. */
export interface Postgres {
  readonly version: string
  /** Runs statements and gives the lines of their results, fields set apart by tabs, NULL as `\N`. */
  readonly run: (sql: string) => readonly string[]
  readonly stop: () => void
}

const DEBIAN = '/usr/lib/postgresql'

/** The folder of PostgreSQL's programs, or null where it is not installed. */
function programs(): string | null {
  if (existsSync(DEBIAN)) {
    const newest = readdirSync(DEBIAN).sort((one, other) => Number(other) - Number(one))[0]
    if (newest !== undefined && existsSync(join(DEBIAN, newest, 'bin/initdb'))) return join(DEBIAN, newest, 'bin')
  }
  const found = spawnSync('sh', ['-c', 'command -v initdb'], { encoding: 'utf8' })
  return found.status === 0 ? join(found.stdout.trim(), '..') : null
}

/** Starts a server; null where PostgreSQL is not installed. It refuses to run as root, so root lends it the user `postgres`. */
export function startPostgres(): Postgres | null {
  const bin = programs()
  if (bin === null) return null
  const folder = mkdtempSync(join(tmpdir(), 'muster-postgres-'))
  const lent = userInfo().uid === 0
  const as = (program: string, args: readonly string[], input?: string): string =>
    execFileSync(
      lent ? 'runuser' : join(bin, program),
      lent ? ['-u', 'postgres', '--', join(bin, program), ...args] : [...args],
      {
        encoding: 'utf8',
        cwd: folder,
        maxBuffer: 2 ** 30,
        stdio: ['pipe', 'pipe', 'pipe'],
        ...(input === undefined ? {} : { input }),
      },
    )
  chmodSync(folder, 0o755)
  if (lent) execFileSync('chown', ['postgres', folder])
  const data = join(folder, 'data')
  as('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--no-locale', '--no-sync'])
  const options = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c jit=off`
  as('pg_ctl', ['-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start'])
  const run = (sql: string): readonly string[] =>
    as(
      'psql',
      [
        '-h',
        folder,
        '-U',
        'postgres',
        '-X',
        '-q',
        '-A',
        '-t',
        '-F',
        '\t',
        '-P',
        'null=\\N',
        '-v',
        'ON_ERROR_STOP=1',
        'postgres',
      ],
      sql,
    )
      .split('\n')
      .filter((line) => line !== '')
  return {
    version: run('SHOW server_version')[0] ?? '',
    run,
    stop: () => {
      as('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
