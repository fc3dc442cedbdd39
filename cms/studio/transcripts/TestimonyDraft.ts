/** A testimony as the Studio has it while somebody writes: anything may be missing or half-filled. */
export type TestimonyDraft = Readonly<Record<string, unknown>>

/** A place of the museum, as the lake holds it. */
export interface KnownPlace {
  readonly _id: string
  readonly name: unknown
  readonly location: { readonly lat: number; readonly lng: number } | null
}

export function recordsIn(value: unknown): TestimonyDraft[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

export function isRecord(value: unknown): value is TestimonyDraft {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The words of an internationalised array in this language, or empty. */
export function wordsIn(items: unknown, language: string): string {
  const item = recordsIn(items).find((each) => each['language'] === language)
  return typeof item?.['value'] === 'string' ? item['value'] : ''
}

/** The same, in any language where this one has none. */
export function anyWordsIn(items: unknown, language: string): string {
  const written = recordsIn(items).flatMap(({ value }) => (typeof value === 'string' && value !== '' ? [value] : []))
  return wordsIn(items, language) || (written[0] ?? '')
}

/** Seconds of the recording in this language, or null. */
export function durationIn(testimony: TestimonyDraft, language: string): number | null {
  const recording = recordsIn(testimony['recordings']).find((each) => each['language'] === language)
  const audio = recording?.['audio']
  return isRecord(audio) && typeof audio['duration'] === 'number' ? audio['duration'] : null
}

/** Languages in which it is heard, in the curator's order. */
export function spokenIn(testimony: TestimonyDraft): string[] {
  return recordsIn(testimony['recordings']).flatMap(({ language }) => (typeof language === 'string' ? [language] : []))
}
