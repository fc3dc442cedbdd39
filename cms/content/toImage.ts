import * as v from 'valibot'
import { NATURES, type MediaImage } from './Media.ts'
import { readRecord } from './readRecord.ts'
import { OptionalText, RightsRecord, TextRecord } from './records.ts'
import { within, type Picture, type Transform, type Whereabouts } from './Transform.ts'

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
  version: v.nullish(v.unknown(), null),
})

const Missing = v.object({ ref: v.string(), asset: v.null() })

/** A picture, or null where it lacks its words, its rights or its file: then whatever shows it goes on without. */
export function toImage(record: unknown, at: Whereabouts, transform: Transform): MediaImage | null {
  if (record === null || record === undefined) return null
  const image = readRecord(ImageRecord, record, at, transform)
  if (!image) return null
  // The version in the visitor's language, where it can be shown; else the picture itself.
  const shown = toPicture(image.version, within(at, 'versions'), transform) ?? toPicture(record, at, transform)
  if (!shown) return null
  const { alt, creditLine, rights, provenance, nature } = image
  return { ...shown, alt, creditLine, rights, provenance, nature }
}

/** One picture file in its sizes, or null (and a report) where it cannot be had. */
function toPicture(record: unknown, at: Whereabouts, transform: Transform): ({ readonly id: string } & Picture) | null {
  if (record === null || record === undefined) return null
  const missing = v.safeParse(Missing, record)
  if (missing.success) {
    const message = `The file "${missing.output.ref}" is missing; this picture is left out.`
    transform.report({ ...within(at, 'asset'), message })
    return null
  }
  const source = readRecord(PictureRecord, record, at, transform)
  if (!source) return null
  const { _id: id, ...asset } = source.asset
  const picture = transform.picture({ assetId: id, ...asset, crop: source.crop })
  if (picture) return { id, ...picture }
  transform.report({ ...within(at, 'asset'), message: `The file "${id}" cannot be had; this picture is left out.` })
  return null
}
