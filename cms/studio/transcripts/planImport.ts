import type { Language } from '../../content/Language.ts'
import type { Segment } from '../../content/Testimony.ts'
import type { OhmsPlace, OhmsPoint } from '../../content/transcriptFormats/OhmsRecord.ts'
import type { TranscriptFile } from '../../content/transcriptFormats/readTranscript.ts'
import { LANGUAGE_TITLES } from '../../schema/languages.ts'
import { languageNamed } from './ohmsLanguages.ts'
import { recordsIn, type KnownPlace, type TestimonyDraft } from './TestimonyDraft.ts'

export interface ImportChoices {
  /** Of the words in the file. */
  readonly language: Language
  /** The recording that they keep time with. */
  readonly follows: Language
  /** Whether the file's index takes the place of the testimony's. */
  readonly withIndex: boolean
  /** Where an index may name places: those of the museum. */
  readonly places: readonly KnownPlace[]
}

/** Changes to a draft, in Sanity's words; nothing else of the testimony is touched. */
export interface ImportPlan {
  readonly patches: readonly Readonly<Record<string, unknown>>[]
  /** What will happen, sentence by sentence, for a curator to agree to. */
  readonly told: readonly string[]
}

/** Degrees within which a place of a file is taken to be one of the museum's: some ten kilometres. */
const NEAR = 0.1

/** What an import changes in a testimony: one transcript, its translation where the file has one, and, if wanted, the index. */
export function planImport(testimony: TestimonyDraft, file: TranscriptFile, choices: ImportChoices): ImportPlan {
  const { language, follows, withIndex, places } = choices
  const patches: Readonly<Record<string, unknown>>[] = []
  const told: string[] = []
  const add = (segments: readonly Segment[], of: Language) => {
    if (segments.length === 0) return
    patches.push(...transcriptPatches(testimony, of, of === follows ? null : follows, segments))
    const before = recordsIn(transcriptIn(testimony, of)?.['segments']).length
    told.push(
      before === 0
        ? `Adds a transcript in ${LANGUAGE_TITLES[of]}: ${counted(segments.length, 'segment')}.`
        : `Replaces the transcript in ${LANGUAGE_TITLES[of]}: ${counted(segments.length, 'segment')} for ${before}.`,
    )
  }
  add(file.segments, language)

  const { ohms } = file
  const translation = ohms === null ? null : languageNamed(ohms.translationLanguage)
  if (ohms !== null && ohms.translatedSegments.length > 0) {
    if (translation === null || translation === language) {
      told.push(`The translation is left out: “${ohms.translationLanguage}” is no other language of the museum.`)
    } else add(ohms.translatedSegments, translation)
  }
  if (ohms !== null && withIndex && ohms.points.length > 0) {
    const points = ohms.points.map((point, place) => pointOf(point, place, { language, translation, follows, places }))
    patches.push({ set: { index: points } })
    const before = recordsIn(testimony['index']).length
    told.push(
      before === 0
        ? `Adds an index: ${counted(points.length, 'point')}.`
        : `Replaces the index: ${counted(points.length, 'point')} for ${before}.`,
    )
    for (const place of ohms.points.flatMap((point) => point.places)) {
      if (nearest(place, places) === null) {
        const name = place.name === '' ? 'A place' : `“${place.name}”`
        told.push(
          `${name} (${place.latitude}, ${place.longitude}) is no place of the museum: add it under “Places”, then to the index.`,
        )
      }
    }
  }
  return { patches, told }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function transcriptIn(testimony: TestimonyDraft, language: string): TestimonyDraft | undefined {
  return recordsIn(testimony['transcripts']).find((transcript) => transcript['language'] === language)
}

function transcriptPatches(
  testimony: TestimonyDraft,
  language: Language,
  follows: Language | null,
  segments: readonly Segment[],
): Readonly<Record<string, unknown>>[] {
  const written = segments.map(({ start, end, text, speaker }, place) => ({
    _key: `s${place + 1}`,
    _type: 'segment',
    start,
    end,
    text,
    ...(speaker === null ? {} : { speaker }),
  }))
  const there = transcriptIn(testimony, language)?.['_key']
  if (typeof there === 'string') {
    const path = `transcripts[_key=="${there}"]`
    return [
      { set: { [`${path}.segments`]: written, ...(follows === null ? {} : { [`${path}.follows`]: follows }) } },
      ...(follows === null ? [{ unset: [`${path}.follows`] }] : []),
    ]
  }
  const transcript = {
    _key: language,
    _type: 'transcript',
    language,
    ...(follows === null ? {} : { follows }),
    segments: written,
  }
  return [{ setIfMissing: { transcripts: [] } }, { insert: { after: 'transcripts[-1]', items: [transcript] } }]
}

function pointOf(
  point: OhmsPoint,
  place: number,
  {
    language,
    translation,
    follows,
    places,
  }: Pick<ImportChoices, 'language' | 'follows' | 'places'> & {
    readonly translation: Language | null
  },
) {
  const texts = (type: 'String' | 'Text', own: string, translated: string) =>
    [
      { language, value: own },
      ...(translation === null || translation === language ? [] : [{ language: translation, value: translated }]),
    ]
      .filter(({ value }) => value !== '')
      .map((text) => ({ _key: text.language, _type: `internationalizedArray${type}Value`, ...text }))
  const synopsis = texts('Text', point.synopsis || point.partialTranscript, point.translated.synopsis)
  // Subjects of a library's list are words to look for too.
  const keywords = [...new Set([...point.keywords, ...point.subjects])]
  const near = [...new Set(point.places.flatMap((each) => nearest(each, places)?._id ?? []))]
  return {
    _key: `p${place + 1}`,
    _type: 'indexPoint',
    times: [{ _key: follows, _type: 'indexTime', language: follows, seconds: point.seconds }],
    title: texts('String', point.title, point.translated.title),
    ...(synopsis.length > 0 ? { synopsis } : {}),
    ...(keywords.length > 0
      ? {
          keywords: keywords.map((word, index) => ({
            _key: `k${index + 1}`,
            _type: 'keyword',
            word: texts('String', word, point.translated.keywords[index] ?? ''),
          })),
        }
      : {}),
    ...(near.length > 0 ? { places: near.map((id) => ({ _key: id, _type: 'reference', _ref: id })) } : {}),
  }
}

function nearest({ latitude, longitude }: OhmsPlace, places: readonly KnownPlace[]): KnownPlace | null {
  const near = places
    .flatMap((place) =>
      place.location === null
        ? []
        : [{ place, away: Math.hypot(place.location.lat - latitude, place.location.lng - longitude) }],
    )
    .filter(({ away }) => away <= NEAR)
    .toSorted((a, b) => a.away - b.away)
  return near[0]?.place ?? null
}
