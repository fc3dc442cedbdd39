import * as v from 'valibot'
import { CONFIDENCES, type Fact, type Source } from './Fact.ts'
import { idOf, readRecord } from './readRecord.ts'
import { ListRecord, OptionalString, OptionalText, TextRecord } from './records.ts'
import { safeHref } from './safeHref.ts'
import { toReferences } from './toReferences.ts'
import { within, type Transform, type Whereabouts } from './Transform.ts'

const SourceRecord = v.object({
  _id: v.string(),
  title: v.pipe(v.string(), v.minLength(1)),
  publisher: OptionalString,
  year: OptionalString,
  href: OptionalString,
})

const FactRecord = v.object({
  _id: v.string(),
  code: v.pipe(v.string(), v.minLength(1)),
  claim: TextRecord,
  date: OptionalString,
  confidence: v.picklist(CONFIDENCES),
  dispute: OptionalText,
  sources: ListRecord,
})

/**
 * The facts that something rests on, or null where it may not be shown: it rests on an L fact, or on none that can be
 * stated. (facts.md: an L fact must not be displayed before a person has checked it.)
 */
export function toFacts(records: readonly unknown[], at: Whereabouts, transform: Transform): Fact[] | null {
  const here = within(at, 'facts')
  const facts = toReferences(records, here, transform, (document, ref) => toFact(document, ref, transform))
  const unproven = facts.filter((fact) => fact.confidence === 'L')
  for (const { code } of unproven) {
    transform.report({
      ...here,
      message: `Rests on ${code}, for which no source was found; not shown until it is checked.`,
    })
  }
  if (unproven.length > 0) return null
  if (facts.length === 0) {
    transform.report({ ...here, message: 'Rests on no fact that can be shown; left out.' })
    return null
  }
  return facts
}

function toFact(record: unknown, ref: string, transform: Transform): Fact | null {
  const at = { id: idOf(record, ref), field: '' }
  const fact = readRecord(FactRecord, record, at, transform)
  if (!fact) return null
  const { _id: id, code, claim, date, confidence, dispute } = fact
  const sources = toReferences(fact.sources, within(at, 'sources'), transform, (document, key) =>
    toSource(document, key, transform),
  )
  if (confidence !== 'L' && sources.length === 0) {
    transform.report({ ...within(at, 'sources'), message: 'Has no source that can be shown; left out.' })
    return null
  }
  return { id, code, claim, date, confidence, dispute, sources }
}

function toSource(record: unknown, ref: string, transform: Transform): Source | null {
  const at = { id: idOf(record, ref), field: '' }
  const source = readRecord(SourceRecord, record, at, transform)
  if (!source) return null
  const { _id: id, title, publisher, year } = source
  const href = source.href === null ? null : safeHref(source.href)
  if (source.href !== null && href === null) {
    transform.report({ ...within(at, 'href'), message: 'Is no safe address; the source is shown without it.' })
  }
  return { id, title, publisher, year, href }
}
