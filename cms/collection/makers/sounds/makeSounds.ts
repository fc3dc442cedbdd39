/**
 * Makes the sounds of places: `nice node cms/collection/makers/sounds/makeSounds.ts [name…]`. Needs ffmpeg. Writes
 * public/building/sounds/<name>.<hash>.{webm,mp3}, scenes/soundscape/forgedSounds.ts, where the walk finds them, and
 * sounds.json, which remembers what was measured. The same code makes the same sound on every machine.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { ffmpeg, loudnessOf } from '../sound/ffmpeg.ts'
import { master, PLAIN } from '../sound/master.ts'
import { readWave, writeWave } from '../sound/Wave.ts'
import type { MadeFile, MadeSounds } from './MadeSound.ts'
import { jointOf } from './jointOf.ts'
import { RATE } from './loop.ts'
import { settle } from './settle.ts'
import type { Soundscape } from './Soundscape.ts'
import { SOUNDSCAPES } from './soundscapes.ts'

/** Well under the voices' −16 LUFS (the notes on media). */
const TARGET = { integrated: -26, truePeak: -6 } as const

const FORMATS = [
  {
    ending: 'webm',
    mimeType: 'audio/webm',
    encode: ['-c:a', 'libopus', '-b:a', '64k', '-f', 'webm', '-cues_to_front', '1'],
  },
  { ending: 'mp3', mimeType: 'audio/mpeg', encode: ['-c:a', 'libmp3lame', '-b:a', '96k', '-write_xing', '1'] },
] as const

const root = resolve(import.meta.dirname, '../../../..')
const folder = join(root, 'public/building/sounds')
const memory = join(import.meta.dirname, 'sounds.json')
const table = join(root, 'scenes/soundscape/forgedSounds.ts')
const work = mkdtempSync(join(tmpdir(), 'sounds-'))

function make({ name, seconds, make: sound }: Soundscape) {
  const raw = join(work, 'raw.wav')
  const mastered = join(work, 'mastered.wav')
  writeWave(raw, { rate: RATE, channels: settle(sound(seconds)) })
  master(raw, mastered, TARGET, 'anull')
  for (const old of readdirSync(folder)) if (old.startsWith(`${name}.`)) rmSync(join(folder, old))
  const files = FORMATS.map(({ ending, mimeType, encode }): MadeFile => {
    const encoded = join(work, `encoded.${ending}`)
    ffmpeg(['-i', mastered, ...encode, ...PLAIN, encoded])
    const bytes = readFileSync(encoded)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const file = `${name}.${sha256.slice(0, 8)}.${ending}`
    writeFileSync(join(folder, file), bytes)
    return { name: file, mimeType, bytes: bytes.length, sha256, ...loudnessOf(encoded), joint: heardJoint(encoded) }
  })
  return { seconds, files }
}

/** The joint as a browser will hear it: of the file decoded, both channels as one. */
function heardJoint(path: string) {
  const decoded = join(work, 'decoded.wav')
  ffmpeg(['-i', path, '-ac', '1', '-ar', String(RATE), '-c:a', 'pcm_s16le', decoded])
  return jointOf(readWave(decoded).samples)
}

mkdirSync(folder, { recursive: true })
const asked = process.argv.slice(2)
const before: MadeSounds = ((): MadeSounds => {
  try {
    return JSON.parse(readFileSync(memory, 'utf8'))
  } catch {
    return {}
  }
})()
const made: Record<string, MadeSounds[string]> = {}
for (const soundscape of SOUNDSCAPES) {
  const known = before[soundscape.name]
  const isAsked = asked.length === 0 || asked.includes(soundscape.name)
  const sound = !isAsked && known !== undefined ? known : make(soundscape)
  made[soundscape.name] = sound
  for (const { name, bytes, integrated, truePeak } of sound.files)
    console.log(`${name} ${bytes} B, ${integrated} LUFS, ${truePeak} dBTP`)
}

const style = await resolveConfig(table)
writeFileSync(memory, await format(JSON.stringify(made), { ...style, parser: 'json' }))
const entries = Object.entries(made).map(([name, { seconds, files }]) => {
  const addresses = files.map(({ name: file, mimeType }) => ({ address: `/building/sounds/${file}`, mimeType }))
  return `${name}: ${JSON.stringify({ files: addresses, seconds })}`
})
const source = `import type { SoundName } from '../../cms/content/Sound.ts'
import type { ForgedSound } from './ForgedSound.ts'

/** Written by cms/collection/makers/sounds/makeSounds.ts: not to be edited by hand. */
export const FORGED_SOUNDS: Readonly<Partial<Record<SoundName, ForgedSound>>> = {${entries.join(',')}}
`
writeFileSync(table, await format(source, { ...style, parser: 'typescript' }))
rmSync(work, { recursive: true, force: true })
