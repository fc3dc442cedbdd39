import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import { FIRST_TEN_2020, WORLD_2020 } from '../data/bornInMorocco.ts'
import { logarithmic, routeMap } from '../geometry/routeMap.ts'
import {
  BRASS,
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
import { grouped, startOf, words } from '../parts/lettering.ts'
import { spatter } from '../parts/texture.ts'
import { boxPath, circle, filled, line, n, path, rect, within, type Point } from '../svg.ts'

type Country = (typeof FIRST_TEN_2020)[number]['country']

const WORDS: Record<
  WordLanguage,
  { title: string; lead: string; scale: string; source: string; countries: Record<Country, string>; morocco: string }
> = {
  fr: {
    title: 'Nés au Maroc, ils vivent ailleurs',
    lead: 'personnes nées au Maroc et vivant à l’étranger en 2020. Les dix premiers pays.',
    scale: 'La largeur d’un arc suit le nombre. Projection logarithmique : les distances se resserrent loin du Maroc.',
    source:
      'Source : Nations Unies, DAES, International Migrant Stock 2020. Fait N08. Aucune frontière n’est dessinée.',
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
    },
  },
  ar: {
    title: 'وُلدوا في المغرب ويعيشون خارجه',
    lead: 'شخصا وُلدوا في المغرب ويعيشون في الخارج سنة 2020. البلدان العشرة الأولى.',
    scale: 'عرض القوس بقدر العدد. إسقاط لوغاريتمي: تتقلّص المسافات كلما ابتعدت عن المغرب.',
    source:
      'المصدر: الأمم المتحدة، إدارة الشؤون الاقتصادية والاجتماعية، أعداد المهاجرين 2020. الواقعة N08. لا حدود مرسومة.',
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
    },
  },
  en: {
    title: 'Born in Morocco, living elsewhere',
    lead: 'people born in Morocco and living abroad in 2020. The first ten countries.',
    scale: 'The width of an arc follows the number. Logarithmic projection: distances shrink far from Morocco.',
    source: 'Source: United Nations, DESA, International Migrant Stock 2020. Fact N08. No border is drawn.',
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
    },
  },
}

/** Rabat: where the arcs begin. */
const START = [-6.83, 34.02] as const

/** How each arc bows (share of its length, positive to the left of the way) and where its card hangs, from the arrival. */
const ARRIVALS: Record<Country, { bow: number; dx: number; dy: number; side: 'left' | 'right' }> = {
  france: { bow: 0.03, dx: -96, dy: 96, side: 'left' },
  spain: { bow: 0.26, dx: -110, dy: -10, side: 'left' },
  italy: { bow: -0.22, dx: 76, dy: -40, side: 'right' },
  belgium: { bow: -0.13, dx: -150, dy: -150, side: 'left' },
  netherlands: { bow: -0.2, dx: 20, dy: -170, side: 'right' },
  israel: { bow: 0.13, dx: -60, dy: 130, side: 'left' },
  germany: { bow: -0.24, dx: 90, dy: -70, side: 'right' },
  unitedStates: { bow: -0.1, dx: 70, dy: 90, side: 'right' },
  canada: { bow: -0.2, dx: 70, dy: -110, side: 'right' },
  unitedKingdom: { bow: 0.3, dx: -150, dy: -30, side: 'left' },
}

export const PX_PER_PERSON = 78 / 1_059_918

export const whereMoroccansLive: Picture = {
  slug: 'where-moroccans-live',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const view = routeMap(logarithmic(START, [1310, 1300], 800, 17), '50m')
    const [mx, my] = view.at(START)
    const seaColour = mix(COBALT, INK, 0.42)
    const soil = mix(SAND, TERRACOTTA, 0.16)
    const colours = [
      HONEY,
      OXBLOOD,
      GREEN,
      lighter(COBALT, 0.45),
      TERRACOTTA,
      BRASS,
      darker(GREEN, 0.2),
      OXBLOOD,
      TERRACOTTA,
      HONEY,
    ]
    const arcs = FIRST_TEN_2020.map(({ at, people, country }, i) => {
      const [x, y] = view.at(at)
      const { bow } = ARRIVALS[country]
      const control: Point = [(mx + x) / 2 + (y - my) * bow, (my + y) / 2 - (x - mx) * bow]
      const d = `M${n(mx)} ${n(my)}Q${n(control[0])} ${n(control[1])} ${n(x)} ${n(y)}`
      const width = people * PX_PER_PERSON
      return line(d, darker(seaColour, 0.35), width + 7, 'opacity="0.5"') + line(d, colours[i] ?? HONEY, width)
    })
    const arrivals = FIRST_TEN_2020.map(({ at, people, country }) => {
      const [x, y] = view.at(at)
      const { dx, dy, side } = ARRIVALS[country]
      const [name, number] = [text.countries[country], grouped(language, people)]
      const size = people > 400_000 ? 46 : 36
      const width = Math.max(name.length * size * 0.44, number.length * size * 0.58) + 44
      const [left, top] = [side === 'right' ? x + dx : x + dx - width, y + dy - size * 1.2]
      const reading = language === 'ar' ? left + width - 22 : left + 22
      return (
        line(`M${n(x)} ${n(y)}L${n(x + dx)} ${n(y + dy)}`, INK, 5) +
        line(`M${n(x)} ${n(y)}L${n(x + dx)} ${n(y + dy)}`, PAPER, 2.4) +
        circle(x, y, 14, INK) +
        circle(x, y, 9, PAPER) +
        rect(left + 7, top + 9, width, size * 2.35, INK, 'opacity="0.4"') +
        rect(left, top, width, size * 2.35, PAPER) +
        rect(left, top, width, 6, OXBLOOD) +
        words(language, reading, top + size * 0.98, name, { size: size * 0.72, fill: INK }) +
        words(language, reading, top + size * 2.02, number, { size, face: 'title', weight: 600, fill: OXBLOOD })
      )
    })
    const rings = [10, 20, 40, 60].map((degrees) =>
      circle(
        mx,
        my,
        800 * Math.log(1 + degrees / 17),
        'none',
        `stroke="${lighter(seaColour, 0.3)}" stroke-width="2" stroke-dasharray="3 14"`,
      ),
    )
    const [left, right] = [110, 2290]
    return (
      rect(0, 0, 2400, 1600, seaColour) +
      spatter(3, [0, 0, 2400, 1600], 1700, darker(seaColour, 0.35), 'bottom', 5, 0.8) +
      line(view.grid, lighter(seaColour, 0.1), 1.4) +
      rings.join('') +
      path(view.land, darker(seaColour, 0.42), 'transform="translate(7 9)"') +
      filled(view.land, soil, spatter(8, [0, 0, 2400, 1600], 9000, mix(soil, TERRACOTTA, 0.55), 'bottom', 4, 0.7)) +
      line(view.land, lighter(soil, 0.45), 2.4) +
      arcs.join('') +
      circle(mx, my, 52, INK) +
      circle(mx, my, 42, OXBLOOD) +
      circle(mx, my, 15, IVORY) +
      words(language, mx, my + 116, text.morocco, {
        size: 58,
        face: 'title',
        weight: 600,
        fill: INK,
        anchor: 'middle',
      }) +
      arrivals.join('') +
      rect(0, 0, 2400, 268, INK) +
      rect(0, 264, 2400, 8, BRASS) +
      words(language, startOf(language, left, right), 132, text.title, {
        size: 92,
        face: 'title',
        weight: 600,
        fill: IVORY,
      }) +
      words(language, startOf(language, left, right), 222, `${grouped(language, WORLD_2020)} ${text.lead}`, {
        size: 36,
        fill: lighter(HONEY, 0.3),
      }) +
      within(boxPath(0, 1480, 2400, 120), rect(0, 1496, 2400, 104, INK)) +
      rect(0, 1490, 2400, 8, BRASS) +
      words(language, startOf(language, left, right), 1540, text.scale, { size: 25, fill: PAPER }) +
      words(language, startOf(language, left, right), 1577, text.source, { size: 23, fill: mix(PAPER, INK, 0.25) })
    )
  },
}
