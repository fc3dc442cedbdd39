/**
 * Returnees counted in Morocco (fact T13). Source: OECD 2017, as reported by L'Opinion (maghress.com/fr/lopinion/55745).
 */
export const RETURNEES = [
  { year: 1994, people: 117_000 },
  { year: 2004, people: 165_000 },
  { year: 2014, people: 210_000 },
] as const
