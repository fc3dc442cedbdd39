import type { ChartWords } from '../../ChartWords.ts'

export const chartZgh: ChartWords = {
  point: '{name}: {value}.',
  range: '{name}: ⵙⴳ {low} ⴰⵔ {high}.',
  fromTo: 'ⵙⴳ {from} ({first}) ⴰⵔ {to} ({last}).',
  highest: 'ⵓⴳⴳⴰⵔ: {name}, {value}.',
  lowest: 'ⴷⵔⵓⵙ: {name}, {value}.',
  apart: 'ⵎⵢⴰⵏⴰⵡⵏ ⵉⵖⴱⵓⵍⴰ ⵏ ⵓⵟⵟⵓⵏⵏ ⴰ.',
  unknown: 'ⵓⵔ ⵉⵜⵜⵡⴰⵙⵙⵏ',
}
