import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import {
  BRASS,
  CEDAR,
  GREEN,
  HONEY,
  INK,
  IVORY,
  OXBLOOD,
  PAPER,
  ROSE,
  SAND,
  SEA,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { grouped, paragraph, startOf, words } from '../parts/lettering.ts'
import { brush, glints, land, ridge, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { circle, filled, line, n, path, place, poly, rect, times, type Point } from '../svg.ts'

type Words = { title: string; lead: string; before: string; year: string; source: string }

const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'La frontière des moissons',
    lead: 'Une gerbe compte cent personnes du Rif, sur le bateau de Melilla à Oran.',
    before: 'les années précédentes',
    year: 'en 1908, bonne récolte au pays',
    source: 'Source\u202f: travaux de Mimoun Aziza. Une seule ligne de bateau est comptée ici.',
  },
  ar: {
    title: 'تخوم الحصاد',
    lead: 'كل حزمة تمثّل مائة شخص من الريف على الباخرة من مليلية إلى وهران.',
    before: 'في سنوات سابقة',
    year: 'سنة 1908، والمحصول جيد في البلد',
    source: 'المصدر: أعمال ميمون عزيزا. لا يُحصى هنا سوى خط واحد من خطوط البواخر.',
  },
  en: {
    title: 'The harvest frontier',
    lead: 'One sheaf stands for one hundred people of the Rif, on the boat from Melilla to Oran.',
    before: 'in earlier years',
    year: 'in 1908, a good harvest at home',
    source: 'Source: the work of Mimoun Aziza. Only one line of boats is counted here.',
  },
}

/** Passengers, in hundreds. */
export const SHEAVES = { before: 150, in1908: 70 } as const
const ROWS = 10

const STRAW = [HONEY, lighter(HONEY, 0.22), mix(HONEY, BRASS, 0.6), mix(HONEY, TERRACOTTA, 0.3)] as const

/** A bound sheaf, foot on 0,0, about 82 high. */
function sheaf(x: number, y: number, scale: number, seed: number): string {
  const luck = chance(seed)
  const straw = luck.pick(STRAW)
  const shade = darker(straw, 0.32)
  const ears = times(7, (i) => {
    const turn = -39 + i * 13 + luck.between(-4, 4)
    return place(
      (i - 3) * 2.4,
      -40,
      path('M-5 -24Q0 -46 5 -24Q3 -12 0 -8Q-3 -12 -5 -24Z', i > 3 ? mix(straw, shade, 0.5) : lighter(straw, 0.12)),
      1,
      turn,
    )
  })
  return `<g class="counted" transform="translate(${n(x)} ${n(y)}) scale(${n(scale)})">${
    path('M-25 2Q0 -5 34 3L40 9H-20Z', darker(TERRACOTTA, 0.5), 'opacity="0.45"') +
    ears +
    path('M-24 0Q-13 -22 -10 -34Q-12 -46 -20 -56L0 -62L20 -56Q12 -46 10 -34Q13 -22 24 0Q0 6 -24 0Z', straw) +
    path('M3 -61L20 -56Q12 -46 10 -34Q13 -22 24 0Q14 4 6 3Q4 -30 3 -61Z', shade) +
    line('M-13 -3L-5 -28M-3 1L-1 -28', shade, 2.4) +
    path('M-12 -38Q0 -32 12 -38L12 -29Q0 -23 -12 -29Z', OXBLOOD)
  }</g>`
}

/** Corners of a field lying in perspective: far left, far right, near right, near left. */
type Field = readonly [Point, Point, Point, Point]

function rowsOf([a, b, c, d]: Field, columns: number, count: number, seed: number): string {
  let drawn = ''
  for (let row = 0; row < ROWS; row++) {
    const v = ((row + 0.75) / ROWS) ** 1.18
    const [left, right] = [a[0] + (d[0] - a[0]) * v, b[0] + (c[0] - b[0]) * v]
    const y = a[1] + (d[1] - a[1]) * v
    for (let column = 0; column < columns && row * columns + column < count; column++) {
      const u = (column + 0.5) / columns
      drawn += sheaf(left + (right - left) * u, y, 0.74 + v * 0.5, seed + row * 40 + column)
    }
  }
  return drawn
}

/** A steamer of no company, waterline on 0,0. */
const steamer = () =>
  path('M-6 -190Q60 -250 190 -236Q110 -214 60 -196Q20 -184 -6 -190Z', lighter(ROSE, 0.4), 'opacity="0.8"') +
  filled(
    'M-190 -46H-120L-112 -62H120L130 -46H206L176 12H-166Z',
    INK,
    rect(40, -90, 300, 120, darker(INK, 0.4)) + rect(-200, -26, 420, 8, OXBLOOD),
  ) +
  rect(-100, -96, 200, 36, PAPER) +
  rect(30, -96, 70, 36, darker(IVORY, 0.15)) +
  times(8, (i) => circle(-84 + i * 24, -78, 6, INK)) +
  path('M-30 -96L-24 -176H14L22 -96Z', OXBLOOD) +
  path('M0 -176H14L22 -96H4Z', darker(OXBLOOD, 0.3)) +
  rect(-25, -162, 40, 14, IVORY) +
  line('M-130 -46V-150M150 -46V-150M-130 -140L-30 -120M150 -140L20 -120', INK, 4)

export const theHarvestFrontier: Picture = {
  slug: 'the-harvest-frontier',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const flip = (drawing: string) => (rtl ? `<g transform="translate(2400 0) scale(-1 1)">${drawing}</g>` : drawing)
    const soil = mix(TERRACOTTA, BRASS, 0.45)
    const home = mix(GREEN, HONEY, 0.34)
    const big: Field = [
      [250, 730],
      [1290, 730],
      [1440, 1480],
      [40, 1480],
    ]
    const small: Field = [
      [1560, 730],
      [1990, 730],
      [2070, 1480],
      [1640, 1480],
    ]
    const scene =
      rect(0, 0, 2400, 700, mix(SAND, HONEY, 0.2)) +
      rect(0, 250, 2400, 450, mix(SAND, ROSE, 0.55)) +
      rect(0, 400, 2400, 300, ROSE) +
      circle(1440, 505, 128, OXBLOOD) +
      land([...ridge(5, -60, 900, 540, 150, 160), [1180, 690]], 700, mix(OXBLOOD, ROSE, 0.5)) +
      land([...ridge(9, -60, 480, 560, 110, 120), [780, 690]], 700, mix(OXBLOOD, INK, 0.35)) +
      land([[1560, 690], ...ridge(14, 1820, 2460, 570, 90, 140)], 700, mix(OXBLOOD, ROSE, 0.42)) +
      rect(0, 600, 2400, 110, SEA) +
      glints(3, [900, 604, 1100, 80], 60, lighter(ROSE, 0.5), 0.8) +
      place(1190, 640, steamer(), 0.9) +
      // The two shores, and the arm of the sea that runs down between them.
      poly(
        [
          [0, 690],
          [2400, 690],
          [2400, 1600],
          [0, 1600],
        ],
        SEA,
      ) +
      glints(8, [1300, 720, 300, 760], 90, lighter(SEA, 0.45), 0.7) +
      filled(
        'M-10 690H1330Q1380 900 1420 1100T1490 1610H-10Z',
        soil,
        spatter(21, [0, 690, 1500, 900], 3600, darker(soil, 0.35), 'bottom', 4, 0.6) +
          brush(22, [-100, 700, 1600, 860], 120, darker(soil, 0.2), 8, 0.35) +
          brush(23, [-100, 700, 1600, 860], 90, lighter(soil, 0.25), 6, 0.35),
      ) +
      line('M1330 690Q1380 900 1420 1100T1490 1610', lighter(SAND, 0.3), 10) +
      filled(
        'M1500 690H2410V1610H1600Q1570 1300 1550 1100T1500 690Z',
        home,
        spatter(24, [1480, 690, 940, 900], 2400, darker(home, 0.4), 'bottom', 4, 0.6) +
          brush(25, [1480, 700, 940, 860], 70, darker(home, 0.22), 8, 0.35),
      ) +
      line('M1500 690Q1530 900 1550 1100T1600 1610', lighter(SAND, 0.3), 10) +
      // Wheat still standing at home, in 1908.
      times(12, (row) =>
        times(24, (i) => {
          const y = 770 + row * 72
          const luck = chance(900 + row * 31 + i)
          const x = 2076 + row * 7 + i * 17 + luck.between(-6, 6)
          const s = 0.78 + row * 0.055
          const lean = luck.between(-6, 14)
          return place(
            x,
            y,
            line(`M0 0Q${n(lean * 0.2)} -60 ${n(lean)} -112`, mix(HONEY, GREEN, luck.between(0.2, 0.5)), 6) +
              place(lean, -108, path('M-8 0Q-4 -52 6 -56Q12 -20 8 0Q0 10 -8 0Z', luck.pick(STRAW)), 1, lean),
            s,
          )
        }),
      ) +
      rowsOf(big, 15, SHEAVES.before, 100) +
      rowsOf(small, 7, SHEAVES.in1908, 700)
    const number = (x: number, width: number, value: number, caption: string) => {
      const left = rtl ? 2400 - x - width : x
      const start = startOf(language, left + 34, left + width - 34)
      return (
        rect(left + 9, 419, width, 206, darker(OXBLOOD, 0.5), 'opacity="0.45"') +
        rect(left, 408, width, 206, PAPER) +
        rect(left, 408, width, 12, OXBLOOD) +
        words(language, start, 530, grouped(language, value), {
          size: 112,
          face: 'title',
          weight: 600,
          fill: OXBLOOD,
        }) +
        words(language, start, 588, caption, { size: 39, weight: 500 })
      )
    }
    return (
      flip(scene) +
      words(language, startOf(language, 90, 2310), 170, text.title, {
        size: 128,
        face: 'title',
        weight: 600,
        fill: OXBLOOD,
      }) +
      paragraph(language, [90, 205, 2220, 90], text.lead, { size: 44, fill: INK }) +
      number(90, 530, SHEAVES.before * 100, text.before) +
      number(1640, 690, SHEAVES.in1908 * 100, text.year) +
      rect(0, 1520, 2400, 80, darker(CEDAR, 0.45)) +
      rect(0, 1516, 2400, 6, BRASS) +
      words(language, startOf(language, 90, 2310), 1571, text.source, { size: 32, fill: IVORY })
    )
  },
}
