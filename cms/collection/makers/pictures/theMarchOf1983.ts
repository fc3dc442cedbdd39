import { geoConicConformal } from 'd3-geo'
import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import { routeMap, type Coordinates } from '../geometry/routeMap.ts'
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
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { paragraph, startOf, words } from '../parts/lettering.ts'
import { person, POSES, type Dress } from '../parts/person.ts'
import { brush, spatter } from '../parts/texture.ts'
import { circle, filled, line, n, path, place, rect } from '../svg.ts'

type Words = {
  title: string
  lead: string
  start: readonly [string, string, string]
  end: readonly [string, string, string]
  line: string
  source: string
}

/** Fact S02. Only the start and the end are sourced. */
const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'La marche de 1983',
    lead: 'Pour l’égalité. Maghrébins et Français marchent ensemble.',
    start: ['Marseille', '15 octobre 1983', '17 à 32 marcheurs, selon les sources'],
    end: ['Paris', 'samedi 3 décembre 1983', 'environ 100 000 personnes'],
    line: 'Ligne simplifiée : seuls le départ et l’arrivée sont établis ici. La marche n’a pas suivi ce trait.',
    source: 'Fait S02. Terre et mer seulement : aucune frontière n’est dessinée.',
  },
  ar: {
    title: 'مسيرة 1983',
    lead: 'من أجل المساواة. مغاربيون وفرنسيون يسيرون معا.',
    start: ['مرسيليا', '15 أكتوبر 1983', 'من 17 إلى 32 مشاركا حسب المصادر'],
    end: ['باريس', 'السبت 3 دجنبر 1983', 'نحو \u2066100.000\u2069 شخص'],
    line: 'خط مبسّط: لا يَثبُت هنا إلا مكان الانطلاق ومكان الوصول. لم تتبع المسيرة هذا الخط.',
    source: 'الواقعة S02. برّ وبحر فقط: لا حدود مرسومة.',
  },
  en: {
    title: 'The march of 1983',
    lead: 'For equality. Maghrebi and French people walk together.',
    start: ['Marseille', '15 October 1983', '17 to 32 walkers, as sources differ'],
    end: ['Paris', 'Saturday 3 December 1983', 'about 100,000 people'],
    line: 'Simplified line: only the start and the end are established here. The march did not follow this stroke.',
    source: 'Fact S02. Land and sea only: no border is drawn.',
  },
}

const MARSEILLE: Coordinates = [5.37, 43.3]
const PARIS: Coordinates = [2.35, 48.86]

const WALKERS: readonly { pose: keyof typeof POSES; dress: Omit<Dress, 'skin'>; skin: number; s: number }[] = [
  { pose: 'stride', dress: { top: INK, cut: 'coat', head: 'hair', headColour: '#241c22' }, skin: 1, s: 0.5 },
  {
    pose: 'walk',
    dress: { top: OXBLOOD, head: 'bun', headColour: '#3a2620', cut: 'coat', legs: INK },
    skin: 0,
    s: 0.47,
  },
  { pose: 'walk', dress: { top: COBALT, head: 'beanie', headColour: HONEY }, skin: 2, s: 0.51 },
  {
    pose: 'stride',
    dress: { top: SAND, head: 'hair', headColour: '#6b4226', legs: mix(COBALT, INK, 0.4) },
    skin: 0,
    s: 0.49,
  },
  {
    pose: 'walk',
    dress: { top: GREEN, head: 'plait', headColour: '#241c22', legs: INK, cut: 'coat' },
    skin: 1,
    s: 0.46,
  },
  { pose: 'stride', dress: { top: TERRACOTTA, head: 'cap', headColour: INK }, skin: 3, s: 0.51 },
  { pose: 'walk', dress: { top: mix(INK, IVORY, 0.3), head: 'beret', headColour: OXBLOOD }, skin: 0, s: 0.48 },
  {
    pose: 'stride',
    dress: { top: HONEY, head: 'scarf', headColour: COBALT, cut: 'dress', legs: INK },
    skin: 2,
    s: 0.46,
  },
]

export const theMarchOf1983: Picture = {
  slug: 'the-march-of-1983',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const centre = rtl ? 800 : 1600
    const view = routeMap(
      geoConicConformal()
        .parallels([43, 49])
        .rotate([-2.8, 0])
        .center([0, 46.1])
        .translate([centre, 780])
        .scale(7700)
        .precision(0.2)
        .clipExtent([
          [-100, -100],
          [2500, 1700],
        ]),
      '50m',
      2,
    )
    const [from, to] = [view.at(MARSEILLE), view.at(PARIS)]
    const soil = mix(IVORY, HONEY, 0.3)
    const water = mix(COBALT, INK, 0.25)
    const route = `M${n(from[0])} ${n(from[1])}Q${n(from[0] + 120)} ${n((from[1] + to[1]) / 2 + 40)} ${n(to[0])} ${n(to[1])}`
    const panel = rtl ? 1560 : 0
    const [left, right] = rtl ? [1640, 2310] : [90, 760]
    const edge = rtl ? `M1560 0H2400V1600H1500Q1610 800 1560 0Z` : `M0 0H840Q790 800 900 1600H0Z`
    const card = (x: number, y: number, [name, day, people]: readonly [string, string, string]) =>
      rect(x + 8, y + 10, 520, 206, INK, 'opacity="0.35"') +
      rect(x, y, 520, 206, PAPER) +
      rect(x, y, 520, 9, OXBLOOD) +
      words(language, startOf(language, x + 28, x + 492), y + 76, name, {
        size: 60,
        face: 'title',
        weight: 600,
        fill: OXBLOOD,
      }) +
      words(language, startOf(language, x + 28, x + 492), y + 126, day, { size: 33, face: 'title', weight: 600 }) +
      words(language, startOf(language, x + 28, x + 492), y + 174, people, { size: 27 })
    const [startX, endX] = rtl ? [from[0] - 620, to[0] + 90] : [from[0] - 620, to[0] + 90]
    return (
      rect(0, 0, 2400, 1600, water) +
      line(view.grid, lighter(water, 0.1), 1.6) +
      spatter(4, [0, 0, 2400, 1600], 1400, darker(water, 0.4), 'bottom', 5) +
      path(view.land, darker(water, 0.5), 'transform="translate(9 12)"') +
      filled(
        view.land,
        soil,
        spatter(6, [0, 0, 2400, 1600], 5200, mix(soil, TERRACOTTA, 0.5), 'bottom', 4, 0.6) +
          brush(8, [0, 0, 2400, 1600], 70, mix(soil, GREEN, 0.3), 12, 0.3),
      ) +
      line(view.land, lighter(soil, 0.5), 4) +
      line(route, PAPER, 26) +
      line(route, OXBLOOD, 13, 'stroke-dasharray="2 30"') +
      circle(from[0], from[1], 30, INK) +
      circle(from[0], from[1], 20, HONEY) +
      circle(to[0], to[1], 52, INK) +
      circle(to[0], to[1], 42, HONEY) +
      circle(to[0], to[1], 18, OXBLOOD) +
      card(startX, from[1] - 250, text.start) +
      card(endX, to[1] - 240, text.end) +
      filled(
        edge,
        OXBLOOD,
        brush(2, [panel - 100, 0, 1100, 1600], 80, darker(OXBLOOD, 0.2), 14, 0.35) +
          spatter(9, [panel - 60, 0, 960, 1600], 1000, darker(OXBLOOD, 0.45), 'bottom', 5),
      ) +
      paragraph(language, [left, 90, right - left, 300], text.title, {
        size: rtl ? 118 : 112,
        face: 'title',
        weight: 600,
        fill: IVORY,
        lineHeight: 1.05,
      }) +
      paragraph(language, [left, 372, right - left - 40, 200], text.lead, {
        size: 40,
        fill: lighter(HONEY, 0.35),
        lineHeight: 1.36,
      }) +
      paragraph(language, [left, 560, right - left - 60, 260], text.line, { size: 32, fill: PAPER, lineHeight: 1.4 }) +
      // The walkers pass in front, in the direction of reading; they carry nothing but themselves.
      rect(0, 1440, 2400, 160, INK) +
      rect(0, 1440, 2400, 8, BRASS) +
      WALKERS.map(({ pose, dress, skin, s }, i) =>
        place(
          (rtl ? 2290 : 110) + (rtl ? -1 : 1) * i * 104,
          1462 + (i % 3) * 16,
          person(POSES[pose], { ...dress, skin: SKINS[skin] ?? SKINS[0] }),
          s * 1.28,
          0,
          rtl,
        ),
      ).join('') +
      words(language, rtl ? 1330 : 1060, 1546, text.source, { size: 28, fill: PAPER })
    )
  },
}
