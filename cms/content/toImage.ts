import * as v from 'valibot'
import { NATURES, type MediaImage } from './Media.ts'
import { readRecord } from './readRecord.ts'
import { OptionalText, RightsRecord, TextRecord } from './records.ts'
import { within, type Transform, type Whereabouts } from './Transform.ts'

const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const Pixels = v.pipe(v.number(), v.integer(), v.minValue(1))

const PictureRecord = v.object({
  ref: v.string(),
  asset: v.object({ _id: v.string(), width: Pixels, height: Pixels }),
  crop: v.nullish(
    v.pipe(
      v.object({ top: Share, bottom: Share, left: Share, right: Share }),
      v.check(({ top, bottom, left, right }) => top + bottom < 1 && left + right < 1, 'A crop leaves something to see'),
    ),
    null,
  ),
})

const ImageRecord = v.object({
  alt: TextRecord,
  creditLine: TextRecord,
  rights: RightsRecord,
  provenance: OptionalText,
  nature: v.picklist(NATURES),
  version: v.nullish(PictureRecord, null),
})

const Missing = v.object({ ref: v.string(), asset: v.null() })

/** A picture, or null where it lacks its words, its rights or its file: then whatever shows it goes on without. */
export function toImage(record: unknown, at: Whereabouts, transform: Transform): MediaImage | null {
  if (record === null || record === undefined) return null
  const missing = v.safeParse(Missing, record)
  if (missing.success) {
    transform.report({
      ...within(at, 'asset'),
      message: `The file "${missing.output.ref}" is missing; picture left out.`,
    })
    return null
  }
  const image = readRecord(ImageRecord, record, at, transform)
  const own = readRecord(PictureRecord, record, at, transform)
  if (!image || !own) return null

  // The version in the visitor's language, where its file can be had; else the picture itself.
  for (const source of image.version ? [image.version, own] : [own]) {
    const { _id: assetId, ...asset } = source.asset
    const picture = transform.picture({ assetId, ...asset, crop: source.crop })
    if (picture) {
      const { alt, creditLine, rights, provenance, nature } = image
      return { id: assetId, alt, creditLine, rights, provenance, nature, ...picture }
    }
    transform.report({ ...within(at, 'asset'), message: `The file "${assetId}" cannot be had; picture left out.` })
  }
  return null
}
