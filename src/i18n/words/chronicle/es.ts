import type { ChronicleWords } from '../../ChronicleWords.ts'

export const chronicleEs: ChronicleWords = {
  timeline: 'Línea del tiempo',
  timelineLead: 'La migración marroquí en el orden del tiempo. Cada hecho lleva a las salas que lo cuentan.',
  map: 'Mapa de los viajes',
  mapLead: 'Caminos recorridos desde Marruecos y hacia él, por década de salida. Este mapa no traza ninguna frontera.',
  when: 'Fecha',
  event: 'Hecho',
  journey: 'Viaje',
  places: 'Lugares',
  who: 'Quién viaja',
  route: 'Itinerario',
  doors: 'En las salas',
  asTable: 'Lo mismo en una tabla',
  allJourneys: 'Todos los viajes',
  byDecade: 'Por década de salida',
  mapAlt: 'Tierras y mares sin fronteras; unas líneas unen los lugares. La tabla bajo el mapa describe cada viaje.',
  travellers: {
    people: 'Muchas personas',
    publicFigure: 'Una figura pública',
    compositeFamily: 'Una familia compuesta por el museo a partir de hechos',
  },
  ownPath: 'Su propio camino',
  ownPathLead: 'Los lugares de las piezas ante las que ha estado en este dispositivo, en el orden de su visita.',
}
