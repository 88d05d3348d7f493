import { join } from 'node:path'
import { type Io, Refusal } from '../io.ts'
import { type AppFiles, readAppFiles } from '../serve/app-files.ts'
import { appServer } from '../serve/app-server.ts'

/** What `muster web` was asked for. */
export interface WebCall {
  readonly port: string
}

const MOST_PORT = 65_535

/** The built app, beside this package. */
const APP = join(import.meta.dirname, '../../../web/dist/app')

/** Serves the app on this machine alone, until it is stopped. */
export function runWeb(io: Io, call: WebCall): void {
  const port = Number(call.port)
  if (!/^\d{1,5}$/u.test(call.port) || port > MOST_PORT)
    throw new Refusal(1, [`--port: "${call.port.slice(0, 20)}" is not a port (0 to ${MOST_PORT}).`])
  const server = appServer(filesOfApp())
  server.on('error', (error: NodeJS.ErrnoException) => {
    io.err(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use; name another with --port.\n`
        : `The app could not be served: ${error.message}\n`,
    )
    process.exitCode = 1
  })
  server.listen(port, '127.0.0.1', () => {
    const address = server.address()
    const at = typeof address === 'object' && address !== null ? address.port : port
    io.out(`Muster is at http://localhost:${at}/ on this machine alone. Nothing leaves it. Stop it with Ctrl+C.\n`)
  })
}

function filesOfApp(): AppFiles {
  try {
    return readAppFiles(APP)
  } catch {
    throw new Refusal(1, ['The app has not been built yet: run "npm run build" first.'])
  }
}
