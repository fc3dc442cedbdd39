import { localised } from './localised.ts'

/** A picture's file with the curator's crop; `ref` says which one is missing when `asset` is null. */
const PICTURE_FIELDS = `
  "ref": asset._ref,
  "asset": asset->{_id, "width": metadata.dimensions.width, "height": metadata.dimensions.height},
  crop{top, bottom, left, right}`

export const RIGHTS_FIELDS = `rights{statement, holder, term}`

/** A `mediaImage`; `version` is the same picture with its words in the visitor's language, where there is one. */
export const IMAGE_FIELDS = `
  ${PICTURE_FIELDS},
  ${localised('alt')},
  ${localised('creditLine')},
  ${RIGHTS_FIELDS},
  ${localised('provenance')},
  nature,
  "version": versions[language == $language][0].image{${PICTURE_FIELDS}}`

/** The same sound in another format: only a file, the words about it are those of the main one. */
export const SOUND_FILE_FIELDS = `
  "ref": asset._ref,
  "asset": asset->{_id, mimeType, extension, originalFilename}`

export const AUDIO_FIELDS = `
  "ref": asset._ref,
  "asset": asset->{_id, mimeType, extension, originalFilename},
  ${localised('creditLine')},
  ${RIGHTS_FIELDS},
  nature,
  voice,
  duration`
