import { LANGUAGE_TITLES } from '../languages.ts'
import { isRecord, recordsOf } from './isRecord.ts'

/**
 * The languages in which a testimony is heard, with the seconds of each recording where they are written; a language whose
 * words are timed without a recording counts too.
 */
export function durationsOf(testimony: Readonly<Record<string, unknown>>): ReadonlyMap<string, number | undefined> {
  const durations = new Map<string, number | undefined>()
  for (const { language, audio } of recordsOf(testimony.recordings)) {
    const duration = isRecord(audio) ? audio.duration : undefined
    durations.set(String(language), typeof duration === 'number' ? duration : undefined)
  }
  for (const { language, follows } of recordsOf(testimony.transcripts)) {
    const timed = String(follows ?? language)
    if (!durations.has(timed)) durations.set(timed, undefined)
  }
  return durations
}

/** What a language is called, for messages. */
export function titleOf(language: string): string {
  const titles: Readonly<Record<string, string>> = LANGUAGE_TITLES
  return titles[language] ?? (language === '' || language === 'undefined' ? 'a language that is not chosen' : language)
}
