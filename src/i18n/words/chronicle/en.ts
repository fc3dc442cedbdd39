import type { ChronicleWords } from '../../ChronicleWords.ts'

export const chronicleEn: ChronicleWords = {
  timeline: 'Timeline',
  timelineLead: 'Moroccan migration in the order of time. Each event leads into the rooms where it is told.',
  map: 'Map of journeys',
  mapLead: 'Roads travelled from Morocco and to it, by the decade of departure. This map draws no border.',
  when: 'Date',
  event: 'Event',
  journey: 'Journey',
  places: 'Places',
  who: 'Who travelled',
  route: 'Route',
  doors: 'In the rooms',
  asTable: 'The same as a table',
  allJourneys: 'All journeys',
  byDecade: 'By decade of departure',
  mapAlt: 'Land and sea without borders; lines join the places. The table below the map tells each journey.',
  travellers: {
    people: 'Many people',
    publicFigure: 'A public figure',
    compositeFamily: 'A family composed by the museum from facts',
  },
  ownPath: 'Your own path',
  ownPathLead: 'The places of the exhibits you stood before on this device, in the order of your visit.',
}
