/**
 * Moroccans abroad by three definitions that must never be joined (facts N08, N09; chart rule 1).
 * born: United Nations, DESA, International Migrant Stock 2020 (1990 is partly a back-estimate, chart rule 2).
 * registered: consular registers; 2004 from Fargues 2005 in de Haas, Table 1.2; 30 April 2021 from a CESE report as quoted by Al-Ain.
 * estimated: CESE estimate with people who are not registered and binationals born abroad, same report.
 */
export const COUNTINGS = {
  born: [
    { year: 1990, people: 1_748_116 },
    { year: 2000, people: 2_077_010 },
    { year: 2010, people: 2_860_702 },
    { year: 2020, people: 3_262_222 },
  ],
  registered: [
    { year: 2004, people: 3_089_090 },
    { year: 2021, people: 5_100_000 },
  ],
  estimated: { year: 2021, least: 6_000_000, most: 6_500_000 },
} as const
