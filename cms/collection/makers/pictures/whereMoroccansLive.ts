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
import { grouped, paragraph, startOf, words } from '../parts/lettering.ts'
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

/** Name and number of each arrival: offset from the place, and which side the words stand on. */
const LABELS: Record<Country, { dx: number; dy: number; anchor: 'left' | 'right' }> = {
  france: { dx: -60, dy: -26, anchor: 'right' },
  spain: { dx: -96, dy: -20, anchor: 'right' },
  italy: { dx: 56, dy: 30, anchor: 'left' },
  belgium: { dx: -150, dy: -120, anchor: 'right' },
  netherlands: { dx: -40, dy: -140, anchor: 'right' },
  israel: { dx: -20, dy: -76, anchor: 'right' },
  germany: { dx: 60, dy: -40, anchor: 'left' },
  unitedStates: { dx: 0, dy: 64, anchor: 'left' },
  canada: { dx: 0, dy: -86, anchor: 'left' },
  unitedKingdom: { dx: -130, dy: -70, anchor: 'right' },
}

export const PX_PER_PERSON = 84 / 1_059_918

export const whereMoroccansLive: Picture = {
  slug: 'where-moroccans-live',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const view = routeMap(logarithmic(START, [1440, 1290], 925, 17), '50m')
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
    const arcs = FIRST_TEN_2020.map(({ at, people }, i) => {
      const [x, y] = view.at(at)
      const bend = x < mx - 200 ? -0.22 : x > mx + 500 ? 0.2 : 0.13 * Math.sign(x - mx)
      const control: Point = [
        (mx + x) / 2 + (y - my) * bend * -1,
        (my + y) / 2 + (x - mx) * bend - (Math.abs(x - mx) > 500 ? 60 : 0),
      ]
      const d = `M${n(mx)} ${n(my)}Q${n(control[0])} ${n(control[1])} ${n(x)} ${n(y)}`
      const width = people * PX_PER_PERSON
      return line(d, darker(seaColour, 0.35), width + 7, 'opacity="0.5"') + line(d, colours[i] ?? HONEY, width)
    })
    const arrivals = FIRST_TEN_2020.map(({ at, people, country }) => {
      const [x, y] = view.at(at)
      const { dx, dy, anchor } = LABELS[country]
      const [lx, ly] = [x + dx, y + dy]
      // The words always stand away from the arc; the side does not turn with the language, the order of reading does.
      const side = (anchor === 'left') !== (language === 'ar') ? ('start' as const) : ('end' as const)
      const size = people > 400_000 ? 50 : 38
      return (
        line(`M${n(x)} ${n(y)}L${n(lx)} ${n(ly)}`, IVORY, 2.6) +
        circle(x, y, 13, INK) +
        circle(x, y, 8.5, IVORY) +
        words(language, lx + (anchor === 'left' ? 12 : -12), ly - 6, text.countries[country], {
          size: size * 0.74,
          fill: IVORY,
          anchor: side,
          weight: 400,
          more: `paint-order="stroke" stroke="${darker(seaColour, 0.2)}" stroke-width="7" stroke-linejoin="round"`,
        }) +
        words(language, lx + (anchor === 'left' ? 12 : -12), ly + size * 0.86, grouped(language, people), {
          size,
          face: 'title',
          weight: 600,
          fill: lighter(HONEY, 0.3),
          anchor: side,
          more: `paint-order="stroke" stroke="${darker(seaColour, 0.2)}" stroke-width="8" stroke-linejoin="round"`,
        })
      )
    })
    const rings = [10, 20, 40, 60].map((degrees) =>
      circle(
        mx,
        my,
        925 * Math.log(1 + degrees / 17),
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
      arcs.reverse().join('') +
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
      words(language, startOf(language, left, right), 180, text.title, {
        size: 96,
        face: 'title',
        weight: 600,
        fill: IVORY,
      }) +
      words(language, startOf(language, left, right), 330, grouped(language, WORLD_2020), {
        size: 128,
        face: 'title',
        weight: 600,
        fill: lighter(HONEY, 0.2),
      }) +
      paragraph(language, [startOf(language, left, right - 620), 356, 620, 200], text.lead, { size: 32, fill: IVORY }) +
      within(boxPath(0, 1480, 2400, 120), rect(0, 1496, 2400, 104, INK)) +
      rect(0, 1490, 2400, 8, BRASS) +
      words(language, startOf(language, left, right), 1540, text.scale, { size: 25, fill: PAPER }) +
      words(language, startOf(language, left, right), 1577, text.source, { size: 23, fill: mix(PAPER, INK, 0.25) })
    )
  },
}
