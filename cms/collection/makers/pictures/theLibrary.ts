import { PORTRAIT, type Picture, type WordLanguage } from '../Picture.ts'
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
  ROSE,
  SAND,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { boxPath, circle, filled, line, n, path, place, rect, times } from '../svg.ts'

type Spine = { readonly name: string; readonly work: string; readonly prize: string; readonly year: string }

const YEARS = ['1987', '2009', '2013', '2016'] as const

const WORDS: Record<WordLanguage, { title: string; lead: string; spines: readonly Spine[]; source: string }> = {
  fr: {
    title: 'Bibliothèque',
    lead: 'Quatre noms vérifiés. Les autres dos attendent.',
    spines: [
      { name: 'Tahar Ben Jelloun', work: 'La Nuit sacrée', prize: 'prix Goncourt', year: YEARS[0] },
      { name: 'Abdellatif Laâbi', work: '', prize: 'Goncourt de la poésie', year: YEARS[1] },
      { name: 'Fouad Laroui', work: '', prize: 'un prix Goncourt', year: YEARS[2] },
      { name: 'Leïla Slimani', work: 'Chanson douce', prize: 'prix Goncourt', year: YEARS[3] },
    ],
    source: 'Sources : Atlasinfo ; Afrik.com ; HuffPost Maghreb. Aucune couverture n’est imitée.',
  },
  ar: {
    title: 'الخزانة',
    lead: 'أربعة أسماء تحقق منها المتحف، وبقية الكعوب تنتظر.',
    spines: [
      { name: 'الطاهر بنجلون', work: '', prize: 'جائزة غونكور', year: YEARS[0] },
      { name: 'عبد اللطيف اللعبي', work: '', prize: 'غونكور للشعر', year: YEARS[1] },
      { name: 'فؤاد العروي', work: '', prize: 'من جوائز غونكور', year: YEARS[2] },
      { name: 'ليلى سليماني', work: '', prize: 'جائزة غونكور', year: YEARS[3] },
    ],
    source: 'المصادر: \u2066Atlasinfo\u2069؛ \u2066Afrik.com\u2069؛ \u2066HuffPost Maghreb\u2069. لا يُقلَّد أي غلاف.',
  },
  en: {
    title: 'Library',
    lead: 'Four names that were checked. The other spines wait.',
    spines: [
      { name: 'Tahar Ben Jelloun', work: 'La Nuit sacrée', prize: 'Prix Goncourt', year: YEARS[0] },
      { name: 'Abdellatif Laâbi', work: '', prize: 'Goncourt for poetry', year: YEARS[1] },
      { name: 'Fouad Laroui', work: '', prize: 'a Goncourt prize', year: YEARS[2] },
      { name: 'Leïla Slimani', work: 'Chanson douce', prize: 'Prix Goncourt', year: YEARS[3] },
    ],
    source: 'Sources: Atlasinfo; Afrik.com; HuffPost Maghreb. No cover is imitated.',
  },
}

const FLOOR = 2150

/** A bare book on the shelf, its left foot at x. */
function bare(x: number, width: number, height: number, colour: string, seed: number): string {
  const top = FLOOR - height
  return (
    filled(
      boxPath(x, top, width, height),
      colour,
      rect(x + width * 0.7, top, width, height, darker(colour, 0.22)) +
        rect(x, top, width, 8, lighter(colour, 0.3)) +
        spatter(seed, [x, top, width, height], 160, darker(colour, 0.4), 'bottom', 3) +
        (seed % 3
          ? rect(x, top + 70, width, 10, lighter(colour, 0.35)) + rect(x, FLOOR - 110, width, 10, lighter(colour, 0.35))
          : rect(x, top + 120, width, 54, darker(colour, 0.28))),
    ) + line(`M${n(x)} ${FLOOR}V${n(top)}`, darker(colour, 0.5), 2)
  )
}

/** One of the four: its words run along the spine, upwards as French spines do; Arabic letters then run downwards. */
function named(
  language: WordLanguage,
  x: number,
  width: number,
  height: number,
  colour: string,
  ink: string,
  { name, work, prize, year }: Spine,
  seed: number,
): string {
  const top = FLOOR - height
  const along = (
    dx: number,
    y: number,
    text: string,
    size: number,
    weight: number,
    fill: string,
    face: 'title' | 'body',
    italic = false,
  ) => place(x + width / 2 + dx, y, words(language, 0, 0, text, { size, weight, fill, face, italic }), 1, -90)
  // Where reading begins: at the foot for letters that run upwards, at the head for those that run down.
  const begin = language === 'ar' ? top + 280 : FLOOR - 190
  return (
    rect(x + 10, top + 8, width, height - 8, NIGHT, 'opacity="0.3"') +
    filled(
      boxPath(x, top, width, height),
      colour,
      rect(x + width * 0.8, top, width, height, darker(colour, 0.22)) +
        rect(x, top, width, 12, lighter(colour, 0.3)) +
        spatter(seed, [x, top, width, height], 420, darker(colour, 0.4), 'bottom', 3.4) +
        rect(x, top + 224, width, 6, ink) +
        rect(x, top + 238, width, 2.5, ink) +
        rect(x, FLOOR - 150, width, 6, ink) +
        rect(x, FLOOR - 136, width, 2.5, ink),
    ) +
    words(language, x + width / 2, top + 122, year.slice(0, 2), {
      size: 92,
      face: 'title',
      weight: 600,
      fill: ink,
      anchor: 'middle',
    }) +
    words(language, x + width / 2, top + 204, year.slice(2), {
      size: 92,
      face: 'title',
      weight: 600,
      fill: ink,
      anchor: 'middle',
    }) +
    along(-18, begin, name, 104, 600, ink, 'title') +
    along(66, begin, work ? `${work}, ${prize}` : prize, 50, 400, ink, 'title', true) +
    circle(x + width / 2, FLOOR - 76, 34, ink) +
    path(`M${n(x + width / 2 - 16)} ${FLOOR - 64}q16 -28 16 -28t16 28Z`, colour)
  )
}

export const theLibrary: Picture = {
  slug: 'the-library',
  ...PORTRAIT,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const wall = mix(HONEY, IVORY, 0.52)
    const luck = chance(19)
    const dyes = [OXBLOOD, COBALT, GREEN, TERRACOTTA, BRASS, ROSE, SAND, CEDAR, INK].map((dye) => mix(dye, wall, 0.34))
    const inks: readonly (readonly [string, string])[] = [
      [mix(COBALT, INK, 0.3), lighter(HONEY, 0.35)],
      [mix(GREEN, INK, 0.15), PAPER],
      [PAPER, OXBLOOD],
      [OXBLOOD, PAPER],
    ]
    // Widths of bare books, and between them which of the four; Arabic shelves are filled from the right.
    const plan: readonly (number | 'first' | 'second' | 'third' | 'fourth')[] = [
      70,
      96,
      'first',
      64,
      88,
      'second',
      78,
      60,
      'third',
      92,
      'fourth',
      74,
      66,
    ]
    const which = { first: 0, second: 1, third: 2, fourth: 3 } as const
    const heights = [1560, 1400, 1480, 1620] as const
    let x = 96
    const books = (rtl ? plan.toReversed() : plan).map((each, i) => {
      const at = x
      if (typeof each === 'string') {
        const k = which[each]
        const [colour, ink] = inks[k] ?? [OXBLOOD, PAPER]
        const spine = text.spines[k]
        x += 252
        return spine ? named(language, at, 244, heights[k], colour, ink, spine, k + 31) : ''
      }
      x += each + 4
      return bare(at, each, 1060 + Math.round(luck.next() * 320), dyes[(i * 4 + 2) % dyes.length] ?? SAND, i + 2)
    })
    const wood = mix(CEDAR, TERRACOTTA, 0.3)
    return (
      rect(0, 0, 1800, 2400, wall) +
      brush(7, [-200, 0, 2200, 2200], 120, darker(wall, 0.08), 16, 0.4) +
      // Light from a lamp above the frame.
      path('M520 0H1280L1760 2150H40Z', lighter(wall, 0.42), 'opacity="0.7"') +
      words(language, startOf(language, 100, 1700), 200, text.title, {
        size: 150,
        face: 'title',
        weight: 600,
        fill: darker(OXBLOOD, 0.2),
      }) +
      words(language, startOf(language, 100, 1700), 290, text.lead, { size: 42, fill: darker(CEDAR, 0.35) }) +
      books.join('') +
      filled(boxPath(0, FLOOR, 1800, 74), wood, brush(3, [-100, FLOOR, 2000, 74], 40, darker(wood, 0.3), 4)) +
      rect(0, FLOOR, 1800, 10, lighter(wood, 0.35)) +
      rect(0, FLOOR + 74, 1800, 30, darker(wood, 0.5)) +
      rect(0, FLOOR + 104, 1800, 200, mix(wall, CEDAR, 0.28)) +
      times(2, (i) => path(`M${180 + i * 1340} ${FLOOR + 74}h100l-14 84q-36 26 -72 0Z`, darker(wood, 0.25))) +
      words(language, startOf(language, 100, 1700), 2366, text.source, { size: 30, fill: darker(CEDAR, 0.45) })
    )
  },
}
