import { KINDS_WITHOUT_PICTURE, type ExhibitKind } from '../../content/Exhibit.ts'
import type { DocumentLookup } from './DocumentLookup.ts'
import { isPresent } from './isPresent.ts'
import { isRecord } from './isRecord.ts'
import type { Verdict } from './Verdict.ts'

const isKind = (kind: unknown, ...kinds: readonly ExhibitKind[]) => kinds.some((each) => each === kind)

export function checkPicture(image: unknown, kind: unknown): Verdict {
  return isPresent(image) || isKind(kind, ...KINDS_WITHOUT_PICTURE) || 'Upload the picture that hangs in the room.'
}

export function checkNumbers(table: unknown, kind: unknown): Verdict {
  return (
    isPresent(table) ||
    !isKind(kind, 'chart') ||
    'Add the numbers behind this chart: visitors who cannot see it read them as a table.'
  )
}

export function checkVoice(testimony: unknown, kind: unknown): Verdict {
  return isPresent(testimony) || !isKind(kind, 'voice') || 'Choose the testimony that is heard here.'
}

/** Nobody should come upon a memorial unprepared. */
export function checkRemembrance(contentNote: unknown, kind: unknown): Verdict {
  return (
    isPresent(contentNote) ||
    !isKind(kind, 'memorial') ||
    'Say in one sentence who is remembered here: visitors read it before they come to the memorial.'
  )
}

export function checkMuseumObject(museumObject: unknown, kind: unknown): Verdict {
  return (
    isPresent(museumObject) ||
    !isKind(kind, 'object') ||
    'Choose the object that stands on the plinth, or change the kind.'
  )
}

/** What the museum wrote must be called so, and nothing else may be. */
export async function checkNature(
  nature: unknown,
  exhibit: Readonly<Record<string, unknown>>,
  lookup: DocumentLookup,
): Promise<Verdict> {
  if (!isPresent(nature)) return 'Say what it is: visitors read this under “What am I looking at?”.'
  if (nature === 'compositeReading' && !isKind(exhibit.kind, 'voice')) {
    return 'Only a voice can be a composite reading: choose what this is, or change the kind to Voice.'
  }
  const wordsOnly = isKind(exhibit.kind, 'textWall', 'memorial') && !isPresent(exhibit.image)
  if (nature === 'museumText' && !wordsOnly) {
    return 'There is more than words here: say what the picture, the object or the voice is.'
  }
  if (nature === 'illustration' && wordsOnly) {
    return 'Nothing is drawn here: call it a text by the museum, or upload the drawing.'
  }
  if (!isKind(exhibit.kind, 'voice') || !isRecord(exhibit.testimony) || typeof exhibit.testimony._ref !== 'string')
    return true
  const [testimony] = await lookup.byIds([exhibit.testimony._ref])
  if (testimony?.kind === 'composite' && nature !== 'compositeReading') {
    return 'The testimony heard here is a composite reading: say so here too.'
  }
  if (testimony?.kind === 'recorded' && nature === 'compositeReading') {
    return 'The testimony heard here was told by a person: call it original.'
  }
  return true
}
