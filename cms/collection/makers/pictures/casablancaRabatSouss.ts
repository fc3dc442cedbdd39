import { geoMercator } from 'd3-geo'
import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import { routeMap, type Coordinates } from '../geometry/routeMap.ts'
import {
  BRASS,
  CEDAR,
  COBALT,
  GREEN,
  HONEY,
  INK,
  IVORY,
  NIGHT,
  OXBLOOD,
  PAPER,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { grouped, paragraph, startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { circle, filled, line, n, path, place, rect, times } from '../svg.ts'

type Words = { title: string; lead: string; names: readonly [string, string, string]; source: string }

/** Fact A08. The area of a tray follows the number; the trays have no other meaning, and no border is drawn. */
const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'Casablanca, Rabat, Souss',
    lead: 'Résidents étrangers en 2024. La surface d’un plateau suit le nombre.',
    names: ['Casablanca-Settat', 'Rabat-Salé-Kénitra', 'Souss-Massa'],
    source: 'Source : recensement de 2024, d’après La Vie éco. Fait A08. Aucune frontière n’est dessinée.',
  },
  ar: {
    title: 'الدار البيضاء، الرباط، سوس',
    lead: 'المقيمون الأجانب سنة 2024. مساحة الصينية بقدر العدد.',
    names: ['الدار البيضاء-سطات', 'الرباط-سلا-القنيطرة', 'سوس-ماسة'],
    source: 'المصدر: إحصاء 2024، نقلا عن «لافي إيكو». الواقعة A08. لا حدود مرسومة.',
  },
  en: {
    title: 'Casablanca, Rabat, Souss',
    lead: 'Foreign residents in 2024. The area of a tray follows the number.',
    names: ['Casablanca-Settat', 'Rabat-Salé-Kénitra', 'Souss-Massa'],
    source: 'Source: census of 2024, as reported by La Vie éco. Fact A08. No border is drawn.',
  },
}

/** Where a tray lies (near the region, so that none covers another), and how many people it stands for. */
export const TRAYS: readonly { people: number; town: Coordinates; dx: number; dy: number }[] = [
  { people: 60_902, town: [-7.59, 33.45], dx: 330, dy: 300 },
  { people: 29_233, town: [-6.75, 33.95], dx: 240, dy: -60 },
  { people: 14_001, town: [-9.4, 30.4], dx: 230, dy: 20 },
]

/** Radius of a tray in px: one scale of area for all three. */
export const trayRadius = (people: number) => Math.sqrt(people) * 1.12

function tray(radius: number): string {
  const metal = mix(BRASS, HONEY, 0.3)
  const petals = Math.max(12, Math.round(radius / 9))
  return (
    circle(10, 16, radius, NIGHT, 'opacity="0.4"') +
    circle(0, 0, radius, metal) +
    path(
      `M0 ${n(-radius)}A${n(radius)} ${n(radius)} 0 0 1 0 ${n(radius)}A${n(radius * 1.5)} ${n(radius * 1.5)} 0 0 0 0 ${n(-radius)}Z`,
      darker(metal, 0.16),
    ) +
    circle(0, 0, radius * 0.93, 'none', `stroke="${darker(metal, 0.35)}" stroke-width="5"`) +
    times(petals, (i) =>
      place(
        0,
        0,
        path(
          `M0 ${n(-radius * 0.9)}q${n(radius * 0.07)} ${n(radius * 0.06)} 0 ${n(radius * 0.13)}q${n(-radius * 0.07)} ${n(-radius * 0.07)} 0 ${n(-radius * 0.13)}Z`,
          darker(metal, 0.38),
        ),
        1,
        (i * 360) / petals,
      ),
    ) +
    circle(0, 0, radius * 0.72, lighter(metal, 0.35)) +
    circle(0, 0, radius * 0.72, 'none', `stroke="${darker(metal, 0.3)}" stroke-width="4"`)
  )
}

export const casablancaRabatSouss: Picture = {
  slug: 'casablanca-rabat-souss',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const view = routeMap(
      geoMercator()
        .center([-7.2, 32.05])
        .translate([1290, 790])
        .scale(11600)
        .precision(0.2)
        .clipExtent([
          [-100, -100],
          [2500, 1700],
        ]),
      '50m',
      1,
    )
    const water = mix(GREEN, COBALT, 0.42)
    const soil = mix(IVORY, TERRACOTTA, 0.2)
    const shore = (width: number, colour: string) => line(view.land, colour, width)
    const card = (i: number) => {
      const each = TRAYS[i]
      if (!each) return ''
      const { people, town, dx, dy } = each
      const [x, y] = view.at(town)
      const radius = trayRadius(people)
      const [cx, cy] = [x + dx, y + dy]
      const name = text.names[i] ?? ''
      return (
        line(`M${x} ${y}L${n(cx)} ${n(cy)}`, darker(CEDAR, 0.2), 7) +
        circle(x, y, 20, INK) +
        circle(x, y, 12, OXBLOOD) +
        place(cx, cy, tray(radius)) +
        words(language, cx, cy + radius * 0.14, grouped(language, people), {
          size: Math.max(62, radius * 0.42),
          face: 'title',
          weight: 600,
          anchor: 'middle',
          fill: darker(OXBLOOD, 0.15),
        }) +
        words(language, cx + radius + 34, cy + 16, name, {
          size: 54,
          face: 'title',
          weight: 600,
          anchor: rtl ? 'end' : 'start',
          fill: INK,
        })
      )
    }
    const [left, right] = [90, 860]
    return (
      rect(0, 0, 2400, 1600, water) +
      brush(5, [-200, 0, 2800, 1600], 170, lighter(water, 0.14), 7, 0.4) +
      line(view.grid, lighter(water, 0.12), 2) +
      // The coast as paper cut in steps: shallow water drawn as lines along the shore.
      [150, 104, 62].map((w, i) => shore(w, lighter(water, 0.1 + i * 0.09))).join('') +
      path(view.land, darker(water, 0.45), 'transform="translate(8 12)"') +
      filled(
        view.land,
        soil,
        spatter(6, [0, 0, 2400, 1600], 5200, mix(soil, TERRACOTTA, 0.5), 'right', 5, 0.6) +
          brush(9, [0, 0, 2400, 1600], 90, lighter(soil, 0.4), 12, 0.35),
      ) +
      shore(5, lighter(soil, 0.5)) +
      [0, 1, 2].map(card).join('') +
      // The map lies on a table: a fringe of cloth along its lower edge.
      rect(0, 1478, 2400, 122, mix(OXBLOOD, INK, 0.15)) +
      times(60, (i) => line(`M${i * 41 + 12} 1462v44`, i % 3 ? HONEY : PAPER, 9)) +
      rect(0, 1452, 2400, 14, HONEY) +
      paragraph(language, [left, 80, right - left, 420], text.title, {
        size: 104,
        face: 'title',
        weight: 600,
        fill: IVORY,
        lineHeight: 1.08,
      }) +
      paragraph(language, [rtl ? right - 560 : left, 520, 560, 260], text.lead, {
        size: 46,
        fill: lighter(HONEY, 0.5),
        lineHeight: 1.36,
      }) +
      words(language, startOf(language, 90, 2310), 1556, text.source, { size: 28, fill: PAPER })
    )
  },
}
