/**
 * People born in Morocco and living abroad, as estimated for 2000 and for 2020 (fact N08; N01, N02; chart rule 2: nothing
 * earlier is drawn). Source: United Nations, DESA, Population Division, International Migrant Stock 2020. `low` marks the
 * countries that other sources put far higher (facts N03, N04; chart rule 3). `at` is where an arc ends.
 */
export const TWICE_COUNTED = [
  { country: 'france', in2000: 760_148, in2020: 1_059_918, at: [2.35, 48.86], low: false },
  { country: 'spain', in2000: 266_706, in2020: 785_884, at: [-3.7, 40.42], low: false },
  { country: 'italy', in2000: 285_569, in2020: 451_960, at: [12.5, 41.9], low: false },
  { country: 'belgium', in2000: 232_447, in2020: 225_217, at: [4.35, 50.85], low: false },
  { country: 'netherlands', in2000: 151_473, in2020: 174_914, at: [4.9, 52.37], low: false },
  { country: 'israel', in2000: 166_953, in2020: 158_396, at: [34.78, 32.08], low: false },
  { country: 'germany', in2000: 77_592, in2020: 127_095, at: [13.4, 52.52], low: false },
  { country: 'unitedStates', in2000: 35_562, in2020: 76_460, at: [-77.04, 38.9], low: false },
  { country: 'canada', in2000: 25_727, in2020: 75_009, at: [-75.7, 45.42], low: false },
  { country: 'unitedKingdom', in2000: 11_941, in2020: 22_476, at: [-0.13, 51.51], low: false },
  { country: 'emirates', in2000: 3188, in2020: 8942, at: [54.38, 24.45], low: true },
  { country: 'libya', in2000: 3605, in2020: 5229, at: [13.19, 32.89], low: true },
] as const
