import type { ExhibitKind, ObjectForm } from '../content/Exhibit.ts'
import type { Confidence } from '../content/Fact.ts'
import type { Nature } from '../content/Media.ts'
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

export const EXHIBIT_KIND_TITLES: Readonly<Record<ExhibitKind, string>> = {
  picture: 'Picture',
  poster: 'Poster',
  chart: 'Chart',
  routeMap: 'Map of a route',
  archivalDocument: 'Archival document',
  object: 'Object on a plinth',
  textWall: 'Text on the wall',
  voice: 'Voice (a testimony to hear)',
}

export const OBJECT_FORM_TITLES: Readonly<Record<ObjectForm, string>> = {
  suitcase: 'Suitcase',
  cassette: 'Cassette',
  radio: 'Radio',
  stamp: 'Rubber stamp',
  lamp: 'Lamp',
  houseModel: 'Model of a house',
  passport: 'Passport',
}

export const SETTING_TITLES: Readonly<Record<Setting, string>> = {
  courtyard: 'Courtyard: where a visit begins',
  departures: 'Departures: leaving, the sea, the border',
  work: 'Work: contract, mine, factory',
  home: 'Home: family, settling, school',
  return: 'Return: roots, holidays, the tie',
  talent: 'Talent: what is made today',
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

/** A table of titles as the list of a select or of radio buttons. */
export function choicesOf(titles: Readonly<Record<string, string>>): { value: string; title: string }[] {
  return Object.entries(titles).map(([value, title]) => ({ value, title }))
}
