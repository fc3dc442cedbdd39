/**
 * People born in Morocco and living abroad, 2020 (fact N08). Where a country does not record birthplace, its Moroccan citizens.
 * Source: United Nations, DESA, Population Division (2020), International Migrant Stock 2020, estimates at mid-year.
 * `at` (degrees east, north) is where an arc ends on the map: a large city of each country, chosen to be legible and no more.
 */
export const FIRST_TEN_2020 = [
  { country: 'france', people: 1_059_918, at: [2.35, 48.86] },
  { country: 'spain', people: 785_884, at: [-3.7, 40.42] },
  { country: 'italy', people: 451_960, at: [12.5, 41.9] },
  { country: 'belgium', people: 225_217, at: [4.35, 50.85] },
  { country: 'netherlands', people: 174_914, at: [4.9, 52.37] },
  { country: 'israel', people: 158_396, at: [34.78, 32.08] },
  { country: 'germany', people: 127_095, at: [13.4, 52.52] },
  { country: 'unitedStates', people: 76_460, at: [-77.04, 38.9] },
  { country: 'canada', people: 75_009, at: [-75.7, 45.42] },
  { country: 'unitedKingdom', people: 22_476, at: [-0.13, 51.51] },
] as const

/** The world total of the same estimates. */
export const WORLD_2020 = 3_262_222
