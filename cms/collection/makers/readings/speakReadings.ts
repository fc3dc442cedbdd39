// Makes the sound of the composite readings, sentence by sentence, so that every segment's time is exact.
// Needs pico2wave (Debian non-free: libttspico-utils) and ffmpeg; the files it makes are committed, so nobody else does.
// Run: node cms/collection/makers/readings/speakReadings.ts
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { READINGS, type Reading } from './readings.ts'

/** Seconds of silence after a sentence: a reader's breath. */
const BREATH = 0.5

/** Pico's voices; the notes on media found them the smoothest of the free ones for French and English. */
const VOICES = { fr: 'fr-FR', en: 'en-GB' } as const

const files = resolve(import.meta.dirname, '../../files')
const work = mkdtempSync(join(tmpdir(), 'readings-'))

interface Timed {
  readonly start: number
  readonly end: number
  readonly text: string
}

const seconds = (wav: string) =>
  Number(execFileSync('ffprobe', ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', wav]).toString())

const round = (value: number) => Math.round(value * 100) / 100

/** Speaks one language of a reading into files/<slug>.<language>.mp3. Returns its segments and length in seconds. */
function speak(reading: Reading, language: 'fr' | 'en'): { segments: Timed[]; duration: number } {
  const segments: Timed[] = []
  const parts: string[] = []
  let clock = 0
  for (const [index, text] of reading.lines[language].entries()) {
    const raw = join(work, `${reading.slug}.${language}.${index}.raw.wav`)
    const wav = join(work, `${reading.slug}.${language}.${index}.wav`)
    execFileSync('pico2wave', [
      '-l',
      VOICES[language],
      '-w',
      raw,
      `<speed level="100">${text.replaceAll('\u202f', ' ')}</speed>`,
    ])
    execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', raw, '-af', `apad=pad_dur=${BREATH}`, '-ar', '48000', wav])
    const length = seconds(wav)
    segments.push({ start: round(clock), end: round(clock + length - BREATH), text })
    clock += length
    parts.push(wav)
  }
  const list = join(work, `${reading.slug}.${language}.txt`)
  writeFileSync(list, parts.map((part) => `file '${part}'`).join('\n'))
  const joined = join(work, `${reading.slug}.${language}.wav`)
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-f', 'concat', '-safe', '0', '-i', list, '-c', 'copy', joined])
  const out = join(files, `${reading.slug}.${language}.mp3`)
  // −16 LUFS, true peak −1.5 dB: the loudness the notes on media chose for voices.
  const loudness = 'highpass=f=70,loudnorm=I=-16:TP=-1.5:LRA=11'
  const encoding = '-ar 48000 -ac 1 -b:a 64k -map_metadata -1'.split(' ')
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', joined, '-af', loudness, ...encoding, out])
  return { segments, duration: round(seconds(out)) }
}

mkdirSync(files, { recursive: true })
const spoken = READINGS.map((reading) => {
  const fr = speak(reading, 'fr')
  const en = speak(reading, 'en')
  // The Arabic transcript keeps step with the French voice, sentence for sentence.
  const ar = fr.segments.map(({ start, end }, index) => ({ start, end, text: reading.lines.ar[index] ?? '' }))
  for (const language of ['fr', 'en'] as const) {
    const file = join(files, `${reading.slug}.${language}.mp3`)
    console.log(`${reading.slug}.${language}.mp3 ${statSync(file).size} bytes`)
  }
  return {
    slug: reading.slug,
    duration: { fr: fr.duration, en: en.duration },
    segments: { fr: fr.segments, en: en.segments, ar },
  }
})
writeFileSync(join(import.meta.dirname, 'spoken.json'), `${JSON.stringify(spoken, null, 1)}\n`)
rmSync(work, { recursive: true, force: true })
