type Plain = { readonly [key: string]: unknown }

const isMap = (data: unknown): data is Plain => typeof data === 'object' && data !== null && !Array.isArray(data)

const RUSSIA: ReadonlySet<string> = new Set(['RU', 'RUS', 'Russia'])
const PLATFORMS: { readonly [platform: string]: string } = {
  'mos.ru': 'mos.ru',
  gosuslugi: 'electronic',
  Gosuslugi: 'electronic',
}

/**
 * Spells out the short ways in which a case file may say things: `left-russia`, `citizenship: { state: RU, since: birth }`
 * and a summons sent `by: electronic` on a `platform`; who studied nothing does not study with a right to deferral; a contract told by
 * its first and last day runs for so many months. What is no shorthand stays as it is.
 *
 * @example
 * spelledOut({ 'left-russia': '2025-10-25' }) // => { departure: { 'left-russia': '2025-10-25' } }
 * @example
 * spelledOut({ citizenship: { state: 'RU', since: 'birth' } }) // => { citizenship: { russian: 'yes', by: 'birth' } }
 * @example
 * spelledOut({ study: 'none' }) // => { 'study.with-deferral': 'no', study: 'none' }
 * @example
 * spelledOut({ contracts: [{ signed: '2021-10-01', 'runs-out': '2023-10-01' }] }) // => { contracts: [{ months: 24, signed: '2021-10-01', 'runs-out': '2023-10-01' }] }
 */
export function spelledOut(data: unknown): unknown {
  if (!isMap(data)) return data
  const { 'left-russia': left, citizenship, summonses, contracts, ...rest } = data
  return {
    ...(rest['study'] === 'none' ? { 'study.with-deferral': 'no' } : {}),
    ...rest,
    ...(left === undefined
      ? {}
      : { departure: { ...(isMap(rest['departure']) ? rest['departure'] : {}), 'left-russia': left } }),
    ...(citizenship === undefined
      ? {}
      : { citizenship: isMap(citizenship) ? citizenshipOf(citizenship) : citizenship }),
    ...(summonses === undefined ? {} : { summonses: Array.isArray(summonses) ? summonses.map(summonsOf) : summonses }),
    ...(contracts === undefined ? {} : { contracts: Array.isArray(contracts) ? contracts.map(contractOf) : contracts }),
  }
}

function citizenshipOf(said: Plain): Plain {
  const { state, since, ...rest } = said
  const ofState: Plain =
    typeof state !== 'string'
      ? {}
      : state === 'none'
        ? { russian: 'no', stateless: 'yes' }
        : { russian: RUSSIA.has(state) ? 'yes' : 'no' }
  const ofSince: Plain =
    since === undefined
      ? {}
      : since === 'birth'
        ? { by: 'birth' }
        : { by: ['naturalisation', 'occupied-area-passport'], acquired: since }
  const kept = state !== undefined && typeof state !== 'string' ? { state } : {}
  return { ...kept, ...ofState, ...ofSince, ...rest }
}

function summonsOf(said: unknown): unknown {
  if (!isMap(said) || typeof said['platform'] !== 'string') return said
  const { platform, ...rest } = said
  const by = PLATFORMS[String(platform)]
  return by === undefined || (rest['by'] !== undefined && rest['by'] !== 'electronic') ? said : { ...rest, by }
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u

function contractOf(said: unknown): unknown {
  if (!isMap(said) || said['months'] !== undefined) return said
  const [from, until] = [said['signed'], said['runs-out']].map((day) => DAY.exec(String(day)))
  if (!from || !until || from[3] !== until[3]) return said
  const months = (Number(until[1]) - Number(from[1])) * 12 + Number(until[2]) - Number(from[2])
  return months > 0 ? { months, ...said } : said
}
