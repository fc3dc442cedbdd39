import * as v from 'valibot'
import type { Language } from './Language.ts'
import type { AudioFile, MediaAudio } from './Media.ts'
import { MOST_PEAKS } from './peaksOf.ts'
import { readRecord } from './readRecord.ts'
import { OptionalString, RightsRecord, TextRecord } from './records.ts'
import { within, type Transform, type Whereabouts } from './Transform.ts'

const AssetRecord = v.pipe(
  v.object({
    _id: v.string(),
    mimeType: v.string(),
    extension: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,5}$/, 'Should be a file extension')),
    originalFilename: OptionalString,
  }),
  v.check((asset) => audioTypeOf(asset) !== null, 'Should be a sound file (MP3, M4A, Opus, Ogg, WebM, WAV or FLAC)'),
)

const AudioRecord = v.object({
  ref: v.string(),
  asset: AssetRecord,
  creditLine: TextRecord,
  rights: RightsRecord,
  voice: v.picklist(['human', 'synthetic']),
  duration: v.pipe(v.number(), v.minValue(0.1)),
})

const FileRecord = v.object({ ref: v.string(), asset: AssetRecord })

const PeaksRecord = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255))),
  v.maxLength(MOST_PEAKS),
)

/** Best first: the smallest for the ear. What is not in the list comes last. */
const FORMATS: readonly RegExp[] = [/^audio\/(?:ogg|webm)$/, /^audio\/(?:mp4|aac)$/, /^audio\/mpeg$/]

/**
 * Media types by extension, for which they are certain. What a browser says of an upload is not: it calls a recording in WebM
 * or Ogg a video, and knows several names for M4A.
 */
const TYPES: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  mp4: 'audio/mp4',
  aac: 'audio/aac',
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  opus: 'audio/ogg',
  weba: 'audio/webm',
  webm: 'audio/webm',
  wav: 'audio/wav',
  flac: 'audio/flac',
}

function audioTypeOf({
  mimeType,
  extension,
}: {
  readonly mimeType: string
  readonly extension: string
}): string | null {
  return TYPES[extension] ?? (/^audio\/[\w.+-]+$/.test(mimeType) ? mimeType : null)
}

/**
 * A recording, or null where it lacks rights, duration or its file: the testimony then stays to be read. The same sound in
 * other formats, and its peaks, are used only where they are of this very upload: a curator who puts a real recording in the
 * place of a reading need not think of what was made from the old one.
 * @param audio the main upload with its words @param extras other formats and peaks of it, as the lake holds them
 */
export function toAudio(
  record: unknown,
  extras: { readonly otherFormats: readonly unknown[]; readonly peaks: unknown; readonly peaksOf: string | null },
  lang: Language,
  name: string,
  at: Whereabouts,
  transform: Transform,
): MediaAudio | null {
  const here = within(at, 'audio')
  const audio = readRecord(AudioRecord, record, here, transform)
  if (!audio) return null
  const { _id: id, originalFilename } = audio.asset
  const main = toFile(audio.asset, name, transform)
  if (!main) {
    transform.report({ ...within(here, 'asset'), message: `The file "${id}" cannot be had; recording left out.` })
    return null
  }
  const others = extras.otherFormats.flatMap((other, index) => {
    const file = toOther(
      other,
      originalFilename,
      name,
      { id: at.id, field: `${at.field}.otherFormats[${index}]` },
      transform,
    )
    return file ? [file] : []
  })
  const { duration, voice, creditLine, rights } = audio
  return {
    id,
    lang,
    files: bestFirst([main, ...others]),
    peaks: toPeaks(extras, originalFilename, at, transform),
    duration,
    voice,
    creditLine,
    rights,
  }
}

function toFile(asset: v.InferOutput<typeof AssetRecord>, name: string, transform: Transform): AudioFile | null {
  const { _id: assetId, extension } = asset
  const mimeType = audioTypeOf(asset) ?? asset.mimeType
  const sound = transform.sound({ assetId, mimeType, extension }, name)
  return sound && { href: sound.href, mimeType, bytes: sound.bytes }
}

function toOther(
  record: unknown,
  mainFilename: string | null,
  name: string,
  at: Whereabouts,
  transform: Transform,
): AudioFile | null {
  const other = readRecord(FileRecord, record, at, transform)
  if (!other) return null
  const { _id: id, originalFilename } = other.asset
  if (mainFilename === null || originalFilename === null || stemOf(mainFilename) !== stemOf(originalFilename)) {
    transform.report({
      ...at,
      message: `"${originalFilename ?? id}" is not called as the main file "${mainFilename ?? ''}" is, so that it may be another sound; left out.`,
    })
    return null
  }
  const file = toFile(other.asset, name, transform)
  if (!file) transform.report({ ...within(at, 'asset'), message: `The file "${id}" cannot be had; left out.` })
  return file
}

function toPeaks(
  { peaks, peaksOf }: { readonly peaks: unknown; readonly peaksOf: string | null },
  filename: string | null,
  at: Whereabouts,
  transform: Transform,
): readonly number[] {
  if (peaks === null || peaks === undefined) return []
  if (peaksOf !== null && (filename === null || stemOf(peaksOf) !== stemOf(filename))) {
    transform.report({
      ...within(at, 'peaks'),
      message: `Were measured from "${peaksOf}", not from this file; left out.`,
    })
    return []
  }
  return readRecord(PeaksRecord, peaks, within(at, 'peaks'), transform) ?? []
}

function bestFirst(files: readonly AudioFile[]): AudioFile[] {
  const placeOf = ({ mimeType }: AudioFile) => {
    const place = FORMATS.findIndex((format) => format.test(mimeType))
    return place < 0 ? FORMATS.length : place
  }
  return files.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** "voice.fr.mp3" → "voice.fr": the same sound has the same name in each of its formats. */
function stemOf(filename: string): string {
  return filename.replace(/\.[^.]+$/, '')
}
