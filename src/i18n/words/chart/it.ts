import type { ChartWords } from '../../ChartWords.ts'

export const chartIt: ChartWords = {
  point: '{name}: {value}.',
  range: '{name}: da {low} a {high}.',
  fromTo: 'Da {from} nel {first} a {to} nel {last}.',
  highest: 'Il più alto: {name}, {value}.',
  lowest: 'Il più basso: {name}, {value}.',
  apart: 'Questi numeri seguono definizioni diverse, che non si confrontano fra loro.',
  unknown: 'sconosciuto',
}
