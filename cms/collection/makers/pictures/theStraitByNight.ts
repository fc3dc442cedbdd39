import { geoMercator } from 'd3-geo'
import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import { land } from '../geometry/land.ts'
import { routeMap, type Coordinates } from '../geometry/routeMap.ts'
import { COBALT, HONEY, INK, IVORY, NIGHT, OXBLOOD, PAPER, darker, lighter, mix } from '../palette.ts'
import { paragraph, startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { circle, line, n, path, rect, within, type Point } from '../svg.ts'

type Town = 'tangier' | 'tetouan' | 'tarifa' | 'huelva' | 'elEjido'
type Words = { title: string; note: string; towns: Record<Town, string> }

/** Facts M01, M02. Land and lights: no border, no route, no boat; the width of the strait is not said. */
const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'Le Détroit, la nuit',
    note: 'Les lumières suivent la côte ; elles ne relèvent aucune maison réelle. Ni frontière, ni route, ni bateau.',
    towns: { tangier: 'Tanger', tetouan: 'Tétouan', tarifa: 'Tarifa', huelva: 'Huelva', elEjido: 'El Ejido' },
  },
  ar: {
    title: 'المضيق ليلا',
    note: 'تتبع الأضواء خط الساحل، ولا تدل على بيوت حقيقية. لا حدود ولا طريق ولا مركب.',
    towns: { tangier: 'طنجة', tetouan: 'تطوان', tarifa: 'طريفة', huelva: 'ويلبة', elEjido: 'إل إيخيدو' },
  },
  en: {
    title: 'The Strait by night',
    note: 'The lights follow the coast; they record no real house. No border, no route, no boat.',
    towns: { tangier: 'Tangier', tetouan: 'Tetouan', tarifa: 'Tarifa', huelva: 'Huelva', elEjido: 'El Ejido' },
  },
}

const TOWNS: Record<Town, { at: Coordinates; side: 'left' | 'right'; rise: number }> = {
  tangier: { at: [-5.81, 35.78], side: 'left', rise: 62 },
  tetouan: { at: [-5.37, 35.57], side: 'left', rise: 74 },
  tarifa: { at: [-5.63, 36.07], side: 'left', rise: -30 },
  huelva: { at: [-6.94, 37.266], side: 'right', rise: -34 },
  elEjido: { at: [-2.814, 36.776], side: 'left', rise: -40 },
}

const STRAIT: Coordinates = [-5.5, 35.95]

const PROJECTION = geoMercator()
  .center([-5, 36.2])
  .translate([1200, 800])
  .scale(21_000)
  .precision(0.2)
  .clipExtent([
    [-200, -200],
    [2600, 1800],
  ])

/** Points along the coasts of the sheet, `step` px apart, in px. */
function shore(step: number): Point[] {
  const found: Point[] = []
  const rings = land('50m').features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  )
  for (const ring of rings) {
    for (const [i, end] of ring.entries()) {
      const start = ring[i - 1]
      if (!start) continue
      const [a, b] = [PROJECTION([start[0] ?? 0, start[1] ?? 0]), PROJECTION([end[0] ?? 0, end[1] ?? 0])]
      if (!a || !b) continue
      if (Math.min(a[0], b[0]) > 2600 || Math.max(a[0], b[0]) < -200) continue
      if (Math.min(a[1], b[1]) > 1800 || Math.max(a[1], b[1]) < -200) continue
      const length = Math.hypot(b[0] - a[0], b[1] - a[1])
      for (let along = 0; along < length; along += step)
        found.push([a[0] + ((b[0] - a[0]) * along) / length, a[1] + ((b[1] - a[1]) * along) / length])
    }
  }
  return found
}

export const theStraitByNight: Picture = {
  slug: 'the-strait-by-night',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const view = routeMap(PROJECTION, '50m', 1)
    const narrow = view.at(STRAIT)
    const water = mix(COBALT, NIGHT, 0.52)
    const soil = darker(NIGHT, 0.25)
    const luck = chance(1991)
    const lamps: string[] = []
    const gleams: string[] = []
    for (const [x, y] of shore(8)) {
      const near = Math.exp(-Math.hypot(x - narrow[0], y - narrow[1]) / 430)
      const lit = luck.next() < 0.36 + near * 0.5
      const [dx, dy, size, warm] = [luck.between(-34, 34), luck.between(-34, 34), luck.next(), luck.next()]
      if (!lit) continue
      const glow = lighter(HONEY, warm * 0.5)
      lamps.push(circle(x + dx, y + dy, 3.4 + size * 4.4 + near * 3, glow))
      if (size > 0.55) lamps.push(circle(x + dx, y + dy, 17 + near * 14, HONEY, 'opacity="0.16"'))
      if (warm > 0.45)
        gleams.push(
          `M${n(x + dx)} ${n(y + Math.abs(dy) * 1.5 + 14)}h${n(10 + size * 34)}M${n(x + dx + 6)} ${n(y + Math.abs(dy) * 2 + 40)}h${n(6 + size * 20)}`,
        )
    }
    const town = (name: Town) => {
      const { at, side, rise } = TOWNS[name]
      const [x, y] = view.at(at)
      const anchor = (side === 'right') === (language === 'ar') ? 'end' : 'start'
      const label = { size: 50, face: 'title', weight: 600, anchor, fill: PAPER } as const
      const [tx, ty] = [x + (side === 'right' ? 44 : -44), y + rise + 16]
      return (
        circle(x, y, 58, HONEY, 'opacity="0.14"') +
        circle(x, y, 34, HONEY, 'opacity="0.26"') +
        circle(x, y, 15, lighter(HONEY, 0.65)) +
        words(language, tx, ty, text.towns[name], {
          ...label,
          fill: soil,
          more: `stroke="${soil}" stroke-width="14" stroke-linejoin="round"`,
        }) +
        words(language, tx, ty, text.towns[name], label)
      )
    }
    const [left, right] = [1330, 2270]
    const start = startOf(language, left, right)
    return (
      rect(0, 0, 2400, 1600, water) +
      line(view.grid, mix(water, PAPER, 0.07), 2) +
      brush(5, [-200, 0, 2800, 1600], 190, mix(water, COBALT, 0.5), 7, 0.5) +
      brush(6, [-200, 0, 2800, 1600], 130, mix(water, NIGHT, 0.6), 9, 0.5) +
      `<path d="${gleams.join('')}" fill="none" stroke="${mix(HONEY, IVORY, 0.3)}" stroke-width="4" stroke-linecap="round" opacity="0.42"/>` +
      path(view.land, mix(soil, INK, 0.35), 'transform="translate(0 12)" opacity="0.7"') +
      path(view.land, soil) +
      within(
        view.land,
        spatter(31, [0, 0, 2400, 1600], 1700, mix(soil, COBALT, 0.35), 'all', 4, 0.55) +
          brush(33, [-100, 0, 2600, 1600], 90, mix(soil, INK, 0.7), 8, 0.6) +
          lamps.join(''),
      ) +
      line(view.land, mix(HONEY, OXBLOOD, 0.35), 3, 'opacity="0.55"') +
      (['huelva', 'elEjido', 'tarifa', 'tangier', 'tetouan'] as const).map(town).join('') +
      words(language, start, 900, text.title, { size: 118, face: 'title', weight: 600, fill: PAPER }) +
      paragraph(language, [left, 930, right - left, 260], text.note, {
        size: 36,
        fill: mix(PAPER, water, 0.18),
        lineHeight: 1.35,
      })
    )
  },
}
