import type { ChronicleWords } from '../../ChronicleWords.ts'

export const chronicleIt: ChronicleWords = {
  timeline: 'Linea del tempo',
  timelineShort: 'Cronologia',
  timelineLead: 'La migrazione marocchina nell’ordine del tempo. Ogni evento porta alle sale che lo raccontano.',
  map: 'Mappa dei viaggi',
  mapShort: 'Mappa',
  mapLead:
    'Strade percorse dal Marocco e verso il Marocco, per decennio di partenza. Questa mappa non traccia alcun confine.',
  when: 'Data',
  event: 'Evento',
  journey: 'Viaggio',
  places: 'Luoghi',
  who: 'Chi viaggia',
  route: 'Itinerario',
  doors: 'Nelle sale',
  asTable: 'Lo stesso in tabella',
  allJourneys: 'Tutti i viaggi',
  byDecade: 'Per decennio di partenza',
  journeyCount: { one: '{n} viaggio', other: '{n} viaggi' },
  legend: 'Legenda',
  direction: 'La punta di una linea mostra il verso del viaggio.',
  eras: 'Vai a un periodo',
  mapAlt: 'Terre e mari senza confini; delle linee uniscono i luoghi. La tabella sotto la mappa descrive ogni viaggio.',
  travellers: {
    people: 'Molte persone',
    publicFigure: 'Una figura pubblica',
    compositeFamily: 'Una famiglia composta dal museo a partire da fatti',
  },
  ownPath: 'Il suo cammino',
  ownPathLead: 'I luoghi dei pezzi davanti ai quali è passato su questo dispositivo, nell’ordine della visita.',
}
