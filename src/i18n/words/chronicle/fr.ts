import type { ChronicleWords } from '../../ChronicleWords.ts'

export const chronicleFr: ChronicleWords = {
  timeline: 'Frise chronologique',
  timelineShort: 'Chronologie',
  timelineLead: 'La migration marocaine dans l’ordre du temps. Chaque événement mène aux salles qui le racontent.',
  map: 'Carte des voyages',
  mapShort: 'Carte',
  mapLead:
    'Des routes parcourues depuis le Maroc et vers lui, par décennie de départ. Cette carte ne trace aucune frontière.',
  when: 'Date',
  event: 'Événement',
  journey: 'Voyage',
  places: 'Lieux',
  who: 'Qui voyage',
  route: 'Itinéraire',
  doors: 'Dans les salles',
  asTable: 'La même chose en tableau',
  allJourneys: 'Tous les voyages',
  byDecade: 'Par décennie de départ',
  journeyCount: { one: '{n} voyage', other: '{n} voyages' },
  legend: 'Légende',
  direction: 'La pointe d’une ligne montre le sens du voyage.',
  eras: 'Aller à une époque',
  mapAlt:
    'Terres et mers sans frontières ; des lignes relient les lieux. Le tableau sous la carte décrit chaque voyage.',
  travellers: {
    people: 'De nombreuses personnes',
    publicFigure: 'Une personnalité publique',
    compositeFamily: 'Une famille composée par le musée à partir de faits',
  },
  ownPath: 'Votre propre chemin',
  ownPathLead: 'Les lieux des pièces devant lesquelles vous êtes passé sur cet appareil, dans l’ordre de votre visite.',
}
