import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aspectOfFace } from '../../cms/content/chart/chartFace.ts'
import { drawChart } from '../../cms/content/chart/drawChart.ts'
import { widthOf } from '../../cms/content/chart/wrapWords.ts'
import type { Language } from '../../cms/content/Language.ts'
import { toDataTable } from '../../cms/content/toDataTable.ts'
import type { Transform } from '../../cms/content/Transform.ts'
import { drawWallChart, type Canvas } from './drawWallChart.ts'
import { fontsOf } from './fonts.ts'
import { FACE_WIDTH } from './manners.ts'
import type { WallChart } from './WallChart.ts'

interface Written {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly font: string
}

/** A language that is written in the letters of a text. */
function scriptOf(text: string): Language {
  return /\p{Script=Tifinagh}/u.test(text) ? 'zgh' : /\p{Script=Arabic}/u.test(text) ? 'ar' : 'fr'
}

/** A canvas that remembers what was written on it, with letters as wide as the museum's. */
class Notebook implements Canvas {
  readonly written: Written[] = []
  readonly boxes: (readonly [number, number, number, number])[] = []
  direction: CanvasDirection = 'ltr'
  fillStyle: string | CanvasGradient | CanvasPattern = ''
  strokeStyle: string | CanvasGradient | CanvasPattern = ''
  font = ''
  globalAlpha = 1
  lineJoin: CanvasLineJoin = 'miter'
  lineWidth = 1
  textAlign: CanvasTextAlign = 'left'
  textBaseline: CanvasTextBaseline = 'alphabetic'
  fillText(text: string, x: number, y: number): void {
    const size = Number(/([\d.]+)px/.exec(this.font)?.[1])
    const width = widthOf(text, scriptOf(text)) * size
    const left = x - { left: 0, center: width / 2, right: width, start: NaN, end: NaN }[this.textAlign]
    this.written.push({ text, left, right: left + width, y, size, font: this.font })
  }
  fillRect(...box: readonly [number, number, number, number]): void {
    this.boxes.push(box)
  }
  arc(): void {}
  beginPath(): void {}
  closePath(): void {}
  fill(): void {}
  lineTo(): void {}
  moveTo(): void {}
  setLineDash(): void {}
  stroke(): void {}
  strokeRect(): void {}
  strokeText(): void {}
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function inLanguage(value: unknown, language: Language): unknown {
  const texts = listOf(value).filter(isRecord)
  const own = texts.find((text) => text['language'] === language) ?? texts.find((text) => text['language'] === 'fr')
  return own ? { value: own['value'], language: own['language'] } : null
}

/** Every table of the collection as a chart on a wall. */
function chartsIn(language: Language): readonly (readonly [id: string, face: WallChart])[] {
  const transform: Transform = {
    language,
    today: '2026-11-22',
    picture: () => null,
    sound: () => null,
    captions: () => '',
    report: (problem) => {
      throw new Error(JSON.stringify(problem))
    },
  }
  return readFileSync(resolve('cms/collection/data.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
    .flatMap((document) => {
      if (!isRecord(document) || !isRecord(document['dataTable'])) return []
      const { caption, form, columns, rows } = document['dataTable']
      const record = {
        caption: inLanguage(caption, language),
        form,
        columns: listOf(columns)
          .filter(isRecord)
          .map(({ label }) => ({ label: inLanguage(label, language) })),
        rows: listOf(rows)
          .filter(isRecord)
          .map((row) => ({
            ...row,
            label: inLanguage(row['label'], language),
            definition: inLanguage(row['definition'], language),
          })),
      }
      const table = toDataTable(record, { id: String(document['_id']), field: 'dataTable' }, transform)
      const chart = table && drawChart(table, language)
      return chart ? [[String(document['_id']), { caption: table.caption, chart }] as const] : []
    })
}

describe.each(['fr', 'ar', 'en', 'zgh'] as const)('every chart of the collection, on a wall in %s', (language) => {
  const charts = chartsIn(language)

  test('is there', () => expect(charts.length).toBeGreaterThanOrEqual(16))

  test.each(charts)('%s: nothing leaves the sheet or lies on other words', (_id, face) => {
    const height = FACE_WIDTH / aspectOfFace(face.chart, face.caption)
    const canvas = new Notebook()
    const words = drawWallChart(canvas, face, height)
    expect(canvas.boxes[0]).toEqual([0, 0, FACE_WIDTH, height])
    const breaches = canvas.written.flatMap((one, i) => [
      ...(one.left < 0 || one.right > FACE_WIDTH || one.y - one.size < 0 || one.y + 0.3 * one.size > height
        ? [`"${one.text}" leaves the sheet`]
        : []),
      ...canvas.written
        .slice(i + 1)
        .filter(
          (other) =>
            Math.abs(one.y - other.y) < 0.9 * Math.min(one.size, other.size) &&
            one.left < other.right &&
            other.left < one.right,
        )
        .map((other) => `"${one.text}" lies on "${other.text}"`),
    ])
    expect(breaches).toEqual([])
    for (const { text } of canvas.written) expect(words).toContain(text)
  })

  test.each(charts)('%s: asks for the fonts of all that it writes', (_id, face) => {
    const canvas = new Notebook()
    drawWallChart(canvas, face, 1000)
    const wanted = fontsOf(face)
    const unasked = canvas.written.filter(
      ({ font, text }) =>
        ![...text].every((letter) => wanted.some((one) => one.font === font && one.letters.includes(letter))),
    )
    expect(unasked).toEqual([])
  })
})
