import { geoOrthographic } from 'd3-geo'
import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import { TWICE_COUNTED } from '../data/bornTwiceCounted.ts'
import { routeMap } from '../geometry/routeMap.ts'
import { COBALT, HONEY, INK, IVORY, NIGHT, OXBLOOD, PAPER, darker, lighter, mix } from '../palette.ts'
import { grouped, paragraph, startOf, words } from '../parts/lettering.ts'
import { spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { circle, filled, line, n, rect, times, type Point } from '../svg.ts'

type Country = (typeof TWICE_COUNTED)[number]['country']

type Words = {
  title: readonly [string, string]
  lead: string
  pale: string
  bright: string
  dotted: string
  source: string
  morocco: string
  countries: Record<Country, string>
}

const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: ['Le globe,', '2000-2020'],
    lead: 'Personnes nées au Maroc et vivant ailleurs. La largeur d’un arc suit leur nombre.',
    pale: 'estimation de 2000',
    bright: 'estimation de 2020',
    dotted: 'compte trop bas : largeur sans échelle',
    source: 'Source : Nations unies, DESA, 2020. Aucune frontière n’est dessinée.',
    morocco: 'Maroc',
    countries: {
      france: 'France',
      spain: 'Espagne',
      italy: 'Italie',
      belgium: 'Belgique',
      netherlands: 'Pays-Bas',
      israel: 'Israël',
      germany: 'Allemagne',
      unitedStates: 'États-Unis',
      canada: 'Canada',
      unitedKingdom: 'Royaume-Uni',
      emirates: 'Émirats',
      libya: 'Libye',
    },
  },
  ar: {
    title: ['الكرة الأرضية', '2000-2020'],
    lead: 'المولودون في المغرب والمقيمون في بلدان أخرى. عرض القوس بقدر عددهم.',
    pale: 'تقدير سنة 2000',
    bright: 'تقدير سنة 2020',
    dotted: 'عدد أقل من الواقع: العرض بلا مقياس',
    source: 'المصدر: الأمم المتحدة، 2020. لا حدود مرسومة.',
    morocco: 'المغرب',
    countries: {
      france: 'فرنسا',
      spain: 'إسبانيا',
      italy: 'إيطاليا',
      belgium: 'بلجيكا',
      netherlands: 'هولندا',
      israel: 'إسرائيل',
      germany: 'ألمانيا',
      unitedStates: 'الولايات المتحدة',
      canada: 'كندا',
      unitedKingdom: 'المملكة المتحدة',
      emirates: 'الإمارات',
      libya: 'ليبيا',
    },
  },
  en: {
    title: ['The globe,', '2000–2020'],
    lead: 'People born in Morocco and living elsewhere. The width of an arc follows their number.',
    pale: 'estimate of 2000',
    bright: 'estimate of 2020',
    dotted: 'count too low: width not to scale',
    source: 'Source: United Nations, DESA, 2020. No border is drawn.',
    morocco: 'Morocco',
    countries: {
      france: 'France',
      spain: 'Spain',
      italy: 'Italy',
      belgium: 'Belgium',
      netherlands: 'Netherlands',
      israel: 'Israel',
      germany: 'Germany',
      unitedStates: 'United States',
      canada: 'Canada',
      unitedKingdom: 'United Kingdom',
      emirates: 'Emirates',
      libya: 'Libya',
    },
  },
}

const START = [-6.83, 34.02] as const
const RADIUS = 1000
const PX_PER_PERSON = 56 / 1_059_918

/** How each arc bows and where its name stands, from the arrival; `side` is where the words lie from their leader. */
const WAYS: Record<Country, { bow: number; dx: number; dy: number; side: 'left' | 'right' }> = {
  france: { bow: -0.04, dx: -230, dy: -4, side: 'left' },
  spain: { bow: 0.3, dx: -170, dy: -20, side: 'left' },
  italy: { bow: -0.26, dx: 76, dy: -66, side: 'right' },
  belgium: { bow: -0.2, dx: -180, dy: -170, side: 'left' },
  netherlands: { bow: -0.27, dx: -30, dy: -260, side: 'left' },
  israel: { bow: 0.2, dx: 24, dy: -78, side: 'right' },
  germany: { bow: -0.32, dx: 70, dy: -140, side: 'right' },
  unitedStates: { bow: 0.3, dx: -26, dy: 76, side: 'left' },
  canada: { bow: 0.34, dx: 26, dy: -80, side: 'right' },
  unitedKingdom: { bow: 0.24, dx: -200, dy: -50, side: 'left' },
  emirates: { bow: -0.42, dx: -16, dy: -160, side: 'left' },
  libya: { bow: 0.2, dx: 50, dy: 30, side: 'right' },
}

export const theGlobe: Picture = {
  slug: 'globe-1990-2020',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const middle: Point = [rtl ? 1000 : 1560, 900]
    const view = routeMap(
      geoOrthographic().rotate([6, -36]).translate([middle[0], middle[1]]).scale(RADIUS).precision(0.3),
      '50m',
      15,
    )
    const [mx, my] = view.at(START)
    const [sea, soil] = [mix(COBALT, NIGHT, 0.72), mix(COBALT, NIGHT, 0.12)]
    const night = darker(NIGHT, 0.3)
    const disc = `M${n(middle[0] - RADIUS)} ${middle[1]}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0Z`
    const luck = chance(41)
    // No star where words stand.
    const stars = times(150, () => {
      const [x, y, size, glow] = [luck.next() * 2400, luck.next() * 1600, luck.between(1.4, 4), luck.between(0.4, 1)]
      const column = rtl ? x > 1620 : x < 800
      return column && ((y > 80 && y < 560) || y > 1320) ? '' : circle(x, y, size, IVORY, `opacity="${n(glow)}"`)
    })
    const way = (country: Country, at: readonly [number, number]) => {
      const [x, y] = view.at(at)
      const { bow } = WAYS[country]
      const [cx, cy] = [(mx + x) / 2 + (y - my) * bow, (my + y) / 2 - (x - mx) * bow]
      return `M${n(mx)} ${n(my)}Q${n(cx)} ${n(cy)} ${n(x)} ${n(y)}`
    }
    const arcs = TWICE_COUNTED.map(({ country, in2000, in2020, at, low }) => {
      const d = way(country, at)
      if (low) return line(d, lighter(HONEY, 0.35), 5, 'stroke-dasharray="2 15"')
      const [early, late] = [in2000 * PX_PER_PERSON, in2020 * PX_PER_PERSON]
      const pale = line(d, lighter(IVORY, 0.4), early)
      const bright = line(d, HONEY, late)
      return (
        line(d, NIGHT, Math.max(early, late) + 7, 'opacity="0.55"') + (early > late ? pale + bright : bright + pale)
      )
    })
    const names = TWICE_COUNTED.map(({ country, in2020, at, low }) => {
      const [x, y] = view.at(at)
      const { dx, dy, side } = WAYS[country]
      const size = in2020 > 400_000 ? 50 : 38
      // The words lie on the far side of the leader; Arabic ones are as wide and begin at their right end.
      const anchor = (side === 'right') === rtl ? 'end' : 'start'
      const [tx, ty] = [x + dx + (side === 'right' ? 12 : -12), y + dy]
      return (
        line(`M${n(x)} ${n(y)}L${n(x + dx)} ${n(y + dy)}`, lighter(IVORY, 0.3), 2.6) +
        circle(x, y, 11, NIGHT) +
        circle(x, y, 7, IVORY) +
        words(language, tx, ty - 4, text.countries[country], { size: size * 0.72, fill: PAPER, anchor }) +
        words(language, tx, ty + size * 0.86, grouped(language, in2020), {
          size,
          face: 'title',
          weight: 600,
          anchor,
          fill: low ? mix(PAPER, sea, 0.25) : lighter(HONEY, 0.35),
        })
      )
    })
    const [left, right] = rtl ? [1660, 2310] : [90, 740]
    const start = startOf(language, left, right)
    const key = (y: number, mark: string, label: string) =>
      mark + words(language, rtl ? right - 130 : left + 130, y + 10, label, { size: 31, fill: PAPER })
    const keyX = rtl ? right - 100 : left
    return (
      rect(0, 0, 2400, 1600, night) +
      stars +
      times(4, (i) => circle(middle[0], middle[1], RADIUS + 70 - i * 22, mix(night, COBALT, 0.16 + i * 0.13))) +
      filled(
        disc,
        sea,
        line(view.grid, lighter(sea, 0.12), 1.6) +
          filled(view.land, soil, spatter(8, [0, 0, 2400, 1600], 7000, darker(soil, 0.35), 'bottom', 4, 0.6)) +
          line(view.land, lighter(soil, 0.35), 2.2),
      ) +
      arcs.join('') +
      circle(mx, my, 46, NIGHT) +
      circle(mx, my, 37, OXBLOOD) +
      circle(mx, my, 13, IVORY) +
      words(language, mx, my + 106, text.morocco, {
        size: 58,
        face: 'title',
        weight: 600,
        fill: PAPER,
        anchor: 'middle',
      }) +
      names.join('') +
      words(language, start, 190, text.title[0], { size: 104, face: 'title', weight: 600, fill: IVORY }) +
      words(language, start, 306, text.title[1], { size: 104, face: 'title', weight: 600, fill: HONEY }) +
      paragraph(language, [rtl ? right - 560 : left, 350, 560, 240], text.lead, {
        size: 36,
        fill: PAPER,
        lineHeight: 1.4,
      }) +
      key(1366, rect(keyX, 1352, 100, 28, lighter(IVORY, 0.4)), text.pale) +
      key(1424, rect(keyX, 1410, 100, 28, HONEY), text.bright) +
      key(
        1482,
        line(`M${keyX + 3} 1482H${keyX + 100}`, lighter(HONEY, 0.35), 6, 'stroke-dasharray="2 15"'),
        text.dotted,
      ) +
      words(language, start, 1556, text.source, { size: 25, fill: mix(PAPER, INK, 0.25) })
    )
  },
}
