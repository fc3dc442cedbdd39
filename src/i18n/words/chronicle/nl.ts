import type { ChronicleWords } from '../../ChronicleWords.ts'

export const chronicleNl: ChronicleWords = {
  timeline: 'Tijdlijn',
  timelineShort: 'Tijdlijn',
  timelineLead:
    'De Marokkaanse migratie in de orde van de tijd. Elke gebeurtenis leidt naar de zalen waar zij verteld wordt.',
  map: 'Kaart van de reizen',
  mapShort: 'Kaart',
  mapLead: 'Wegen vanuit Marokko en ernaartoe, per decennium van vertrek. Deze kaart tekent geen enkele grens.',
  when: 'Datum',
  event: 'Gebeurtenis',
  journey: 'Reis',
  places: 'Plaatsen',
  who: 'Wie reist',
  route: 'Route',
  doors: 'In de zalen',
  asTable: 'Hetzelfde als tabel',
  allJourneys: 'Alle reizen',
  byDecade: 'Per decennium van vertrek',
  journeyCount: { one: '{n} reis', other: '{n} reizen' },
  legend: 'Legenda',
  direction: 'De punt van een lijn toont de richting van de reis.',
  eras: 'Naar een periode',
  mapAlt: 'Land en zee zonder grenzen; lijnen verbinden de plaatsen. De tabel onder de kaart vertelt elke reis.',
  travellers: {
    people: 'Veel mensen',
    publicFigure: 'Een publieke figuur',
    compositeFamily: 'Een gezin dat het museum uit feiten samenstelde',
  },
  ownPath: 'Uw eigen weg',
  ownPathLead: 'De plaatsen van de stukken waar u op dit toestel voor stond, in de volgorde van uw bezoek.',
}
