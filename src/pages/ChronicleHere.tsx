import { chroniclePart } from './chroniclePart.ts'
import type { MapPageProps } from './MapPage.tsx'
import type { TimelinePageProps } from './TimelinePage.tsx'
// Here, not with the part: a page without scripts is laid out by them as well.
import './Doors.css'
import './TableOf.css'
import './Ruler.css'
import './EraHeading.css'
import './EventEntry.css'
import './TimelinePage.css'
import './JourneysMap.css'
import './JourneyList.css'
import './JourneyTable.css'
import './MapPage.css'

/** The timeline, once its part of the pages has come. */
export function TimelineHere(props: TimelinePageProps) {
  const part = chroniclePart.use()
  return part && <part.TimelinePage {...props} />
}

/** The map of journeys, likewise. */
export function MapHere(props: MapPageProps) {
  const part = chroniclePart.use()
  return part && <part.MapPage {...props} />
}
