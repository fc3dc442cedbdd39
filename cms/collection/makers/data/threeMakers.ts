/**
 * Moroccans in Libya and the Gulf as three makers counted them (facts N03, N04; chart rules 1 and 3): consular registers of
 * 2004 (Fargues 2005 in de Haas, Table 1.2), one press article each, the United Nations' estimate of 2020. Never added up.
 */
export const THREE_MAKERS = [
  { country: 'libya', maker: 'consulates', people: 120_000 },
  { country: 'libya', maker: 'press', people: 100_000 },
  { country: 'libya', maker: 'nations', people: 5229 },
  { country: 'saudiArabia', maker: 'consulates', people: 27_830 },
  { country: 'emirates', maker: 'press', people: 164_000 },
  { country: 'emirates', maker: 'consulates', people: 13_040 },
  { country: 'emirates', maker: 'nations', people: 8942 },
] as const

/** A lit window. */
export const PEOPLE_PER_WINDOW = 1000
