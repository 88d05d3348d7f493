import {
  all,
  before,
  choice,
  type ExceptionText,
  evaluationDay,
  gives,
  is,
  not,
  notAfter,
  rule,
  some,
  type TruthExpr,
} from '@muster/engine'
import { lived } from '../case/person.ts'

/** True when the last place where he settled by the day, stays abroad left aside, is in an area. */
const lastSettledIn = (area: string): TruthExpr =>
  some(lived, (place) =>
    all(
      is(place.in, area),
      notAfter(place.from, evaluationDay),
      not(
        some(
          lived,
          (later) =>
            all(before(place.from, later.from), notAfter(later.from, evaluationDay), not(is(later.in, 'abroad'))),
          'later',
        ),
      ),
    ),
  )

const areaBranch = (id: string, area: string): ExceptionText => ({
  id,
  when: lastSettledIn(area),
  then: choice(area),
  cites: ['6¶1 fn255'],
})

/** From which occupied area he comes: where he last settled by the day; going abroad does not change it. */
export const occupiedArea = rule('occupied.area', {
  chapter: '6.1',
  asks: 'From which occupied area does he come, by where he last lived?',
  gives: 'choice',
  labels: {
    Donetsk: 'the occupied part of Donetsk oblast',
    Luhansk: 'the occupied part of Luhansk oblast',
    Kherson: 'the occupied part of Kherson oblast',
    Zaporizhzhia: 'the occupied part of Zaporizhzhia oblast',
    Crimea: 'Crimea, which this chapter of the report leaves out',
    none: 'none that the case tells of',
  },
  unsaid: [
    {
      text: 'Russia does not control the whole of the four oblasts. Where the front ran on a day, and so whether a town was occupied then, the report does not tell.',
      cites: ['6¶1 fn255'],
    },
  ],
  versions: [
    {
      then: choice('none'),
      cites: ['6¶1 fn255'],
      note: 'The last place where he settled decides; a stay abroad is left aside.',
      order: 'inOrder',
      except: [
        areaBranch('donetsk', 'Donetsk'),
        areaBranch('luhansk', 'Luhansk'),
        areaBranch('kherson', 'Kherson'),
        areaBranch('zaporizhzhia', 'Zaporizhzhia'),
        areaBranch('crimea', 'Crimea'),
      ],
    },
  ],
})

/** True when he comes from one of the named areas. */
export const comesFrom = (...areas: readonly string[]): TruthExpr => gives(occupiedArea, areas)

/** True when he comes from the part of Donetsk or Luhansk oblast that was under a self-declared republic. */
export const fromRepublics: TruthExpr = comesFrom('Donetsk', 'Luhansk')

/** True when he comes from one of the four occupied oblasts. */
export const fromOccupied: TruthExpr = comesFrom('Donetsk', 'Luhansk', 'Kherson', 'Zaporizhzhia')

/** True when he ever lived in one of the named areas by the day, wherever he went later. */
export const everLivedIn = (...areas: readonly string[]): TruthExpr =>
  some(lived, (place) => all(is(place.in, ...areas), notAfter(place.from, evaluationDay)))
