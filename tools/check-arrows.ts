/** Checks that arrows between packages run one way and that no imports run in a circle; exits 1 naming each spot. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { brokenArrows, circles, type ImportOfFile } from './arrows.ts'

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesUnder(path)
    return /\.(ts|tsx)$/.test(entry.name) ? [path] : []
  })
}

const IMPORT = /^\s*(?:import|export)\b[^'"]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|import\('([^']+)'\)/gm

function importsOf(file: string): ImportOfFile[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => {
    const named = match[1] ?? match[2] ?? match[3] ?? ''
    return { file, to: named.startsWith('.') ? normalize(join(dirname(file), named)) : named }
  })
}

const root = normalize(join(import.meta.dirname, '..'))
const imports = filesUnder(join(root, 'packages')).flatMap(importsOf)
const local = imports.map((edge) => ({
  file: relative(root, edge.file),
  to: edge.to.startsWith(root) ? relative(root, edge.to) : edge.to,
}))
const faults = [
  ...brokenArrows(local),
  ...circles(local).map((circle) => `imports run in a circle: ${circle.join(' -> ')}`),
]
for (const fault of faults) console.error(fault)
console.log(faults.length === 0 ? `arrows: ${local.length} imports run one way` : `arrows: ${faults.length} faults`)
process.exitCode = faults.length === 0 ? 0 : 1
