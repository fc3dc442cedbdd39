import type { ChartWords } from '../../ChartWords.ts'

export const chartNl: ChartWords = {
  point: '{name}: {value}.',
  range: '{name}: {low} tot {high}.',
  fromTo: 'Van {from} in {first} tot {to} in {last}.',
  highest: 'Het hoogst: {name}, {value}.',
  lowest: 'Het laagst: {name}, {value}.',
  apart: 'Deze aantallen volgen verschillende definities, die niet met elkaar vergeleken worden.',
  unknown: 'onbekend',
}
