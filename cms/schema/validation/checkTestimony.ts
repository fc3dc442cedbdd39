import { LANGUAGE_TITLES } from '../languages.ts'
import { isPresent } from './isPresent.ts'
import { isRecord, recordsOf } from './isRecord.ts'
import type { Verdict } from './Verdict.ts'

export function checkPersonOf(person: unknown, kind: unknown): Verdict {
  if (!isPresent(person) || kind !== 'composite') return true
  return 'A composite reading is nobody’s words: remove the person.'
}

export function checkPortraitOf(portrait: unknown, kind: unknown): Verdict {
  if (!isPresent(portrait) || kind !== 'composite') return true
  return 'A composite reading has no face: remove the portrait.'
}

/** Every sound has its words: visitors who can't hear rely on them. */
export function checkTranscripts(transcripts: unknown, recordings: unknown): Verdict {
  const written = recordsOf(transcripts).map((transcript) => String(transcript.language))
  if (written.length === 0) return 'Add a transcript: visitors who can’t hear rely on it.'
  const twice = written.find((language, index) => written.indexOf(language) !== index)
  if (twice !== undefined) return `There are two transcripts in ${titleOf(twice)}: keep one of them.`
  const astray = recordsOf(transcripts).find(
    ({ follows }) => isPresent(follows) && !languagesOf(recordings).includes(String(follows)),
  )
  if (astray !== undefined) {
    return `The transcript in ${titleOf(String(astray.language))} follows a recording in ${titleOf(String(astray.follows))}: upload that recording, or choose another one.`
  }
  const silent = languagesOf(recordings).filter((language) => !written.includes(language))
  if (silent.length === 0) return true
  const names = new Intl.ListFormat('en').format(silent.map(titleOf))
  return `Add a transcript in ${names}: there is a recording in it, and visitors who can’t hear rely on its words.`
}

export function checkRecordings(recordings: unknown, kind: unknown): Verdict {
  const spoken = languagesOf(recordings)
  const twice = spoken.find((language, index) => spoken.indexOf(language) !== index)
  if (twice !== undefined) return `There are two recordings in ${titleOf(twice)}: keep one of them.`
  if (kind === 'recorded' && spoken.length === 0)
    return 'Upload the recording, or wait with publishing until it is there.'
  const natures = recordsOf(recordings).map((recording) =>
    isRecord(recording.audio) ? recording.audio.nature : undefined,
  )
  if (kind === 'composite' && natures.some((nature) => nature !== 'compositeReading')) {
    return 'Mark each recording of a composite reading as one (“What it is”): visitors must know that nobody said these words.'
  }
  if (kind === 'recorded' && natures.includes('compositeReading')) {
    return 'A person told this: mark its recordings as original (“What it is”).'
  }
  return true
}

/** Do the segments follow one another, each with words and an end after its beginning? */
export function checkSegments(segments: unknown): Verdict {
  const list = recordsOf(segments)
  if (list.length === 0) return 'Write the words of the recording, sentence by sentence.'
  let before = 0
  for (const [index, { start, end, text }] of list.entries()) {
    const name = `Segment ${index + 1}`
    if (!isPresent(text)) return `${name} has no words: write them, or remove it.`
    if (typeof start !== 'number' || typeof end !== 'number' || start < 0)
      return `${name} needs the seconds where it begins and ends.`
    if (end <= start) return `${name} ends before it begins: correct its seconds.`
    // A hundredth of a second is rounding; more is an overlap, and two lines would light up at once.
    if (start < before - 0.01)
      return `${name} begins before the one above it has ended: correct the seconds, or put them in order.`
    before = end
  }
  return true
}

function languagesOf(list: unknown): string[] {
  return recordsOf(list).map((item) => String(item.language))
}

function titleOf(language: string): string {
  const titles: Readonly<Record<string, string>> = LANGUAGE_TITLES
  return titles[language] ?? language
}
