import type { ChartWords } from '../../ChartWords.ts'

export const chartAr: ChartWords = {
  point: '{name}: {value}.',
  range: '{name}: من {low} إلى {high}.',
  fromTo: 'من {from} سنة {first} إلى {to} سنة {last}.',
  highest: 'الأعلى: {name}، {value}.',
  lowest: 'الأدنى: {name}، {value}.',
  apart: 'هذه الأرقام تتبع تعاريف مختلفة، لا يقارن بعضها ببعض.',
  unknown: 'غير معروف',
}
