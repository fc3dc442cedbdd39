import { createHash } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '../newId.ts'
import { storeProblem } from '../store/storeProblem.ts'
import { assetFields, type AssetDocument, type Upload } from './AssetDocument.ts'
import { describeImage } from './describeImage.ts'
import { fileExtension, mimeTypeOf } from './fileTypes.ts'

/** Where files lie, and how documents speak of them. */
export interface AssetPlace {
  readonly folder: string
  readonly projectId: string
  readonly dataset: string
  /** Where browsers reach the lake: `http://127.0.0.1:4280`; empty for addresses from the root. */
  readonly origin: string
}

/** The files of the collection, each under the fingerprint of its content: the same file is kept once. */
export class AssetStore {
  readonly #place: AssetPlace
  readonly originals: string
  /** Pictures made from the originals; may be deleted at any time. */
  readonly renditions: string

  constructor(place: AssetPlace) {
    this.#place = place
    this.originals = join(place.folder, 'originals')
    this.renditions = join(place.folder, 'renditions')
    for (const folder of [this.originals, this.renditions]) mkdirSync(folder, { recursive: true })
  }

  /** Keeps an image and describes it. Throws a LakeError (400) where it can't be read as one. */
  async keepImage(upload: Upload): Promise<AssetDocument> {
    const sha1 = fingerprint(upload.bytes)
    const { width, height, extension, metadata } = await describeImage(upload.bytes)
    const size = `${width}x${height}`
    const name = `${sha1}-${size}.${extension}`
    this.#keep(name, upload.bytes)
    return {
      _id: `image-${sha1}-${size}-${extension}`,
      _type: 'sanity.imageAsset',
      ...assetFields(upload, sha1, extension, mimeTypeOf(extension)),
      ...this.#addresses('images', name),
      metadata,
    }
  }

  keepFile(upload: Upload): AssetDocument {
    const sha1 = fingerprint(upload.bytes)
    const extension = fileExtension(upload.filename, upload.mimeType)
    const name = `${sha1}.${extension}`
    this.#keep(name, upload.bytes)
    return {
      _id: `file-${sha1}-${extension}`,
      _type: 'sanity.fileAsset',
      ...assetFields(upload, sha1, extension, upload.mimeType ?? mimeTypeOf(extension)),
      ...this.#addresses('files', name),
    }
  }

  /** The original's path on the disk, or undefined. */
  find(name: string): string | undefined {
    // Names are made of a fingerprint, a size and an extension: nothing else is looked for, nowhere else.
    if (!/^[0-9a-f]{40}(-\d+x\d+)?\.[a-z0-9]{1,10}$/.test(name)) return undefined
    const file = join(this.originals, name)
    return existsSync(file) ? file : undefined
  }

  /** The address under which an asset's path is reached now. */
  addressOf(path: string): string {
    return `${this.#place.origin}/${path}`
  }

  #addresses(kind: 'images' | 'files', name: string): { path: string; url: string } {
    const path = `${kind}/${this.#place.projectId}/${this.#place.dataset}/${name}`
    return { path, url: this.addressOf(path) }
  }

  /** On the disk and whole before any document speaks of it. */
  #keep(name: string, bytes: Buffer): void {
    const file = join(this.originals, name)
    if (existsSync(file)) return
    writeDurably(file, bytes)
  }
}

/** Writes a file so that it's either there as a whole or not at all, whatever happens meanwhile. */
export function writeDurably(file: string, bytes: Buffer): void {
  const draft = `${file}.${newId(8)}.part`
  try {
    const handle = openSync(draft, 'w')
    try {
      for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(draft, file)
  } catch (error) {
    // On a full disk, half a picture is what the next one needs most.
    rmSync(draft, { force: true })
    throw storeProblem(error, file)
  }
}

function fingerprint(bytes: Buffer): string {
  return createHash('sha1').update(bytes).digest('hex')
}
