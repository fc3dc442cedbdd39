import type { ChartWords } from '../../ChartWords.ts'

export const chartDe: ChartWords = {
  point: '{name}: {value}.',
  range: '{name}: {low} bis {high}.',
  fromTo: 'Von {from} im Jahr {first} auf {to} im Jahr {last}.',
  highest: 'Am höchsten: {name}, {value}.',
  lowest: 'Am niedrigsten: {name}, {value}.',
  apart: 'Diese Zahlen folgen verschiedenen Definitionen, die nicht miteinander verglichen werden.',
  unknown: 'unbekannt',
}
