import { museum } from './documents/museum.ts'
import { theme } from './documents/theme.ts'
import { room } from './documents/room.ts'
import { exhibit } from './documents/exhibit.ts'
import { museumObject } from './documents/museumObject.ts'
import { story } from './documents/story.ts'
import { testimony } from './documents/testimony.ts'
import { tour } from './documents/tour.ts'
import { event } from './documents/event.ts'
import { journey } from './documents/journey.ts'
import { person } from './documents/person.ts'
import { place } from './documents/place.ts'
import { fact } from './documents/fact.ts'
import { source } from './documents/source.ts'
import { rights } from './objects/rights.ts'
import { imageVersion } from './objects/imageVersion.ts'
import { mediaImage } from './objects/mediaImage.ts'
import { mediaAudio } from './objects/mediaAudio.ts'
import { dataColumn } from './objects/dataColumn.ts'
import { dataRow } from './objects/dataRow.ts'
import { dataTable } from './objects/dataTable.ts'
import { segment } from './objects/segment.ts'
import { transcript } from './objects/transcript.ts'
import { recording } from './objects/recording.ts'
import { indexTime } from './objects/indexTime.ts'
import { keyword } from './objects/keyword.ts'
import { lead } from './objects/lead.ts'
import { indexPoint } from './objects/indexPoint.ts'
import { consent } from './objects/consent.ts'
import { stop } from './objects/stop.ts'
import { awaitingArchive } from './objects/awaitingArchive.ts'
import { review } from './objects/review.ts'
import { variant } from './objects/variant.ts'
import { richText } from './objects/richText.ts'

/** Every type that the Studio and the checks compile; the internationalised arrays come from `i18nArrays.ts`. */
export const schemaTypes = [
  museum,
  theme,
  room,
  exhibit,
  museumObject,
  story,
  testimony,
  tour,
  event,
  journey,
  person,
  place,
  fact,
  source,
  rights,
  imageVersion,
  mediaImage,
  mediaAudio,
  dataColumn,
  dataRow,
  dataTable,
  segment,
  transcript,
  recording,
  indexTime,
  keyword,
  lead,
  indexPoint,
  consent,
  stop,
  awaitingArchive,
  review,
  variant,
  richText,
]
