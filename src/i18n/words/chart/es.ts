import type { ChartWords } from '../../ChartWords.ts'

export const chartEs: ChartWords = {
  point: '{name}: {value}.',
  range: '{name}: de {low} a {high}.',
  fromTo: 'De {from} en {first} a {to} en {last}.',
  highest: 'Lo más alto: {name}, {value}.',
  lowest: 'Lo más bajo: {name}, {value}.',
  apart: 'Estos números siguen definiciones distintas, que no se comparan entre sí.',
  unknown: 'desconocido',
}
