/**
 * Makes the sound of the composite readings: `nice node cms/collection/makers/readings/speakReadings.ts [slug…]`.
 * Sentence by sentence, so that every segment's time is exact to the sample. Needs pico2wave (Debian non-free:
 * libttspico-utils) and ffmpeg; the files are committed, so nobody else does. spoken.json remembers times and figures.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { ffmpeg, loudnessOf, tool } from '../sound/ffmpeg.ts'
import { master, PLAIN, type Target } from '../sound/master.ts'
import { peaksOf } from '../sound/peaksOf.ts'
import { readWave, writeWave } from '../sound/Wave.ts'
import { linesOf } from './linesOf.ts'
import type { Reading, Voice } from './Reading.ts'
import { READINGS } from './readings.ts'
import { sayAs } from './sayAs.ts'
import type { Spoken, SpokenFile, SpokenLine, SpokenReading } from './Spoken.ts'

/** Pico's voices; the notes on media found them the smoothest of the free ones for French and English. Arabic has none fit. */
const VOICES = { fr: 'fr-FR', en: 'en-GB' } as const

/** Of Pico's own speed, in per cent: a reader in no hurry. */
const PACE = { fr: 96, en: 100 } as const

/** Seconds of silence: after the label, between two speakers, between two sentences, at either end. */
const PAUSE = { label: 1, speaker: 0.7, sentence: 0.5, edge: 0.3 } as const

/** Below this a sample is silence (−54 dB): Pico leaves a varying tail that no breath should depend on. */
const SILENT = 0.002

/** Loudness the notes on media chose for voices. The true peak leaves room for what the encoders add. */
const TARGET: Target = { integrated: -16, truePeak: -2.2 }

/** What no finished file may go over, in dBTP. */
const CEILING = -1.5

/** Pico speaks at 16 kHz: more bits would only keep its silence. */
const FORMATS = [
  { ending: 'mp3', encode: ['-c:a', 'libmp3lame', '-b:a', '24k', '-ar', '16000', '-write_xing', '1'] },
  {
    ending: 'weba',
    encode: ['-c:a', 'libopus', '-b:a', '18k', '-application', 'voip', '-f', 'webm', '-cues_to_front', '1'],
  },
] as const

const files = resolve(import.meta.dirname, '../../files')
const memory = resolve(import.meta.dirname, 'spoken.json')
const work = mkdtempSync(join(tmpdir(), 'readings-'))

const hundredths = (seconds: number) => Math.round(seconds * 100) / 100

/** One sentence, without the silence around it. */
function speakLine(text: string, voice: Voice, language: 'fr' | 'en') {
  const wav = join(work, 'line.wav')
  const said = `<speed level="${PACE[language]}"><pitch level="${voice.pitch}">${sayAs(text, language)}</pitch></speed>`
  tool(
    'pico2wave',
    ['-l', VOICES[language], '-w', wav, said],
    'Install libttspico-utils (Debian, section non-free: apt-get install libttspico-utils).',
  )
  const { rate, samples } = readWave(wav)
  const first = samples.findIndex((sample) => Math.abs(sample) > SILENT)
  const last = samples.findLastIndex((sample) => Math.abs(sample) > SILENT)
  if (first < 0) throw new Error(`Pico said nothing for "${text}".`)
  const margin = Math.round(rate * 0.02)
  return { rate, samples: samples.slice(Math.max(0, first - margin), last + margin) }
}

/** Speaks one language of a reading into files/<slug>.<language>.* and says what came of it. */
async function speak(reading: Reading, language: 'fr' | 'en'): Promise<SpokenReading> {
  const spoken = linesOf(reading)
  const lines: SpokenLine[] = []
  const parts: Float32Array[] = []
  let rate = 16000
  let clock = 0
  const rest = (seconds: number) => {
    const silence = new Float32Array(Math.round(seconds * rate))
    parts.push(silence)
    clock += silence.length
  }
  rest(PAUSE.edge)
  for (const [index, line] of spoken.entries()) {
    const voiced = speakLine(line[language], line.voice, language)
    rate = voiced.rate
    const start = clock / rate
    parts.push(voiced.samples)
    clock += voiced.samples.length
    lines.push({ start: hundredths(start), end: hundredths(clock / rate) })
    const next = spoken[index + 1]
    rest(
      next === undefined
        ? PAUSE.edge
        : index === 0
          ? PAUSE.label
          : next.voice === line.voice
            ? PAUSE.sentence
            : PAUSE.speaker,
    )
  }
  const raw = join(work, 'raw.wav')
  const mastered = join(work, 'mastered.wav')
  writeWave(raw, { rate, channels: [joined(parts, clock)] })
  const written = masterAndEncode(raw, mastered, TARGET, `${reading.slug}.${language}`)
  const peaksWav = join(work, 'peaks.wav')
  ffmpeg(['-i', mastered, '-ar', '8000', '-c:a', 'pcm_s16le', peaksWav])
  const words = spoken.flatMap((line) => line[language].split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)))
  const duration = clock / rate
  return {
    duration: hundredths(duration),
    wordsPerMinute: Math.round((60 * words.length) / duration),
    lines,
    peaks: peaksOf(readWave(peaksWav).samples),
    files: written,
  }
}

/** Masters and encodes; where an encoder went over the ceiling, once more with that much more room. */
function masterAndEncode(raw: string, mastered: string, target: Target, name: string): SpokenFile[] {
  master(raw, mastered, target, 'highpass=f=70')
  const written = FORMATS.map(({ ending, encode }) => encoded(mastered, `${name}.${ending}`, encode))
  const over = Math.max(...written.map(({ truePeak }) => truePeak)) - CEILING
  if (over <= 0) return written
  return masterAndEncode(raw, mastered, { ...target, truePeak: target.truePeak - over - 0.2 }, name)
}

function encoded(from: string, name: string, encode: readonly string[]): SpokenFile {
  const out = join(files, name)
  ffmpeg(['-i', from, ...encode, '-ac', '1', ...PLAIN, out])
  const bytes = readFileSync(out)
  return {
    name,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...loudnessOf(out),
  }
}

function joined(parts: readonly Float32Array[], length: number): Float32Array {
  const whole = new Float32Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const remembered = (): Spoken => {
  try {
    return JSON.parse(readFileSync(memory, 'utf8'))
  } catch {
    return {}
  }
}

mkdirSync(files, { recursive: true })
const asked = process.argv.slice(2)
const before = remembered()
const spoken: Record<string, Spoken[string]> = {}
for (const reading of READINGS) {
  const { slug } = reading
  const known = before[slug]
  if (asked.length > 0 && !asked.includes(slug) && known !== undefined) {
    spoken[slug] = known
    continue
  }
  const made = { fr: await speak(reading, 'fr'), en: await speak(reading, 'en') }
  spoken[slug] = made
  for (const [language, { duration, wordsPerMinute, files: written }] of Object.entries(made))
    console.log(
      `${slug} ${language}: ${duration} s, ${wordsPerMinute} words a minute,`,
      ...written.map(
        ({ name, bytes, integrated, truePeak }) =>
          `${name.split('.').at(-1)} ${bytes} B ${integrated} LUFS ${truePeak} dBTP;`,
      ),
    )
}
const json = await format(JSON.stringify(spoken), { ...(await resolveConfig(memory)), parser: 'json' })
writeFileSync(memory, json)
rmSync(work, { recursive: true, force: true })
