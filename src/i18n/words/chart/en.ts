import type { ChartWords } from '../../ChartWords.ts'

export const chartEn: ChartWords = {
  point: '{name}: {value}.',
  range: '{name}: {low} to {high}.',
  fromTo: 'From {from} in {first} to {to} in {last}.',
  highest: 'Highest: {name}, {value}.',
  lowest: 'Lowest: {name}, {value}.',
  apart: 'These numbers follow different definitions, which are not to be compared with each other.',
  unknown: 'not known',
}
