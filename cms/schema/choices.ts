import type { ChartForm } from '../content/chart/Chart.ts'
import type { Travellers } from '../content/Chronicle.ts'
import type { ExhibitKind, ExhibitNature, ObjectForm } from '../content/Exhibit.ts'
import type { Confidence } from '../content/Fact.ts'
import type { Nature } from '../content/Media.ts'
import type { ReviewState } from '../content/Review.ts'
import type { Setting } from '../content/Room.ts'
import type { TestimonyKind } from '../content/Testimony.ts'

/** Names of the museum's fixed choices, as curators read them. The keys are the domain's own constants: the compiler says when one is missing. */
export const NATURE_TITLES: Readonly<Record<Nature, string>> = {
  original: 'Original',
  photograph: 'Photograph',
  reconstruction: 'Reconstruction',
  illustration: 'Illustration made by the museum',
  compositeReading: 'Composite reading (nobody’s own words)',
}

export const EXHIBIT_NATURE_TITLES: Readonly<Record<ExhibitNature, string>> = {
  ...NATURE_TITLES,
  museumText: 'Text by the museum, with nothing to see but its words',
}

export const EXHIBIT_KIND_TITLES: Readonly<Record<ExhibitKind, string>> = {
  picture: 'Picture',
  poster: 'Poster',
  chart: 'Chart',
  routeMap: 'Map of a route, on the wall',
  mapTable: 'Map on a table, to lean over',
  archivalDocument: 'Archival document, in a table case',
  projection: 'Projected picture',
  object: 'Object on a plinth',
  textWall: 'Text on the wall',
  memorial: 'Memorial: words on a low dark stone, with space to stand',
  voice: 'Voice (a testimony to hear)',
}

export const CHART_FORM_TITLES: Readonly<Record<ChartForm, string>> = {
  bars: 'Bars: amounts, beside each other',
  range: 'Ranges: the least and the most that sources give',
  dots: 'Dots: each row at several times, on one scale',
  line: 'Lines: one number a year, over many years',
}

export const OBJECT_FORM_TITLES: Readonly<Record<ObjectForm, string>> = {
  suitcase: 'Suitcases',
  saltSlab: 'Slab of salt',
  cassette: 'Cassette',
  radio: 'Radio',
  lamp: 'Miner’s lamp',
  passport: 'Passport',
  stamp: 'Rubber stamp',
  key: 'Key',
  loom: 'Loom',
  houseModel: 'Model of a house',
  boat: 'Model of a boat',
  book: 'Open book',
  file: 'File of papers',
}

export const SETTING_TITLES: Readonly<Record<Setting, string>> = {
  courtyard: 'Courtyard: where a visit begins',
  departures: 'Madrasa hall, indigo: departures, the sea, the border',
  work: 'Madrasa hall, terracotta: work',
  home: 'Madrasa hall, saffron: home, family, school',
  return: 'Madrasa hall, sage: return, roots, the tie',
  talent: 'Madrasa hall, ivory: what is made today',
  shipAndQuay: 'Ship and quay: crossings, ports, cargo',
  caravanNight: 'Caravan night: roads before borders, tents under stars',
  mineGallery: 'Mine gallery: coal, galleries, lamps',
  factoryLine: 'Factory line: cars, shifts, strikes',
  hostelRoom: 'Hostel room: the workers’ hostel, the bunk, the suitcase',
  kitchen: 'Kitchen of the 1980s: families together, cassettes, homework',
  straitAtNight: 'Strait at night: the crossing today, and memorials',
  library: 'Library: books, studies, letters',
  roofTerrace: 'Roof terrace: the house back home, summers, the tie',
  whiteCube: 'White cube: plain walls, for any subject and the weakest devices',
}

export const CONFIDENCE_TITLES: Readonly<Record<Confidence, string>> = {
  H: 'H: two independent sources agree, or the official text was read',
  M: 'M: one source, or several that copy one',
  L: 'L: no source found yet; never shown to visitors',
}

export const TESTIMONY_KIND_TITLES: Readonly<Record<TestimonyKind, string>> = {
  composite: 'Composite reading: written by the museum from facts',
  recorded: 'Recorded: a person told it',
}

export const REVIEW_STATE_TITLES: Readonly<Record<ReviewState, string>> = {
  unreviewed: 'Not reviewed yet',
  reviewed: 'Reviewed by somebody who knows the language',
}

export const TRAVELLER_TITLES: Readonly<Record<Travellers, string>> = {
  people: 'Many people',
  publicFigure: 'A public figure, by name',
  compositeFamily: 'A composite family: written by the museum from facts',
}

/** A table of titles as the list of a select or of radio buttons. */
export function choicesOf(titles: Readonly<Record<string, string>>): { value: string; title: string }[] {
  return Object.entries(titles).map(([value, title]) => ({ value, title }))
}
