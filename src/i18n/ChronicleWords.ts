import type { Travellers } from '../../cms/content/Chronicle.ts'

/** The words of the timeline and of the map of journeys. */
export interface ChronicleWords {
  readonly timeline: string
  readonly timelineLead: string
  readonly map: string
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
  /** What the drawn map shows, for those who do not see it. */
  readonly mapAlt: string
  readonly travellers: Readonly<Record<Travellers, string>>
  readonly ownPath: string
  readonly ownPathLead: string
}
