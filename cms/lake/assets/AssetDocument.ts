import type { JsonObject } from '../Json.ts'

/** What a stranger's file is called and said to be. */
export interface Upload {
  readonly bytes: Buffer
  readonly filename?: string | undefined
  readonly mimeType?: string | undefined
  /** Title, label, description and credit line, as the client sends them along. */
  readonly words?: JsonObject
}

/** `sanity.imageAsset` and `sanity.fileAsset`, without what the lake writes into every document. */
export interface AssetDocument extends JsonObject {
  _id: string
  _type: 'sanity.imageAsset' | 'sanity.fileAsset'
  /** Where the file is served: `images/rihla/production/<sha1>-<width>x<height>.<extension>` */
  path: string
}

/** Fields that images and files share. `name` is the file's in the lake's folder. */
export function assetFields(upload: Upload, sha1: string, extension: string, mimeType: string): JsonObject {
  return {
    assetId: sha1,
    sha1hash: sha1,
    extension,
    mimeType,
    size: upload.bytes.length,
    uploadId: sha1,
    ...(upload.filename ? { originalFilename: upload.filename } : {}),
    ...upload.words,
  }
}
