import { KINDS_WITHOUT_PICTURE } from '../../content/Exhibit.ts'
import { isRecord, recordsOf } from '../../schema/validation/isRecord.ts'
import { finding, findingOf, type Check } from './Check.ts'

const LICENCE = 'https://creativecommons.org/licenses/by-sa/4.0/'

/** The collection's pictures are the museum's own drawings, and say so; what has words has them in three languages. */
export const checkPictures: Check = ({ values, ofType }) => {
  const pictures = values.flatMap(({ value, ...at }) =>
    isRecord(value) && value._type === 'mediaImage' ? [{ at, picture: value }] : [],
  )
  const unsaid = pictures.flatMap(({ at, picture: { nature, rights } }) => [
    ...(nature === 'illustration' || nature === 'reconstruction'
      ? []
      : [
          finding({ ...at, path: `${at.path}.nature` }, 'Is drawn by the museum: an illustration or a reconstruction.'),
        ]),
    ...(isRecord(rights) && rights.statement === LICENCE && rights.holder === 'Rihla'
      ? []
      : [finding({ ...at, path: `${at.path}.rights` }, 'Is the museum’s, under CC BY-SA 4.0.')]),
  ])
  const worded = pictures
    .filter(({ picture }) => String(picture._sanityAsset).endsWith('.fr.png'))
    .filter(({ picture }) => languagesOf(picture.versions) !== 'ar,en')
    .map(({ at }) => finding({ ...at, path: `${at.path}.versions` }, 'Has words in French only.'))
  const bare = ofType('exhibit')
    .filter(({ kind, image }) => !KINDS_WITHOUT_PICTURE.some((each) => each === kind) && !isRecord(image))
    .map((exhibit) => findingOf(exhibit, 'image', 'Has no picture.'))
  const coverless = ofType('museum', 'room', 'tour', 'story')
    .filter(({ cover }) => !isRecord(cover))
    .map((document) => findingOf(document, 'cover', 'Has no cover.'))
  const shapeless = ofType('museumObject')
    .filter(({ form }) => form === undefined)
    .map((object) => findingOf(object, 'form', 'Has no form: its plinth stands empty in the building.'))
  return [...unsaid, ...worded, ...bare, ...coverless, ...shapeless]
}

function languagesOf(versions: unknown): string {
  return recordsOf(versions)
    .map(({ language }) => language)
    .sort()
    .join()
}
