/**
 * Moroccan nationals in Belgium. Source: blijvenplakkeningent.be/nl/historisch/landen/marokko.html (fact L04).
 * The population of Moroccan origin in 2012 is another definition and stays out of this series.
 */
export const MOROCCANS_IN_BELGIUM = [
  { year: 1961, people: 461 },
  { year: 1970, people: 39_294 },
] as const
