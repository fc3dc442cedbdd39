import { isPresent } from './isPresent.ts'
import { isRecord } from './isRecord.ts'
import type { Verdict } from './Verdict.ts'

/** A credit without its file: what an interrupted upload, or a removed picture, leaves behind. */
export function checkAsset(media: unknown, what: 'picture' | 'sound'): Verdict {
  if (!isPresent(media) || !isRecord(media) || isRecord(media.asset)) return true
  return `Upload the ${what}: its texts are here, but no file. To show none, remove the whole ${what}.`
}
