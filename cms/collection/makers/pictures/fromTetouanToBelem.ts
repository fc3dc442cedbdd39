import { geoMercator } from 'd3-geo'
import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import { routeMap, type Coordinates } from '../geometry/routeMap.ts'
import { COBALT, GREEN, HONEY, INK, IVORY, OXBLOOD, PAPER, darker, lighter, mix } from '../palette.ts'
import { paragraph, startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { circle, filled, line, n, path, rect, smooth, type Point } from '../svg.ts'

const NAMED = [
  'tetouan',
  'tangier',
  'lisbon',
  'algarve',
  'azores',
  'belem',
  'cameta',
  'santarem',
  'obidos',
  'manaus',
  'iquitos',
] as const

type Town = (typeof NAMED)[number]

type Words = { title: string; dates: string; lead: string; note: string; source: string; towns: Record<Town, string> }

/** Facts J03 to J06. Only towns are sourced: the crossing is a line drawn from shore to shore, and says so. */
const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'De Tétouan à Belém',
    dates: 'à partir de 1810',
    lead: 'Des Juifs du nord du Maroc gagnent l’Amazonie, puis remontent le fleuve en pirogue. Le sommet vient avec le caoutchouc, vers 1880-1910.',
    note: 'Lignes et fleuve simplifiés : la route d’aucun navire.',
    source: 'Faits J03, J04, J05, J06. Terre et mer : aucune frontière n’est dessinée.',
    towns: {
      tetouan: 'Tétouan',
      tangier: 'Tanger',
      lisbon: 'Lisbonne',
      algarve: 'Algarve',
      azores: 'Açores',
      belem: 'Belém',
      cameta: 'Cametá',
      santarem: 'Santarém',
      obidos: 'Óbidos',
      manaus: 'Manaus',
      iquitos: 'Iquitos',
    },
  },
  ar: {
    title: 'من تطوان إلى بيليم',
    dates: 'ابتداء من 1810',
    lead: 'يهود من شمال المغرب يقصدون الأمازون، ثم يتنقلون في النهر بالزوارق. وبلغت الحركة أوجها مع المطاط، بين 1880 و1910 تقريبا.',
    note: 'خطوط ونهر مبسّطة: ليست طريق أي سفينة.',
    source: 'الوقائع J03 وJ04 وJ05 وJ06. برّ وبحر: لا حدود مرسومة.',
    towns: {
      tetouan: 'تطوان',
      tangier: 'طنجة',
      lisbon: 'لشبونة',
      algarve: 'الغرب البرتغالي',
      azores: 'الأزور',
      belem: 'بيليم',
      cameta: 'كاميتا',
      santarem: 'سانتارين',
      obidos: 'أوبيدوس',
      manaus: 'ماناوس',
      iquitos: 'إيكيتوس',
    },
  },
  en: {
    title: 'From Tetouan to Belém',
    dates: 'from 1810',
    lead: 'Jews of the north of Morocco reach Amazonia, and go up the river by canoe. The peak comes with rubber, about 1880-1910.',
    note: 'Lines and river simplified: the course of no ship.',
    source: 'Facts J03, J04, J05, J06. Land and sea: no border is drawn.',
    towns: {
      tetouan: 'Tetouan',
      tangier: 'Tangier',
      lisbon: 'Lisbon',
      algarve: 'Algarve',
      azores: 'Azores',
      belem: 'Belém',
      cameta: 'Cametá',
      santarem: 'Santarém',
      obidos: 'Óbidos',
      manaus: 'Manaus',
      iquitos: 'Iquitos',
    },
  },
}

const TOWNS: Record<Town, Coordinates> = {
  tetouan: [-5.37, 35.57],
  tangier: [-5.81, 35.78],
  lisbon: [-9.14, 38.72],
  algarve: [-8.2, 37.1],
  azores: [-25.67, 37.74],
  belem: [-48.5, -1.46],
  cameta: [-49.5, -2.24],
  santarem: [-54.71, -2.44],
  obidos: [-55.52, -1.92],
  manaus: [-60.02, -3.12],
  iquitos: [-73.25, -3.75],
}

/** The river by its towns and a few bends between them. */
const RIVER: readonly Coordinates[] = [
  [-49.9, 0.3],
  [-51.3, -1.3],
  [-53, -1.8],
  TOWNS.santarem,
  TOWNS.obidos,
  [-57.4, -2.8],
  TOWNS.manaus,
  [-62.6, -3.95],
  [-65, -3.1],
  [-67.4, -3.2],
  [-69.9, -4.2],
  [-71.6, -3.6],
  TOWNS.iquitos,
  [-74.6, -4.6],
]
const MOUTH: readonly Coordinates[] = [[-51.3, -1.3], [-50.2, -1.9], TOWNS.cameta, TOWNS.belem, [-47.9, -0.5]]

/** Where a name hangs from its town: px, and the side it grows to on the sheet. */
const NAMES: Record<Town, { dx: number; dy: number; to: 'left' | 'right' | 'middle'; size: number }> = {
  tetouan: { dx: 34, dy: 40, to: 'right', size: 50 },
  tangier: { dx: -38, dy: 34, to: 'left', size: 42 },
  lisbon: { dx: 26, dy: -14, to: 'right', size: 36 },
  algarve: { dx: 26, dy: 6, to: 'right', size: 32 },
  azores: { dx: 0, dy: -30, to: 'middle', size: 36 },
  belem: { dx: 34, dy: -26, to: 'right', size: 62 },
  cameta: { dx: 26, dy: 66, to: 'right', size: 38 },
  santarem: { dx: 14, dy: 92, to: 'middle', size: 38 },
  obidos: { dx: -6, dy: -52, to: 'middle', size: 38 },
  manaus: { dx: -46, dy: 88, to: 'middle', size: 44 },
  iquitos: { dx: 0, dy: 88, to: 'middle', size: 44 },
}

export const fromTetouanToBelem: Picture = {
  slug: 'from-tetouan-to-belem',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const view = routeMap(
      geoMercator()
        .center([-37, 14.6])
        .translate([1200, 800])
        .scale(1545)
        .precision(0.2)
        .clipExtent([
          [-100, -100],
          [2500, 1700],
        ]),
      '50m',
      10,
    )
    const water = mix(HONEY, IVORY, 0.42)
    const soil = darker(GREEN, 0.18)
    const sides = { left: rtl ? 'start' : 'end', right: rtl ? 'end' : 'start', middle: 'middle' } as const
    const onLand = new Set<Town>(['manaus', 'iquitos', 'santarem', 'obidos', 'cameta', 'tetouan', 'lisbon', 'algarve'])
    const town = (name: Town) => {
      const [x, y] = view.at(TOWNS[name])
      const { dx, dy, to, size } = NAMES[name]
      const [fill, halo] = onLand.has(name) ? [PAPER, soil] : [INK, water]
      const style = { size, face: 'title', weight: 600, anchor: sides[to] } as const
      return (
        (Math.abs(dy) > 45
          ? line(`M${n(x)} ${n(y)}L${n(x + dx * 0.6)} ${n(y + dy * (dy > 0 ? 0.5 : 0.7))}`, PAPER, 4)
          : '') +
        circle(x, y, name === 'belem' || name === 'tetouan' ? 19 : 13, INK) +
        circle(x, y, name === 'belem' || name === 'tetouan' ? 12 : 8, PAPER) +
        words(language, x + dx, y + dy, text.towns[name], {
          ...style,
          fill: halo,
          more: `stroke="${halo}" stroke-width="10" stroke-linejoin="round"`,
        }) +
        words(language, x + dx, y + dy, text.towns[name], { ...style, fill })
      )
    }
    const bow = (from: Town, to: Town, share: number) => {
      const [a, b] = [view.at(TOWNS[from]), view.at(TOWNS[to])]
      const c: Point = [(a[0] + b[0]) / 2 + (b[1] - a[1]) * share, (a[1] + b[1]) / 2 - (b[0] - a[0]) * share]
      return `M${n(a[0])} ${n(a[1])}Q${n(c[0])} ${n(c[1])} ${n(b[0])} ${n(b[1])}`
    }
    const trail = (d: string, width: number) =>
      line(d, mix(water, OXBLOOD, 0.18), width + 10) + line(d, OXBLOOD, width, `stroke-dasharray="2 ${width * 2.1}"`)
    const river = smooth(RIVER.map(view.at))
    const mouth = smooth(MOUTH.map(view.at))
    const stream = mix(COBALT, IVORY, 0.35)
    const [left, right] = rtl ? [430, 1350] : [510, 1430]
    return (
      rect(0, 0, 2400, 1600, water) +
      brush(5, [-200, 0, 2800, 1600], 190, lighter(water, 0.4), 9, 0.5) +
      brush(6, [-200, 0, 2800, 1600], 90, mix(HONEY, OXBLOOD, 0.16), 7, 0.25) +
      line(view.grid, mix(water, OXBLOOD, 0.12), 2) +
      path(view.land, mix(HONEY, OXBLOOD, 0.42), 'transform="translate(9 12)"') +
      filled(
        view.land,
        soil,
        spatter(6, [0, 0, 2400, 1600], 5200, darker(soil, 0.4), 'bottom', 6, 0.7) +
          spatter(8, [0, 700, 1200, 900], 1600, lighter(GREEN, 0.2), 'all', 7, 0.5) +
          brush(9, [0, 0, 2400, 1600], 90, lighter(soil, 0.12), 12, 0.35) +
          line(river, darker(soil, 0.5), 30) +
          line(mouth, darker(soil, 0.5), 24) +
          line(river, stream, 18) +
          line(mouth, stream, 14),
      ) +
      trail(bow('tetouan', 'belem', -0.16), 15) +
      trail(bow('tangier', 'lisbon', 0.3), 9) +
      trail(bow('tangier', 'azores', 0.08), 9) +
      NAMED.map(town).join('') +
      words(language, startOf(language, left, right), 330, text.title, {
        size: rtl ? 128 : 106,
        face: 'title',
        weight: 600,
        fill: OXBLOOD,
      }) +
      words(language, startOf(language, left, right), 412, text.dates, {
        size: 58,
        face: 'title',
        italic: true,
        fill: INK,
      }) +
      paragraph(language, [left, 446, rtl ? right - left : 800, 300], text.lead, { size: 37, lineHeight: 1.36 }) +
      paragraph(language, [1560, 1330, 770, 110], text.note, { size: 32, weight: 500, lineHeight: 1.3 }) +
      paragraph(language, [1560, 1440, 770, 110], text.source, { size: 28, fill: mix(INK, OXBLOOD, 0.2) })
    )
  },
}
