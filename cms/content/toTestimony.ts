import * as v from 'valibot'
import type { Language } from './Language.ts'
import type { MediaAudio } from './Media.ts'
import { idOf, readRecord } from './readRecord.ts'
import {
  DateRecord,
  LanguageRecord,
  ListRecord,
  OptionalString,
  OptionalText,
  SlugRecord,
  TextRecord,
} from './records.ts'
import { isReviewed } from './Review.ts'
import { TESTIMONY_KINDS, type Testimony, type Transcript } from './Testimony.ts'
import { toAudio } from './toAudio.ts'
import { toFacts } from './toFacts.ts'
import { toImage } from './toImage.ts'
import { toIndex, type Hanging } from './toIndex.ts'
import { toPlace } from './toPeopleAndPlaces.ts'
import { toTranscripts } from './toTranscripts.ts'
import { within, type Transform, type Whereabouts } from './Transform.ts'
import { ConsentRecord, whyNotPublic } from './whyNotPublic.ts'

const Anything = v.nullish(v.unknown(), null)

const TestimonyRecord = v.object({
  _id: v.string(),
  title: TextRecord,
  slug: SlugRecord,
  kind: v.picklist(TESTIMONY_KINDS),
  narratorRole: TextRecord,
  person: v.nullish(v.object({ _id: v.string(), name: TextRecord }), null),
  portrait: Anything,
  synopsis: TextRecord,
  recordedOn: v.nullish(DateRecord, null),
  recordedAtRef: OptionalString,
  recordedAt: Anything,
  interviewer: OptionalString,
  recordings: ListRecord,
  transcripts: ListRecord,
  index: ListRecord,
  consent: ConsentRecord,
  facts: ListRecord,
  contentNote: OptionalText,
  review: Anything,
})

const RecordingRecord = v.object({
  language: LanguageRecord,
  audio: v.unknown(),
  otherFormats: ListRecord,
  peaks: Anything,
  peaksOf: OptionalString,
})

/**
 * A testimony that the public may hear today, or null: without consent, transcript or facts it is nobody's to publish.
 * Where it is heard is known by the rooms (assembleMuseum).
 * @param hanging where its index may lead; without it no index is read: an exhibit tells of no more than the outline
 */
export function toTestimony(record: unknown, transform: Transform, hanging: Hanging | null = null): Testimony | null {
  const at = { id: idOf(record, 'a testimony without _id'), field: '' }
  const testimony = readRecord(TestimonyRecord, record, at, transform)
  if (!testimony) return null
  const { _id: id, slug, title, kind, narratorRole, person, synopsis, consent, contentNote } = testimony

  const refusal = whyNotPublic(consent, kind, transform.today)
  if (refusal) {
    transform.report({ ...within(at, 'consent'), message: `${refusal}; left out.` })
    return null
  }
  if (kind === 'composite' && (person !== null || testimony.portrait !== null)) {
    const field = person === null ? 'portrait' : 'person'
    transform.report({
      ...within(at, field),
      message: 'A composite reading is nobody’s: remove the person and the portrait; left out.',
    })
    return null
  }

  const facts = toFacts(testimony.facts, at, transform)
  if (!facts) return null
  const transcripts = inOrder(toTranscripts(testimony.transcripts, slug, at, transform), transform.language)
  if (transcripts.length === 0) {
    transform.report({ ...within(at, 'transcripts'), message: 'Has no transcript that can be shown; left out.' })
    return null
  }
  const spoken = new Set(transcripts.map(({ lang }) => lang))
  const recordings = inOrder(toRecordings(testimony.recordings, slug, spoken, at, transform), transform.language)
  const wasRecorded = kind === 'recorded'
  const grounds = {
    durations: durationsOf(recordings, transcripts),
    facts,
    unnamed: consent.pseudonym ? (person?._id ?? null) : null,
  }

  return {
    id,
    slug,
    title,
    kind,
    // A pseudonym protects somebody: neither the name nor the face may stand beside it.
    narrator: consent.pseudonym
      ? { value: consent.pseudonym, lang: narratorRole.lang }
      : (person?.name ?? narratorRole),
    synopsis,
    duration: recordings[0]?.duration ?? 0,
    heardAt: null,
    recordings,
    transcripts,
    index: hanging === null ? [] : toIndex(testimony.index, { ...grounds, hanging }, at, transform),
    portrait: consent.pseudonym ? null : toImage(testimony.portrait, within(at, 'portrait'), transform),
    recordedOn: wasRecorded ? testimony.recordedOn : null,
    // A composite reading was told nowhere.
    recordedAt: wasRecorded ? toRecordedAt(testimony, within(at, 'recordedAt'), transform) : null,
    interviewer: wasRecorded ? testimony.interviewer : null,
    facts,
    contentNote,
    reviewed: isReviewed(testimony.review),
  }
}

function toRecordedAt(
  { recordedAt, recordedAtRef }: v.InferOutput<typeof TestimonyRecord>,
  at: Whereabouts,
  transform: Transform,
): Testimony['recordedAt'] {
  if (recordedAtRef === null) return null
  if (recordedAt !== null) return toPlace(recordedAt, recordedAtRef, transform)
  transform.report({ ...at, message: `Leads to "${recordedAtRef}", which is not published; left out.` })
  return null
}

/** Of the recordings, in their order; then of the words that follow a recording which is not there. */
function durationsOf(
  recordings: readonly MediaAudio[],
  transcripts: readonly Transcript[],
): ReadonlyMap<Language, number> {
  const durations = new Map(recordings.map(({ lang, duration }) => [lang, duration]))
  for (const { follows, segments } of transcripts) {
    const end = segments.at(-1)?.end ?? 0
    if (!durations.has(follows)) durations.set(follows, end)
  }
  return durations
}

function toRecordings(
  records: readonly unknown[],
  slug: string,
  spoken: ReadonlySet<Language>,
  at: Whereabouts,
  transform: Transform,
): MediaAudio[] {
  const seen = new Set<Language>()
  return records.flatMap((record, index) => {
    const here = { id: at.id, field: `recordings[${index}]` }
    const recording = readRecord(RecordingRecord, record, here, transform)
    if (!recording) return []
    const { language, audio, ...extras } = recording
    if (!spoken.has(language)) {
      transform.report({
        ...here,
        message: `Has no transcript in "${language}": visitors who can't hear rely on it; left out.`,
      })
      return []
    }
    if (seen.has(language)) {
      transform.report({ ...here, message: `Is a second recording in "${language}"; left out.` })
      return []
    }
    const read = toAudio(audio, extras, language, `${slug}-${language}`, here, transform)
    if (!read) return []
    seen.add(language)
    return [read]
  })
}

/** The visitor's own language first, the curator's order otherwise. */
function inOrder<Thing extends { readonly lang: Language }>(things: readonly Thing[], language: Language): Thing[] {
  return [...things.filter(({ lang }) => lang === language), ...things.filter(({ lang }) => lang !== language)]
}
