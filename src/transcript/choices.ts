import type { Language } from '../../cms/content/Language.ts'
import type { MediaAudio } from '../../cms/content/Media.ts'
import type { Testimony, Transcript } from '../../cms/content/Testimony.ts'

/** Languages to hear it in first, then those to read it in only. */
export function languagesOf({ recordings, transcripts }: Testimony): readonly Language[] {
  return [...new Set([...recordings.map(({ lang }) => lang), ...transcripts.map(({ lang }) => lang)])]
}

export function transcriptIn({ transcripts }: Testimony, lang: Language | null): Transcript | null {
  return transcripts.find((transcript) => transcript.lang === lang) ?? null
}

/** The voice to hear with the words of a language: its own, else the one that the words keep time with. */
export function recordingFor(testimony: Testimony, lang: Language): MediaAudio | null {
  const { recordings } = testimony
  const follows = transcriptIn(testimony, lang)?.follows
  return recordings.find((each) => each.lang === lang) ?? recordings.find((each) => each.lang === follows) ?? null
}

/** Whether words keep time with a recording: else they are read without being followed. */
export function keepsTime(transcript: Transcript | null, recording: MediaAudio | null): boolean {
  return transcript !== null && recording !== null && transcript.follows === recording.lang
}
