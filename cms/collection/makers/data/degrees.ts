/**
 * Three counts of studies that must not be added up (facts N05, N06): graduates among emigrants in OECD countries 2010-11
 * (OECD 2017), Master's degrees or more (ministry), Moroccan students in France 2020-21 (Campus France).
 */
export const DEGREES = [
  { maker: 'oecd', people: 500_000 },
  { maker: 'ministry', people: 400_000 },
  { maker: 'campus', people: 44_933 },
] as const

export const PEOPLE_PER_ROLL = 10_000
