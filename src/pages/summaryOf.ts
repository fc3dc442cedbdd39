import type { DataRow, DataTable } from '../../cms/content/Exhibit.ts'
import { groupsOf, type Group } from '../../cms/content/chart/groupsOf.ts'
import type { Text } from '../../cms/content/Text.ts'
import type { ChartWords } from '../i18n/ChartWords.ts'

/** A piece of a sentence: words of the page's own, or a text of the collection, which may be in another language. */
export type Piece = string | Text

/** So many rows are told one by one; of more, the highest and the lowest. */
const FEW = 4

/** What a chart shows, in sentences of the page's language, put together from what is drawn. */
export function summaryOf(
  table: DataTable,
  words: ChartWords,
  number: (value: number) => string,
): readonly (readonly Piece[])[] {
  const groups = groupsOf(table)
  const columns = table.columns.slice(1)
  const told = (column: number) => groups.flatMap((group) => headed(group, ofGroup(group, column)))
  const ofGroup = ({ rows }: Group, column: number): readonly (readonly Piece[])[] => {
    if (table.form === 'range') return rows.map(between)
    const known = rows.flatMap(({ label, values }): Point[] => {
      const value = values[column] ?? null
      return value === null ? [] : [{ name: label, value }]
    })
    return [
      ...(table.form === 'line' ? overTime(known) : []),
      ...(rows.length > FEW ? extremes(known) : rows.map(one(column))),
    ]
  }
  const one =
    (column: number) =>
    ({ label, values }: DataRow) => {
      const value = values[column] ?? null
      return pieces(words.point, { name: label, value: value === null ? words.unknown : number(value) })
    }
  const between = ({ label, values: [least = null, most = null] }: DataRow) =>
    least !== null && most !== null && least !== most
      ? pieces(words.range, { name: label, low: number(least), high: number(most) })
      : one(least === null ? 1 : 0)({ label, values: [least, most], definition: null, onlyInTable: false })
  const overTime = (known: readonly Point[]) => {
    const [first, last] = [known[0], known.at(-1)]
    if (!first || !last || first === last) return []
    return [
      pieces(words.fromTo, { from: number(first.value), first: first.name, to: number(last.value), last: last.name }),
    ]
  }
  const extremes = (known: readonly Point[]) => {
    const byValue = known.toSorted((a, b) => a.value - b.value)
    const [lowest, highest] = [byValue[0], byValue.at(-1)]
    if (!lowest || !highest) return []
    return [
      pieces(words.highest, { name: highest.name, value: number(highest.value) }),
      pieces(words.lowest, { name: lowest.name, value: number(lowest.value) }),
    ]
  }
  const apart = groups.length > 1 ? [[words.apart]] : []
  if (table.form === 'range') return [...told(0), ...apart]
  // Of dots, the last are written out; the table has the others.
  const spoken = table.form === 'dots' ? columns.slice(-1) : columns
  return [
    ...spoken.flatMap((heading) => {
      const sentences = told(columns.indexOf(heading))
      return columns.length > 1 ? [[heading, '.'], ...sentences] : sentences
    }),
    ...apart,
  ]
}

interface Point {
  readonly name: Text
  readonly value: number
}

/** The sentences of a group under its definition. */
function headed({ definition }: Group, sentences: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  return definition === null ? sentences : [[definition, '.'], ...sentences]
}

/** A phrase with its gaps filled, and what fills them apart from it. */
function pieces(phrase: string, values: Readonly<Record<string, Piece>>): readonly Piece[] {
  return phrase.split(/(\{\w+\})/).flatMap((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name === undefined) return part === '' ? [] : [part]
    return [values[name] ?? part]
  })
}
