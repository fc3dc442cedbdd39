import * as v from 'valibot'
import type { Language } from './Language.ts'
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
import { TESTIMONY_KINDS, type Segment, type Testimony, type Transcript } from './Testimony.ts'
import { toAudio } from './toAudio.ts'
import { toFacts } from './toFacts.ts'
import { toImage } from './toImage.ts'
import { within, type Transform, type Whereabouts } from './Transform.ts'
import type { MediaAudio } from './Media.ts'

const ConsentRecord = v.object({
  basis: v.picklist(['narrator', 'museumText']),
  scope: v.picklist(['public', 'schools', 'researchers']),
  from: v.nullish(DateRecord),
  until: v.nullish(DateRecord),
  withdrawnOn: v.nullish(v.unknown()),
  pseudonym: OptionalString,
})

type Consent = v.InferOutput<typeof ConsentRecord>

const TestimonyRecord = v.object({
  _id: v.string(),
  title: TextRecord,
  slug: SlugRecord,
  kind: v.picklist(TESTIMONY_KINDS),
  narratorRole: TextRecord,
  person: v.nullish(v.object({ _id: v.string(), name: TextRecord }), null),
  portrait: v.nullish(v.unknown(), null),
  synopsis: TextRecord,
  recordedOn: v.nullish(DateRecord, null),
  interviewer: OptionalString,
  recordings: ListRecord,
  transcripts: ListRecord,
  consent: ConsentRecord,
  facts: ListRecord,
  contentNote: OptionalText,
})

const RecordingRecord = v.object({ language: LanguageRecord, audio: v.unknown() })

const Seconds = v.pipe(v.number(), v.minValue(0))

const TranscriptRecord = v.object({
  language: LanguageRecord,
  follows: v.nullish(LanguageRecord, null),
  segments: v.pipe(
    v.array(
      v.pipe(
        v.object({ start: Seconds, end: Seconds, text: v.pipe(v.string(), v.minLength(1)) }),
        v.check(({ start, end }) => end > start, 'A segment ends after it starts'),
      ),
    ),
    v.minLength(1),
    v.check(
      (segments) => segments.every(({ start }, index) => start >= (segments[index - 1]?.start ?? 0)),
      'Segments follow one another in time',
    ),
  ),
})

/**
 * A testimony that the public may hear today, or null: without consent, transcript or facts it is nobody's to publish.
 * Where it is heard is known by the rooms (assembleMuseum).
 */
export function toTestimony(record: unknown, transform: Transform): Testimony | null {
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
    portrait: consent.pseudonym ? null : toImage(testimony.portrait, within(at, 'portrait'), transform),
    recordedOn: testimony.recordedOn,
    interviewer: testimony.interviewer,
    facts,
    contentNote,
  }
}

/** Why the public may not have it today, or null where it may. `today` is an ISO date. */
function whyNotPublic(consent: Consent, kind: Testimony['kind'], today: string): string | null {
  const { basis, scope, from, until, withdrawnOn } = consent
  if (withdrawnOn !== null && withdrawnOn !== undefined) return 'Consent was withdrawn'
  if (scope !== 'public') return `Consent is for ${scope} only`
  if (from && from.slice(0, 10) > today) return `Consent begins on ${from}`
  if (until && until.slice(0, 10) < today) return `Consent ended on ${until}`
  if (kind === 'recorded' && basis !== 'narrator') return 'A recording needs its narrator’s consent'
  if (kind === 'composite' && basis !== 'museumText') return 'A composite reading is a text of the museum'
  return null
}

function toTranscripts(records: readonly unknown[], slug: string, at: Whereabouts, transform: Transform): Transcript[] {
  const seen = new Set<Language>()
  return records.flatMap((record, index) => {
    const here = { id: at.id, field: `transcripts[${index}]` }
    const transcript = readRecord(TranscriptRecord, record, here, transform)
    if (!transcript) return []
    const { language: lang, follows, segments } = transcript
    if (seen.has(lang)) {
      transform.report({ ...here, message: `Is a second transcript in "${lang}"; left out.` })
      return []
    }
    seen.add(lang)
    return [
      {
        lang,
        follows: follows ?? lang,
        segments,
        captions: transform.captions(segments satisfies Segment[], `${slug}-${lang}`),
      },
    ]
  })
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
    const { language, audio } = recording
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
    const read = toAudio(audio, language, `${slug}-${language}`, within(here, 'audio'), transform)
    if (!read) return []
    seen.add(language)
    return [read]
  })
}

/** The visitor's own language first, the curator's order otherwise. */
function inOrder<Thing extends { readonly lang: Language }>(things: readonly Thing[], language: Language): Thing[] {
  return [...things.filter(({ lang }) => lang === language), ...things.filter(({ lang }) => lang !== language)]
}
