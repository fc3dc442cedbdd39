import { geoAzimuthalEqualArea } from 'd3-geo'
import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import { routeMap, type Coordinates } from '../geometry/routeMap.ts'
import { COBALT, GREEN, HONEY, INK, IVORY, OXBLOOD, PAPER, ROSE, darker, lighter, mix } from '../palette.ts'
import { paragraph, startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { circle, filled, line, n, oval, path, rect, smooth, times, type Point } from '../svg.ts'

const ARRIVALS = ['montreal', 'unitedStates', 'france', 'israel'] as const

type End = (typeof ARRIVALS)[number]
type Words = {
  title: string
  lead: string
  ends: Record<End, readonly [string, string]>
  morocco: string
  source: string
}

/** Facts J10, J11, J12. A thread is a stave: what is carried cannot be measured, so no width follows a number. */
const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'Ce que l’on emporte',
    lead: 'Des fils comme des portées. Leur place et leurs points ne mesurent rien : ils attendent les voix.',
    ends: {
      montreal: ['Montréal', '6 280 Juifs nés au Maroc, en 2011'],
      unitedStates: ['États-Unis', ''],
      france: ['France', ''],
      israel: ['Israël', '158 396 personnes nées au Maroc, en 2020'],
    },
    morocco: 'Maroc',
    source: 'Faits J10, J11, J12. Terre et mer : aucune frontière n’est dessinée.',
  },
  ar: {
    title: 'ما حُمل في الذاكرة',
    lead: 'خيوط كسطور الموسيقى. لا تقيس نقطها شيئا: إنها تنتظر الأصوات.',
    ends: {
      montreal: ['مونتريال', '6.280 يهوديا مولودا في المغرب، سنة 2011'],
      unitedStates: ['الولايات المتحدة', ''],
      france: ['فرنسا', ''],
      israel: ['إسرائيل', '158.396 شخصا وُلدوا في المغرب، سنة 2020'],
    },
    morocco: 'المغرب',
    source: 'الوقائع J10 وJ11 وJ12. برّ وبحر: لا حدود مرسومة.',
  },
  en: {
    title: 'What is carried',
    lead: 'Threads like staves. Their notes measure nothing: they wait for the voices.',
    ends: {
      montreal: ['Montreal', '6,280 Morocco-born Jews, in 2011'],
      unitedStates: ['United States', ''],
      france: ['France', ''],
      israel: ['Israel', '158,396 people born in Morocco, in 2020'],
    },
    morocco: 'Morocco',
    source: 'Facts J10, J11, J12. Land and sea: no border is drawn.',
  },
}

const START: Coordinates = [-6.5, 33]
/** Where a stave ends, how it bows, and where its card hangs from there (px). */
const ENDS: Record<End, { at: Coordinates; bow: number; card: Point; seed: number }> = {
  montreal: { at: [-73.57, 45.5], bow: -0.13, card: [46, -160], seed: 3 },
  unitedStates: { at: [-78, 39], bow: 0.13, card: [-70, 66], seed: 8 },
  france: { at: [2.3, 46.8], bow: 0.1, card: [-120, -116], seed: 5 },
  israel: { at: [35, 31.5], bow: -0.3, card: [-510, 76], seed: 12 },
}

/** Five lines that part after the start, run side by side and meet again; notes sit on them. */
function stave(a: Point, b: Point, share: number, ink: string, seed: number): string {
  const c: Point = [(a[0] + b[0]) / 2 - (b[1] - a[1]) * -share, (a[1] + b[1]) / 2 - (b[0] - a[0]) * share]
  const at = (t: number, offset: number): Point => {
    const u = 1 - t
    const [x, y] = [u * u * a[0] + 2 * u * t * c[0] + t * t * b[0], u * u * a[1] + 2 * u * t * c[1] + t * t * b[1]]
    const [dx, dy] = [2 * u * (c[0] - a[0]) + 2 * t * (b[0] - c[0]), 2 * u * (c[1] - a[1]) + 2 * t * (b[1] - c[1])]
    const length = Math.hypot(dx, dy) || 1
    const spread = offset * Math.min(1, Math.sin(Math.PI * t) * 1.9) ** 0.8
    return [x - (dy / length) * spread, y + (dx / length) * spread]
  }
  const luck = chance(seed)
  const long = Math.hypot(b[0] - a[0], b[1] - a[1])
  const lines = [-2, -1, 0, 1, 2].map((k) =>
    line(smooth(Array.from({ length: 25 }, (_, i) => at(i / 24, k * 15))), ink, 4.5),
  )
  const count = Math.max(5, Math.round(long / 105))
  const notes = times(count, (i) => {
    const t = 0.12 + (0.76 * (i + luck.between(0.1, 0.9))) / count
    const [x, y] = at(t, Math.round(luck.between(-2.4, 2.4)) * 15)
    return (
      oval(x, y, 15, 11, ink, `transform="rotate(-24 ${n(x)} ${n(y)})"`) + line(`M${n(x + 13)} ${n(y - 4)}v-58`, ink, 5)
    )
  })
  return lines.join('') + notes
}

export const whatWasCarried: Picture = {
  slug: 'what-was-carried',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const view = routeMap(
      geoAzimuthalEqualArea()
        .rotate([24, -42])
        .translate([1170, 640])
        .scale(1430)
        .precision(0.3)
        .clipExtent([
          [-100, -100],
          [2500, 1700],
        ]),
      '50m',
      10,
    )
    const water = mix(ROSE, IVORY, 0.3)
    const soil = mix(OXBLOOD, INK, 0.14)
    const start = view.at(START)
    const inks: Record<End, string> = {
      montreal: mix(COBALT, INK, 0.15),
      unitedStates: mix(GREEN, INK, 0.2),
      france: HONEY,
      israel: HONEY,
    }
    const card = (end: End) => {
      const { at, card: offset } = ENDS[end]
      const [name, count] = text.ends[end]
      const [x, y] = view.at(at)
      const [cx, cy] = [x + offset[0], y + offset[1]]
      const width = count ? 560 : rtl ? 376 : 300
      const from = startOf(language, cx + 24, cx + width - 24)
      return (
        line(`M${n(x)} ${n(y)}L${n(cx + Math.min(width - 40, Math.max(40, -offset[0])))} ${n(cy + 20)}`, INK, 4) +
        circle(x, y, 19, INK) +
        circle(x, y, 12, PAPER) +
        rect(cx + 8, cy + 9, width, count ? 126 : 80, darker(soil, 0.4), 'opacity="0.55"') +
        rect(cx, cy, width, count ? 126 : 80, PAPER) +
        words(language, from, cy + 56, name, { size: 46, face: 'title', weight: 600, fill: INK }) +
        (count ? words(language, from, cy + 102, count, { size: rtl ? 25 : 24, fill: OXBLOOD }) : '')
      )
    }
    const [left, right] = [600, 1290]
    return (
      rect(0, 0, 2400, 1600, water) +
      brush(5, [-200, 0, 2800, 1600], 170, lighter(water, 0.4), 9, 0.5) +
      line(view.grid, mix(water, OXBLOOD, 0.14), 2) +
      path(view.land, mix(water, OXBLOOD, 0.4), 'transform="translate(9 12)"') +
      filled(
        view.land,
        soil,
        spatter(6, [0, 0, 2400, 1600], 4200, darker(soil, 0.4), 'bottom', 5, 0.7) +
          brush(9, [0, 0, 2400, 1600], 90, lighter(soil, 0.12), 12, 0.4),
      ) +
      ARRIVALS.map((end) => stave(start, view.at(ENDS[end].at), ENDS[end].bow, inks[end], ENDS[end].seed)).join('') +
      circle(start[0], start[1], 34, INK) +
      circle(start[0], start[1], 24, HONEY) +
      words(language, start[0] - 46, start[1] + 90, text.morocco, {
        size: 66,
        face: 'title',
        weight: 600,
        anchor: 'middle',
        fill: PAPER,
        more: `paint-order="stroke" stroke="${soil}" stroke-width="10"`,
      }) +
      ARRIVALS.map(card).join('') +
      words(language, startOf(language, left, right), 1130, text.title, {
        size: rtl ? 112 : 92,
        face: 'title',
        weight: 600,
        fill: OXBLOOD,
      }) +
      paragraph(language, [left, rtl ? 1186 : 1160, right - left, 260], text.lead, { size: 40, lineHeight: 1.36 }) +
      words(language, startOf(language, left, 1290), 1540, text.source, { size: 28, fill: mix(INK, OXBLOOD, 0.3) })
    )
  },
}
