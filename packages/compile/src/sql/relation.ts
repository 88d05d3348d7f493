/** A piece of SQL: its text, the relation whose columns it reads (null: none) and the stage in which they are all there. */
export interface Piece {
  readonly text: string
  readonly relation: Relation | null
  readonly level: number
  /** Whether the text is a name or a literal, so that repeating it costs nothing. */
  readonly atom: boolean
}

/** A column that a stage adds. */
export interface Added {
  readonly name: string
  readonly text: string
}

/** A table of days that a stage looks up. */
export interface Lookup {
  readonly table: string
  readonly column: string
  readonly name: string
}

/** What a stage adds to the one before. */
export interface Stage {
  readonly columns: Added[]
  readonly lookups: Lookup[]
}

/** What a count takes from the items of a person. */
export interface Aggregate {
  readonly name: string
  readonly text: string
}

/** Persons, or the items of a list within persons or within other items; columns are added stage by stage. */
export interface Relation {
  readonly id: string
  parent: Relation | null
  readonly list: string | null
  /** What the columns of the list are called by here. */
  readonly prefix: string
  readonly keys: readonly string[]
  /** Columns of the source table that are read. */
  readonly base: Set<string>
  /** Columns of the parent that are read, and the stage of the parent in which the last of them is there. */
  readonly carried: Set<string>
  parentLevel: number
  readonly stages: Stage[]
  readonly byText: Map<string, Piece>
  readonly children: Relation[]
  readonly aggregates: Aggregate[]
}

/** Makes a relation. */
export function relation(
  id: string,
  parent: Relation | null,
  list: string | null,
  prefix: string,
  keys: readonly string[],
): Relation {
  return {
    id,
    parent,
    list,
    prefix,
    keys,
    base: new Set(),
    carried: new Set(),
    parentLevel: 0,
    stages: [],
    byText: new Map(),
    children: [],
    aggregates: [],
  }
}

/** A literal. */
export function literal(text: string): Piece {
  return { text, relation: null, level: 0, atom: true }
}

function depth(of: Relation | null): number {
  return of === null ? -1 : 1 + depth(of.parent)
}

/** The innermost of the relations of some pieces. */
export function innermost(pieces: readonly Piece[]): Relation | null {
  return pieces.reduce<Relation | null>((best, { relation: now }) => (depth(now) > depth(best) ? now : best), null)
}

/** The stage that adds to what is there at a level. */
function stageAfter(of: Relation, level: number): Stage {
  while (of.stages.length <= level) of.stages.push({ columns: [], lookups: [] })
  const stage = of.stages[level]
  if (stage === undefined) throw new TypeError('no stage')
  return stage
}

/** Makes a piece a column of its relation, so that it can be repeated; equal texts are one column. */
export function asColumn(piece: Piece, nextName: (wish: string) => string, wish: string): Piece {
  const { relation: home } = piece
  if (piece.atom || home === null) return piece
  const known = home.byText.get(piece.text)
  if (known !== undefined) return known
  const name = nextName(wish)
  stageAfter(home, piece.level).columns.push({ name, text: piece.text })
  const column: Piece = { text: name, relation: home, level: piece.level + 1, atom: true }
  home.byText.set(piece.text, column)
  return column
}

/** Looks a day up in a table of days; the day must be a column. */
export function lookUp(day: Piece, table: string, nextName: (wish: string) => string): Piece {
  const { relation: home } = day
  if (home === null) return day
  const key = `look up ${table} ${day.text}`
  const known = home.byText.get(key)
  if (known !== undefined) return known
  const name = nextName('working_day')
  stageAfter(home, day.level).lookups.push({ table, column: day.text, name })
  const column: Piece = { text: name, relation: home, level: day.level + 1, atom: true }
  home.byText.set(key, column)
  return column
}

/** Makes a piece readable in a relation inside its own: it becomes a column there and is carried inwards. */
export function bring(piece: Piece, to: Relation | null, nextName: (wish: string) => string): Piece {
  if (piece.relation === null || to === null || piece.relation === to) return piece
  if (to.parent === null) throw new TypeError(`${piece.text} is not within reach of ${to.id}`)
  const outer = asColumn(bring(piece, to.parent, nextName), nextName, 'taken')
  to.carried.add(outer.text)
  to.parentLevel = Math.max(to.parentLevel, outer.level)
  return { text: outer.text, relation: to, level: 0, atom: true }
}

/** Puts pieces together: all are brought to the innermost relation and handed to `write` as texts. */
export function compose(
  pieces: readonly Piece[],
  nextName: (wish: string) => string,
  write: (...texts: readonly string[]) => string,
): Piece {
  const home = innermost(pieces)
  const brought = pieces.map((piece) => bring(piece, home, nextName))
  return {
    text: write(...brought.map(({ text }) => text)),
    relation: home,
    level: Math.max(0, ...brought.map(({ level }) => level)),
    atom: false,
  }
}
