import { existsSync, readdirSync, statSync } from 'node:fs'
import sharp from 'sharp'
import { isRecord } from '../../schema/validation/isRecord.ts'
import type { Finding } from '../../schema/checkDocuments.ts'
import { finding, type Check } from './Check.ts'
import type { Placed } from './Collection.ts'

const ASSET = /^(image|file)@file:\/\/\.\/((?:images|files)\/[\w.-]+)$/

/** Pixels of the longer side: what a wall of the museum and a card shared elsewhere can show sharply. */
const FEWEST_PIXELS = 1600
/** Of a drawing as PNG, before the edition makes its sizes; the repository carries it. */
const MOST_BYTES = 900_000

/** Every picture and sound is on disk and big enough, and nothing lies there that nobody shows. */
export const checkMediaFiles: Check = async ({ values, folder }) => {
  const assets = values.flatMap(({ value, ...at }) =>
    isRecord(value) && typeof value._sanityAsset === 'string' ? [{ ...at, value: value._sanityAsset }] : [],
  )
  const seen = new Set<string>()
  const findings: Finding[] = []
  for (const asset of assets) {
    const file = ASSET.exec(asset.value)?.[2]
    if (file === undefined) findings.push(finding(asset, 'Is no file of the collection.'))
    else if (!existsSync(new URL(file, folder))) findings.push(finding(asset, `${file} is not on disk.`))
    else if (file.startsWith('images/') && !seen.has(file))
      findings.push(...(await judgePicture(asset, new URL(file, folder))))
    if (file !== undefined) seen.add(file)
  }
  const idle = ['images', 'files']
    .flatMap((kind) => readdirSync(new URL(`${kind}/`, folder)).map((name) => `${kind}/${name}`))
    .filter((file) => !seen.has(file))
    .map((file) => finding({ id: file, path: '' }, 'No document shows this file.', 'warning'))
  return [...findings, ...idle]
}

async function judgePicture(at: Placed, file: URL): Promise<Finding[]> {
  const { width = 0, height = 0 } = await sharp(file.pathname).metadata()
  const { size } = statSync(file)
  return [
    ...(Math.max(width, height) < FEWEST_PIXELS
      ? [finding(at, `Is ${width} × ${height} pixels: the longer side needs ${FEWEST_PIXELS}.`)]
      : []),
    ...(size > MOST_BYTES ? [finding(at, `Weighs ${size} bytes: ${MOST_BYTES} are enough for a drawing.`)] : []),
  ]
}
