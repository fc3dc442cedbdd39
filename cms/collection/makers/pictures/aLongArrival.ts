import { geoMercator } from 'd3-geo'
import { PORTRAIT, type Picture, type WordLanguage } from '../Picture.ts'
import { routeMap, type Coordinates } from '../geometry/routeMap.ts'
import {
  BRASS,
  CEDAR,
  HONEY,
  INK,
  IVORY,
  NIGHT,
  OXBLOOD,
  PAPER,
  ROSE,
  SAGE,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { paragraph, startOf, words } from '../parts/lettering.ts'
import { spatter } from '../parts/texture.ts'
import { circle, filled, line, n, path, rect, times, type Point } from '../svg.ts'

const FROM = ['andalus', 'france', 'senegal', 'ivory', 'forced'] as const
type From = (typeof FROM)[number]
type Words = {
  title: string
  lead: string
  from: Record<From, readonly [string, string]>
  morocco: string
  source: string
}

/** Facts P07, P12, A01, A05, A06. Every line ends in Morocco; the broken one was not chosen. */
const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'Depuis longtemps',
    lead: 'Des lignes qui arrivent. Elles sont simplifiées : elles disent d’où l’on vient, non par où l’on passe.',
    from: {
      andalus: ['al-Andalus', 'après 1492 ; 1609–1614'],
      france: ['France', '13,8 % en 2024'],
      senegal: ['Sénégal', '18,4 % en 2024'],
      ivory: ['Côte d’Ivoire', '17,3 % en 2024'],
      forced: ['la traite', 'migration forcée'],
    },
    morocco: 'Maroc',
    source:
      'Parts des résidents étrangers, recensement de 2024. Faits P07, P12, A05, A06. Aucune frontière n’est dessinée.',
  },
  ar: {
    title: 'منذ زمن بعيد',
    lead: 'خطوط تصل. وهي مبسّطة: تقول من أين جاء الناس، لا من أين مرّوا.',
    from: {
      andalus: ['الأندلس', 'بعد 1492؛ \u20661609–1614\u2069'],
      france: ['فرنسا', '13,8 في المائة سنة 2024'],
      senegal: ['السنغال', '18,4 في المائة سنة 2024'],
      ivory: ['كوت ديفوار', '17,3 في المائة سنة 2024'],
      forced: ['تجارة الرقيق', 'هجرة قسرية'],
    },
    morocco: 'المغرب',
    source: 'حصص من المقيمين الأجانب في إحصاء 2024. الوقائع P07 وP12 وA05 وA06. لا حدود مرسومة.',
  },
  en: {
    title: 'For a long time',
    lead: 'Lines that arrive. They are simplified: they say where people came from, not which way.',
    from: {
      andalus: ['al-Andalus', 'after 1492; 1609–1614'],
      france: ['France', '13.8% in 2024'],
      senegal: ['Senegal', '18.4% in 2024'],
      ivory: ['Côte d’Ivoire', '17.3% in 2024'],
      forced: ['the slave trade', 'forced migration'],
    },
    morocco: 'Morocco',
    source: 'Shares of foreign residents, census of 2024. Facts P07, P12, A05, A06. No border is drawn.',
  },
}

const HOME: Coordinates = [-6.9, 33]
const LINES: Record<
  From,
  { at: Coordinates; bow: number; ink: string; dx: number; dy: number; anchor: 'left' | 'middle' | 'right' }
> = {
  andalus: { at: [-4.6, 38.4], bow: 0.22, ink: HONEY, dx: 56, dy: -44, anchor: 'right' },
  france: { at: [1.6, 46.6], bow: -0.26, ink: ROSE, dx: 56, dy: 4, anchor: 'right' },
  senegal: { at: [-14.6, 14.6], bow: -0.16, ink: lighter(SAGE, 0.35), dx: 10, dy: 112, anchor: 'middle' },
  ivory: { at: [-5.5, 7.6], bow: 0.12, ink: TERRACOTTA, dx: 58, dy: 4, anchor: 'right' },
  forced: { at: [0.4, 17.4], bow: 0.14, ink: IVORY, dx: 46, dy: 20, anchor: 'right' },
}

export const aLongArrival: Picture = {
  slug: 'a-long-arrival',
  ...PORTRAIT,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const view = routeMap(
      geoMercator()
        .center([-4.2, 27.2])
        .translate([900, 1330])
        .scale(2180)
        .precision(0.2)
        .clipExtent([
          [-100, 260],
          [1900, 2500],
        ]),
      '50m',
      5,
    )
    const water = mix(NIGHT, INK, 0.6)
    const soil = mix(CEDAR, INK, 0.3)
    const [hx, hy] = view.at(HOME)
    const lines = FROM.map((from) => {
      const { at, bow, ink } = LINES[from]
      const [x, y] = view.at(at)
      const c: Point = [(x + hx) / 2 + (hy - y) * bow, (y + hy) / 2 - (hx - x) * bow]
      const d = `M${n(x)} ${n(y)}Q${n(c[0])} ${n(c[1])} ${n(hx)} ${n(hy)}`
      const broken = from === 'forced'
      return (
        line(d, darker(soil, 0.6), broken ? 1 : 40, 'opacity="0.6"') +
        line(d, ink, broken ? 11 : 26, broken ? 'stroke-dasharray="2 30"' : '') +
        (broken
          ? ''
          : times(3, (k) => line(d, PAPER, 5, `stroke-dasharray="34 900" stroke-dashoffset="${-120 - k * 190}"`)))
      )
    })
    const names = FROM.map((from) => {
      const { at, ink, dx, dy, anchor } = LINES[from]
      const [x, y] = view.at(at)
      const rtl = language === 'ar'
      const side = anchor === 'middle' ? 'middle' : (anchor === 'right') === rtl ? 'end' : 'start'
      const [name, when] = text.from[from]
      const halo = { more: `stroke="${darker(soil, 0.3)}" stroke-width="12" stroke-linejoin="round"` }
      const style = { size: 68, face: 'title', weight: 600, anchor: side, fill: IVORY } as const
      const small = { size: 42, anchor: side, fill: lighter(HONEY, 0.4) } as const
      return (
        circle(x, y, from === 'forced' ? 18 : 32, darker(soil, 0.6)) +
        circle(x, y, from === 'forced' ? 11 : 21, ink) +
        words(language, x + dx, y + dy, name, { ...style, ...halo, fill: darker(soil, 0.3) }) +
        words(language, x + dx, y + dy, name, style) +
        words(language, x + dx, y + dy + 56, when, { ...small, ...halo, fill: darker(soil, 0.3) }) +
        words(language, x + dx, y + dy + 56, when, small)
      )
    })
    const rays = times(24, (i) => {
      const a = (i / 24) * Math.PI * 2
      return line(
        `M${n(hx + Math.cos(a) * 84)} ${n(hy + Math.sin(a) * 84)}L${n(hx + Math.cos(a) * (i % 2 ? 112 : 134))} ${n(hy + Math.sin(a) * (i % 2 ? 112 : 134))}`,
        HONEY,
        7,
      )
    })
    return (
      rect(0, 0, 1800, 2400, water) +
      spatter(3, [0, 0, 1800, 2400], 1300, darker(water, 0.5), 'bottom', 5, 0.8) +
      line(view.grid, lighter(water, 0.1), 2) +
      path(view.land, NIGHT, 'transform="translate(9 12)"') +
      filled(view.land, soil, spatter(6, [0, 260, 1800, 2200], 5200, mix(soil, TERRACOTTA, 0.55), 'bottom', 4, 0.6)) +
      line(view.land, mix(soil, BRASS, 0.55), 3) +
      circle(hx, hy, 330, HONEY, 'opacity="0.1"') +
      circle(hx, hy, 210, HONEY, 'opacity="0.14"') +
      lines.join('') +
      rays +
      circle(hx, hy, 72, darker(soil, 0.5)) +
      circle(hx, hy, 60, OXBLOOD) +
      circle(hx, hy, 24, IVORY) +
      words(language, hx - 170, hy + 22, text.morocco, {
        size: 92,
        face: 'title',
        weight: 600,
        fill: IVORY,
        anchor: language === 'ar' ? 'start' : 'end',
      }) +
      names.join('') +
      rect(0, 0, 1800, 340, NIGHT) +
      rect(0, 334, 1800, 8, BRASS) +
      words(language, startOf(language, 100, 1700), 168, text.title, {
        size: 140,
        face: 'title',
        weight: 600,
        fill: IVORY,
      }) +
      paragraph(language, [100, 208, 1600, 120], text.lead, { size: 40, fill: lighter(HONEY, 0.4), lineHeight: 1.3 }) +
      rect(0, 2304, 1800, 96, NIGHT) +
      rect(0, 2300, 1800, 6, BRASS) +
      words(language, startOf(language, 100, 1700), 2362, text.source, { size: 26, fill: mix(PAPER, INK, 0.2) })
    )
  },
}
