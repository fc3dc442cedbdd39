import type { ChronicleWords } from '../../ChronicleWords.ts'

/** Our own draft, as the rest of the interface in Tamazight: the review of IRCAM is owed. */
export const chronicleZgh: ChronicleWords = {
  timeline: 'ⴰⴱⵔⵉⴷ ⵏ ⵜⵉⵣⵉ',
  timelineShort: 'ⴰⴱⵔⵉⴷ ⵏ ⵜⵉⵣⵉ',
  timelineLead: 'ⴰⵎⵓⴷⴷⵓ ⵏ ⵍⵎⵖⵔⵉⴱ ⵙ ⵓⵙⵎⵙⴰⵙⵉ ⵏ ⵜⵉⵣⵉ. ⴷⴰ ⵉⵜⵜⴰⵡⵉ ⵖⵔ ⵜⵣⴷⴰⵖⵉⵏ.',
  map: 'ⵜⴰⴽⴰⵕⴹⴰ ⵏ ⵉⵎⵓⴷⴷⵓⵜⵏ',
  mapShort: 'ⵜⴰⴽⴰⵕⴹⴰ',
  mapLead: 'ⵉⴱⵔⴷⴰⵏ ⵙⴳ ⵍⵎⵖⵔⵉⴱ ⴷ ⵖⵓⵔⵙ. ⵓⵔ ⴷⴰ ⵜⵙⵓⵏⵓⵖ ⵜⴽⴰⵕⴹⴰ ⴰ ⵉⵡⵜⵜⴰ.',
  when: 'ⴰⵙⴰⴽⵓⴷ',
  event: 'ⵜⵉⴷⵜ',
  journey: 'ⴰⵎⵓⴷⴷⵓ',
  places: 'ⵉⴷⵖⴰⵔⵏ',
  who: 'ⵎⴰ ⵉⵎⵎⵓⴷⴷⴰⵏ',
  route: 'ⴰⴱⵔⵉⴷ',
  doors: 'ⴳ ⵜⵣⴷⴰⵖⵉⵏ',
  asTable: 'ⴳ ⵜⴼⵍⵡⵉⵜ',
  allJourneys: 'ⵉⵎⵓⴷⴷⵓⵜⵏ ⴰⴽⴽⵯ',
  byDecade: 'ⵙ ⵎⵔⴰⵡⵜ ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ',
  journeyCount: { one: '{n} ⵓⵎⵓⴷⴷⵓ', other: '{n} ⵉⵎⵓⴷⴷⵓⵜⵏ' },
  legend: 'ⵜⴰⵙⴰⵔⵓⵜ',
  direction: 'ⵉⵅⴼ ⵏ ⵓⵣⵔⵉⵔⵉⴳ ⵉⵙⴽⴰⵏ ⴰⵏⵉⵖ ⵏ ⵓⵎⵓⴷⴷⵓ.',
  eras: 'ⴷⴷⵓ ⵖⵔ ⵜⵉⵣⵉ',
  mapAlt: 'ⴰⴽⴰⵍ ⴷ ⵢⵉⵍ ⴱⵍⴰ ⵉⵡⵜⵜⴰ; ⵉⴱⵔⴷⴰⵏ ⴳⵔ ⵉⴷⵖⴰⵔⵏ. ⵜⴰⴼⵍⵡⵉⵜ ⵜⵍⵍⴰ ⴷⴷⴰⵡ ⴰⵙ.',
  travellers: {
    people: 'ⴽⵉⴳⴰⵏ ⵏ ⵎⴷⴷⵏ',
    publicFigure: 'ⴰⴼⴳⴰⵏ ⵉⵜⵜⵡⴰⵙⵙⵏ',
    compositeFamily: 'ⵜⴰⵡⵊⴰ ⵢⵓⵔⴰ ⵜⵜ ⵓⵙⵏⵎⴰⵍⴰ ⵙⴳ ⵜⵉⴷⵜ',
  },
  ownPath: 'ⴰⴱⵔⵉⴷ ⵏⵏⴽ',
  ownPathLead: 'ⵉⴷⵖⴰⵔⵏ ⵏ ⵜⵖⴰⵡⵙⵉⵡⵉⵏ ⵏⵏⴰ ⵜⵥⵕⵉⴷ ⴳ ⵓⵎⵙⵙⴰⵔⴰ ⴰ.',
}
