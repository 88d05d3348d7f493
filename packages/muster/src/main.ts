import { readFileSync } from 'node:fs'
import type { Io } from './io.ts'
import { run } from './program.ts'

function today(): string {
  const now = new Date()
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

const io: Io = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  read: (path) => readFileSync(path === '-' ? 0 : path),
  today: today(),
  columns: process.stdout.columns ?? 80,
  colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = run(io, process.argv.slice(2))
