import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { Picture, PictureSource } from '../content/Transform.ts'
import type { EditionFile, EditionFiles } from './createEditionFiles.ts'
import { atMost } from './atMost.ts'
import { EditionError } from './EditionError.ts'
import { ENCODERS, ENCODING, encodePicture } from './encodePicture.ts'
import type { LakeFiles } from './createLakeFiles.ts'

/** A picture ready for an edition, with the files that the manifest must name. */
export interface MadePicture {
  readonly picture: Picture
  readonly files: readonly EditionFile[]
}

export interface PictureMaker {
  /** Makes the picture, once: while it is being made, and for ever after, the same question gets the same answer. */
  make(source: PictureSource): Promise<MadePicture | null>
  /** What `make` answered last. */
  made(source: PictureSource): MadePicture | null
  /** Forgets the pictures of files that were removed: a note keeps a glimpse of each, and a face that was taken back has none. */
  forget(paths: ReadonlySet<string>): Promise<void>
  /** Resolves when nothing is being made any more. */
  idle(): Promise<void>
}

const MadeRecord = v.object({
  picture: v.object({
    width: v.number(),
    height: v.number(),
    blur: v.string(),
    sizes: v.array(v.object({ width: v.number(), height: v.number(), avif: v.string(), webp: v.string() })),
  }),
  files: v.array(v.object({ path: v.string(), sha256: v.string(), bytes: v.number() })),
})

const PICTURE = /\.(?:avif|webp)$/

type Made = v.InferOutput<typeof MadeRecord>

/**
 * Encodes pictures for the editions in `files` and remembers in `memory` (a folder that is not served) which it has made,
 * by the asset, the crop and the encoding.
 */
export function createPictureMaker(options: {
  readonly lake: LakeFiles
  readonly files: EditionFiles
  readonly memory: EditionFiles
  readonly log: (sentence: string) => void
}): PictureMaker {
  const { lake, files, memory, log } = options
  const encoders = atMost(ENCODERS)
  /** Each holds its pixels: as many as there are encoders keep them busy, thirty would fill the memory. */
  const pictures = atMost(ENCODERS)
  const inWork = new Map<string, Promise<Made | null>>()
  const known = new Map<string, Made>()

  const make = async (source: PictureSource, key: string): Promise<Made | null> => {
    const remembered = await recall(key)
    if (remembered) return remembered
    return pictures(async () => {
      const bytes = await lake.picture(source)
      if (!bytes) return null
      const encoded = await encodePicture(bytes, source.crop, encoders).catch((error: unknown) => {
        log(`${source.assetId} cannot be read as a picture: ${String(error)}`)
        return null
      })
      if (!encoded) return null
      const { width, height, blur } = encoded
      const name = source.assetId.replace(/^image-/, '').slice(0, 12)
      const kept: EditionFile[] = []
      const sizes = await Promise.all(
        encoded.sizes.map(async (size) => {
          const avif = await files.keep(`${name}-${size.width}`, 'avif', size.avif)
          const webp = await files.keep(`${name}-${size.width}`, 'webp', size.webp)
          kept.push(avif, webp)
          return { width: size.width, height: size.height, avif: avif.path, webp: webp.path }
        }),
      )
      const made = { picture: { width, height, blur, sizes }, files: kept }
      await memory.write(`pictures/${key}.json`, Buffer.from(JSON.stringify(made)))
      return made
    })
  }

  const recall = async (key: string): Promise<Made | null> => {
    const remembered = known.get(key) ?? readMade(await memory.read(`pictures/${key}.json`))
    if (!remembered) return null
    // Somebody may have tidied the folder: a picture is only ready while all of its files are there.
    const there = await Promise.all(remembered.files.map((file) => files.has(file)))
    return there.every(Boolean) ? remembered : null
  }

  return {
    async make(source) {
      const key = keyOf(source)
      const working = inWork.get(key) ?? make(source, key).finally(() => inWork.delete(key))
      inWork.set(key, working)
      const made = await working
      if (made) known.set(key, made)
      else known.delete(key)
      return made
    },
    made: (source) => known.get(keyOf(source)) ?? null,
    async forget(paths) {
      if (![...paths].some((path) => PICTURE.test(path))) return
      const isGone = ({ files: kept }: Made) => kept.some(({ path }) => paths.has(path))
      for (const [key, made] of known) if (isGone(made)) known.delete(key)
      for (const note of await memory.list('pictures')) {
        const made = readMade(await memory.read(note))
        if (made && isGone(made)) await memory.remove(note)
      }
    },
    async idle() {
      while (inWork.size > 0) await Promise.allSettled(inWork.values())
    },
  }
}

function keyOf({ assetId, crop }: PictureSource): string {
  const part = crop ? [crop.top, crop.bottom, crop.left, crop.right] : null
  return createHash('sha256')
    .update(JSON.stringify([assetId, part, ENCODING]))
    .digest('hex')
    .slice(0, 32)
}

function readMade(json: string | null): Made | null {
  if (json === null) return null
  try {
    const result = v.safeParse(MadeRecord, JSON.parse(json))
    return result.success ? result.output : null
  } catch (error) {
    // Half a note after a crash: the picture is made again.
    if (error instanceof SyntaxError) return null
    throw new EditionError(`The notes on pictures cannot be read: ${String(error)}`, { cause: error })
  }
}
