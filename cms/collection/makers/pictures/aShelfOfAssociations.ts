import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import {
  BRASS,
  CEDAR,
  COBALT,
  GREEN,
  HONEY,
  INK,
  IVORY,
  OXBLOOD,
  PAPER,
  SAND,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { boxPath, circle, filled, line, n, rect, times } from '../svg.ts'

type Words = { title: string; lead: string; metre: string; source: string }

/** Fact L13. */
const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'Une étagère d’associations',
    lead: 'Le fonds de l’Association des Marocains en France : 20 mètres linéaires, 273 unités ; affiches, diapositives, cassettes.',
    metre: '1 mètre',
    source:
      'Fait L13. Dix rayons de deux mètres et 273 dos, dessinés par le musée ; l’épaisseur de chacun est imaginée.',
  },
  ar: {
    title: 'رفّ الجمعيات',
    lead: 'أرشيف جمعية المغاربة في فرنسا: 20 مترا خطيا و273 وحدة، منها ملصقات وشرائح وأشرطة صوتية.',
    metre: 'متر واحد',
    source: 'الواقعة L13. عشرة رفوف من مترين و273 ملفا رسمها المتحف، وسُمك كل منها متخيَّل.',
  },
  en: {
    title: 'A shelf of associations',
    lead: 'The papers of the Association des Marocains en France: 20 linear metres, 273 units; posters, slides, audio cassettes.',
    metre: '1 metre',
    source:
      'Fact L13. Ten shelves of two metres and 273 spines, drawn by the museum; the thickness of each is imagined.',
  },
}

export const UNITS = 273
export const SHELVES = 10
/** One picture pixel is one millimetre of shelf. */
export const SHELF_MM = 2000

/** Widths in mm of every unit, shelf by shelf: 273 in all, each shelf exactly full. */
export function spines(): number[][] {
  const luck = chance(1961)
  return Array.from({ length: SHELVES }, (_, shelf) => {
    const count = Math.floor(UNITS / SHELVES) + (shelf < UNITS % SHELVES ? 1 : 0)
    const weights = Array.from({ length: count }, () => luck.between(0.45, 1.6))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    return weights.map((weight) => (weight / total) * SHELF_MM)
  })
}

const COVERS = [
  mix(SAND, CEDAR, 0.2),
  mix(SAND, CEDAR, 0.2),
  mix(SAND, BRASS, 0.4),
  mix(IVORY, CEDAR, 0.25),
  OXBLOOD,
  mix(GREEN, INK, 0.2),
  mix(COBALT, INK, 0.3),
  TERRACOTTA,
  INK,
] as const

export const aShelfOfAssociations: Picture = {
  slug: 'a-shelf-of-associations',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const luck = chance(273)
    const wood = mix(CEDAR, TERRACOTTA, 0.22)
    const [left, top, pitch] = [200, 268, 120]
    const shelves = spines().map((widths, shelf) => {
      const floor = top + (shelf + 1) * pitch - 12
      let x = left
      const boxes = widths.map((width) => {
        const colour = luck.pick(COVERS)
        const tall = luck.between(74, 98)
        const kind = luck.next()
        const at = x
        x += width
        const label =
          width > 34
            ? rect(at + width * 0.22, floor - tall * 0.78, width * 0.56, tall * 0.26, PAPER) +
              line(
                `M${n(at + width * 0.3)} ${n(floor - tall * 0.68)}h${n(width * 0.4)}M${n(at + width * 0.3)} ${n(floor - tall * 0.6)}h${n(width * 0.28)}`,
                mix(INK, IVORY, 0.4),
                2,
              )
            : rect(at + width * 0.3, floor - tall * 0.8, width * 0.4, tall * 0.4, PAPER)
        const sign =
          kind < 0.12
            ? circle(at + width / 2, floor - tall * 0.22, Math.min(9, width * 0.22), darker(colour, 0.5)) +
              circle(at + width / 2, floor - tall * 0.22, 3.4, PAPER)
            : kind < 0.2
              ? rect(at + width * 0.25, floor - tall * 0.3, width * 0.5, tall * 0.16, HONEY)
              : kind < 0.6
                ? circle(at + width / 2, floor - tall * 0.2, Math.min(6, width * 0.2), lighter(colour, 0.4))
                : ''
        return `<g class="counted">${filled(boxPath(at + 1.2, floor - tall, width - 2.4, tall), colour, rect(at + width * 0.72, floor - tall, width, tall, darker(colour, 0.2)) + rect(at, floor - tall, width, 4, lighter(colour, 0.3)))}${label}${sign}</g>`
      })
      return (
        rect(left - 10, floor - 108, SHELF_MM + 20, 108, darker(wood, 0.62)) +
        boxes.join('') +
        filled(
          boxPath(left - 24, floor, SHELF_MM + 48, 13),
          lighter(wood, 0.08),
          brush(shelf + 3, [left, floor, SHELF_MM, 13], 14, darker(wood, 0.35), 2),
        ) +
        rect(left - 24, floor + 11, SHELF_MM + 48, 5, darker(wood, 0.6))
      )
    })
    const ground = mix(HONEY, IVORY, 0.28)
    return (
      rect(0, 0, 2400, 1600, ground) +
      brush(3, [-200, 0, 2800, 1600], 100, darker(ground, 0.08), 14, 0.4) +
      spatter(5, [0, 0, 2400, 1600], 1200, mix(ground, CEDAR, 0.5), 'bottom', 4, 0.6) +
      filled(
        boxPath(left - 54, top - 22, SHELF_MM + 108, SHELVES * pitch + 34),
        wood,
        brush(8, [left - 60, top - 22, 60, 1240], 24, darker(wood, 0.3), 3),
      ) +
      shelves.join('') +
      rect(left - 70, top - 40, SHELF_MM + 140, 24, darker(wood, 0.15)) +
      rect(left - 54, top + SHELVES * pitch + 6, SHELF_MM + 108, 20, darker(wood, 0.4)) +
      times(2, (i) => rect(left - 54 + i * (SHELF_MM + 76), top - 16, 32, SHELVES * pitch + 20, lighter(wood, 0.05))) +
      words(language, startOf(language, 146, 2254), 124, text.title, { size: 96, face: 'title', weight: 600 }) +
      words(language, startOf(language, 146, 2254), 194, text.lead, { size: 33, fill: darker(OXBLOOD, 0.15) }) +
      line(`M${left} 1520v22h1000v-22`, INK, 4) +
      words(language, left + 500, 1530, text.metre, { size: 28, weight: 500, anchor: 'middle' }) +
      words(language, startOf(language, 146, 2254), 1580, text.source, { size: 24, fill: mix(INK, HONEY, 0.1) })
    )
  },
}
