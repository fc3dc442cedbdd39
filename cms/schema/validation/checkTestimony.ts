import { isPresent } from './isPresent.ts'
import { isRecord, recordsOf } from './isRecord.ts'
import { titleOf } from './spokenLanguages.ts'
import type { Verdict } from './Verdict.ts'

type Testimony = Readonly<Record<string, unknown>>

export function checkPersonOf(person: unknown, { kind, consent }: Testimony): Verdict {
  if (!isPresent(person)) return true
  if (kind === 'composite') return 'A composite reading is nobody’s words: remove the person.'
  return (
    !hasPseudonym(consent) ||
    'The narrator chose a pseudonym: remove the person, and look for the name in the transcripts, speakers and credit lines too.'
  )
}

export function checkPortraitOf(portrait: unknown, { kind, consent }: Testimony): Verdict {
  if (!isPresent(portrait)) return true
  if (kind === 'composite') return 'A composite reading has no face: remove the portrait.'
  return !hasPseudonym(consent) || 'The narrator chose a pseudonym: remove the portrait.'
}

/** When, where and by whom it was recorded: of a composite reading there is nothing to tell. */
export function checkRecordedOnly(value: unknown, kind: unknown, what: string): Verdict {
  return !isPresent(value) || kind !== 'composite' || `A composite reading was told to nobody: remove the ${what}.`
}

function hasPseudonym(consent: unknown): boolean {
  return isRecord(consent) && isPresent(consent.pseudonym)
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
  const tooLong = checkWithin(recordsOf(transcripts), recordsOf(recordings))
  if (tooLong !== true) return tooLong
  const silent = languagesOf(recordings).filter((language) => !written.includes(language))
  if (silent.length === 0) return true
  const names = new Intl.ListFormat('en').format(silent.map(titleOf))
  return `Add a transcript in ${names}: there is a recording in it, and visitors who can’t hear rely on its words.`
}

/** Seconds that words may outlast a recording: how exactly lengths are written by hand. */
const ROUNDING = 0.5

/** Words that go on after the sound has ended belong to another recording. */
function checkWithin(transcripts: readonly Testimony[], recordings: readonly Testimony[]): Verdict {
  for (const { language, follows, segments } of transcripts) {
    const timed = String(isPresent(follows) ? follows : language)
    const recording = recordings.find((each) => String(each.language) === timed)
    const duration = isRecord(recording?.audio) ? recording.audio.duration : undefined
    const ends = recordsOf(segments).map(({ end }) => (typeof end === 'number' ? end : 0))
    const last = Math.max(0, ...ends)
    if (typeof duration === 'number' && last > duration + ROUNDING) {
      return `The transcript in ${titleOf(String(language))} goes on to ${last} s, but its recording ends at ${duration} s: correct the seconds, or the length of the recording.`
    }
  }
  return true
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
  const isMachine = recordsOf(recordings).some(({ audio }) => isRecord(audio) && audio.voice === 'synthetic')
  if (kind === 'recorded' && isMachine) {
    return 'A person told this: upload their own voice, and choose “A person speaks” under “Whose voice”.'
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
