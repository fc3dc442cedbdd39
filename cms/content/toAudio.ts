import * as v from 'valibot'
import type { Language } from './Language.ts'
import type { MediaAudio } from './Media.ts'
import { readRecord } from './readRecord.ts'
import { RightsRecord, TextRecord } from './records.ts'
import { within, type Transform, type Whereabouts } from './Transform.ts'

const AudioRecord = v.object({
  ref: v.string(),
  asset: v.object({
    _id: v.string(),
    mimeType: v.pipe(v.string(), v.regex(/^(?:audio|application)\/[\w.+-]+$/, 'Should be an audio file')),
    extension: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,5}$/, 'Should be a file extension')),
  }),
  creditLine: TextRecord,
  rights: RightsRecord,
  voice: v.picklist(['human', 'synthetic']),
  duration: v.pipe(v.number(), v.minValue(0.1)),
})

/** A recording, or null where it lacks rights, duration or its file: the testimony then stays to be read. */
export function toAudio(
  record: unknown,
  lang: Language,
  name: string,
  at: Whereabouts,
  transform: Transform,
): MediaAudio | null {
  const audio = readRecord(AudioRecord, record, at, transform)
  if (!audio) return null
  const { _id: assetId, mimeType, extension } = audio.asset
  const sound = transform.sound({ assetId, mimeType, extension }, name)
  if (!sound) {
    transform.report({ ...within(at, 'asset'), message: `The file "${assetId}" cannot be had; recording left out.` })
    return null
  }
  const { duration, voice, creditLine, rights } = audio
  return { id: assetId, lang, href: sound.href, mimeType, bytes: sound.bytes, duration, voice, creditLine, rights }
}
