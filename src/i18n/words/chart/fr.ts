import type { ChartWords } from '../../ChartWords.ts'

export const chartFr: ChartWords = {
  point: '{name} : {value}.',
  range: '{name} : de {low} à {high}.',
  fromTo: 'De {from} en {first} à {to} en {last}.',
  highest: 'Le plus haut : {name}, {value}.',
  lowest: 'Le plus bas : {name}, {value}.',
  apart: 'Ces nombres suivent des définitions différentes : on ne les compare pas entre elles.',
  unknown: 'inconnu',
}
