import type { Travellers } from '../../cms/content/Chronicle.ts'
import type { Plural } from './Words.ts'

/** The words of the timeline and of the map of journeys. */
export interface ChronicleWords {
  readonly timeline: string
  /** One word where the language has one: it stands in the head of every page. */
  readonly timelineShort: string
  readonly timelineLead: string
  readonly map: string
  readonly mapShort: string
  readonly mapLead: string
  readonly when: string
  readonly event: string
  readonly journey: string
  readonly places: string
  readonly who: string
  readonly route: string
  /** Before the ways into the rooms. */
  readonly doors: string
  readonly asTable: string
  readonly allJourneys: string
  readonly byDecade: string
  readonly journeyCount: Plural
  readonly legend: string
  /** What the point at the end of a drawn line means. */
  readonly direction: string
  /** Before the links to the periods of the timeline. */
  readonly eras: string
  /** What the drawn map shows, for those who do not see it. */
  readonly mapAlt: string
  readonly travellers: Readonly<Record<Travellers, string>>
  readonly ownPath: string
  readonly ownPathLead: string
}
