import * as v from 'valibot'
import { aspectOfFace } from './chart/chartFace.ts'
import { drawChart } from './chart/drawChart.ts'
import { EXHIBIT_KINDS, EXHIBIT_NATURES, KINDS_WITHOUT_PICTURE, type Exhibit, type ExhibitNature } from './Exhibit.ts'
import { outlineOfTestimony } from './outlines.ts'
import { idOf, readRecord } from './readRecord.ts'
import { ListRecord, OptionalString, OptionalText, SlugRecord, TextRecord } from './records.ts'
import { isReviewed } from './Review.ts'
import { toDataTable } from './toDataTable.ts'
import { toFacts } from './toFacts.ts'
import { toImage } from './toImage.ts'
import { toMuseumObject } from './toMuseumObject.ts'
import { toPeople, toPlaces } from './toPeopleAndPlaces.ts'
import { toRichText } from './toRichText.ts'
import type { Testimony } from './Testimony.ts'
import { toTestimony } from './toTestimony.ts'
import { toWordings } from './toWordings.ts'
import { within, type Transform, type Whereabouts } from './Transform.ts'

const Anything = v.nullish(v.unknown(), null)

const ExhibitRecord = v.object({
  _id: v.string(),
  title: TextRecord,
  slug: SlugRecord,
  kind: v.picklist(EXHIBIT_KINDS),
  nature: v.picklist(EXHIBIT_NATURES),
  objectLabel: Anything,
  deeperText: Anything,
  image: Anything,
  museumObjectRef: OptionalString,
  museumObject: Anything,
  dataTable: Anything,
  facts: ListRecord,
  testimonyRef: OptionalString,
  testimony: Anything,
  people: ListRecord,
  places: ListRecord,
  contentNote: OptionalText,
  awaitingArchive: v.nullish(
    v.object({ holder: v.nullish(v.pipe(v.string(), v.minLength(1)), null), what: TextRecord }),
    null,
  ),
  pendingReview: v.nullish(v.boolean(), false),
  variant: Anything,
  review: Anything,
})

/**
 * An exhibit with its facts, or null where it has no words or no proven fact, or is a voice that may not be heard. A picture,
 * table or object that cannot be shown is reported and only itself left out: the label still has something to say.
 */
export function toExhibit(record: unknown, ref: string, transform: Transform): Exhibit | null {
  const at = { id: idOf(record, ref), field: '' }
  const exhibit = readRecord(ExhibitRecord, record, at, transform)
  if (!exhibit) return null
  const { _id: id, slug, title, kind, nature, contentNote, awaitingArchive, pendingReview } = exhibit

  const label = toRichText(exhibit.objectLabel, within(at, 'objectLabel'), transform)
  if (!label) return null
  const facts = toFacts(exhibit.facts, at, transform)
  if (!facts) return null

  const heard = linked(exhibit.testimonyRef, exhibit.testimony, within(at, 'testimony'), transform)
  const testimony = heard === null ? null : toTestimony(heard, transform)
  if (kind === 'voice' && testimony === null) {
    transform.report({
      ...within(at, 'testimony'),
      message: 'Is a voice without a testimony that may be heard; left out.',
    })
    return null
  }

  const image = toImage(exhibit.image, within(at, 'image'), transform)
  if (exhibit.image === null && !KINDS_WITHOUT_PICTURE.includes(kind)) {
    transform.report({ ...within(at, 'image'), message: 'Is missing; shown without a picture.' })
  }
  if (exhibit.dataTable === null && kind === 'chart') {
    transform.report({
      ...within(at, 'dataTable'),
      message: 'Is missing: a chart needs its numbers for those who cannot see it.',
    })
  }
  const dataTable = toDataTable(exhibit.dataTable, within(at, 'dataTable'), transform)
  const chart = dataTable && drawChart(dataTable, transform.language)
  const object = linked(exhibit.museumObjectRef, exhibit.museumObject, within(at, 'museumObject'), transform)

  return {
    id,
    slug,
    title,
    // With neither picture nor numbers there is nothing to hang: its words are painted on the wall.
    kind: kind === 'chart' && image === null && chart === null ? 'textWall' : kind,
    nature: kind === 'voice' && testimony !== null ? natureOfVoice(testimony, nature) : nature,
    aspect: image ? image.width / image.height : dataTable && chart ? aspectOfFace(chart, dataTable.caption) : 1,
    image,
    hasImage: image !== null,
    hasVoice: testimony !== null,
    ...toWordings(label, exhibit, at, transform),
    deeperText:
      exhibit.deeperText === null ? null : toRichText(exhibit.deeperText, within(at, 'deeperText'), transform),
    museumObject: object === null ? null : toMuseumObject(object, exhibit.museumObjectRef ?? id, transform),
    dataTable,
    chart,
    facts,
    testimony: testimony && outlineOfTestimony(testimony),
    people: toPeople(exhibit.people, at, transform),
    places: toPlaces(exhibit.places, at, transform),
    contentNote,
    awaitingArchive,
    pendingReview,
    reviewed: isReviewed(exhibit.review),
  }
}

/**
 * A voice is what its testimony is: a curator who puts a recording in the place of a reading changes the testimony, and no
 * wall may go on calling somebody's own words a composite reading, nor the other way about.
 */
function natureOfVoice({ kind }: Testimony, nature: ExhibitNature): ExhibitNature {
  if (kind === 'composite') return 'compositeReading'
  return nature === 'compositeReading' ? 'original' : nature
}

/** What a single reference leads to; reported where it leads nowhere. */
function linked(ref: string | null, document: unknown, at: Whereabouts, transform: Transform): unknown {
  if (ref !== null && (document === null || document === undefined)) {
    transform.report({ ...at, message: `Leads to "${ref}", which is not published; left out.` })
  }
  return document ?? null
}
