import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
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
  SAND,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { paragraph } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { boxPath, circle, filled, line, n, oval, path, place, rect, times } from '../svg.ts'

type Words = { label: string; packets: readonly [string, string, string, string] }

/** What the name says, and what was in it for most of the war. */
const WORDS: Record<WordLanguage, Words> = {
  fr: {
    label: 'Division marocaine',
    packets: ['Zouaves', 'Légion étrangère', 'Tirailleurs algériens', 'Tirailleurs tunisiens'],
  },
  ar: { label: 'الفرقة المغربية', packets: ['الزواوة', 'الفيلق الأجنبي', 'الرماة الجزائريون', 'الرماة التونسيون'] },
  en: {
    label: 'Moroccan Division',
    packets: ['Zouaves', 'Foreign Legion', 'Algerian riflemen', 'Tunisian riflemen'],
  },
}

/** A tag on its string, hole at 0,0, hanging down; `width` wide. */
function tag(language: WordLanguage, words: string, width: number, size: number, ink: string, turn: number): string {
  const height = size * 3.7
  return place(
    0,
    0,
    path(
      `M${n(-width / 2 + 8)} 34L-34 -20H34L${n(width / 2 + 8)} 34V${n(height + 12)}H${n(-width / 2 + 8)}Z`,
      NIGHT,
      'opacity="0.4"',
    ) +
      filled(
        `M${n(-width / 2)} 26L-34 -28H34L${n(width / 2)} 26V${n(height)}H${n(-width / 2)}Z`,
        PAPER,
        spatter(words.length * 7, [-width / 2, -30, width, height + 30], 160, darker(IVORY, 0.22), 'right', 3, 0.8),
      ) +
      circle(0, 0, 15, mix(OXBLOOD, BRASS, 0.5)) +
      circle(0, 0, 8, darker(CEDAR, 0.3)) +
      paragraph(language, [-width / 2 + 12, 34, width - 24, height], words, {
        size,
        face: 'title',
        weight: 600,
        fill: ink,
        align: 'center',
        lineHeight: 1.12,
      }),
    1,
    turn,
  )
}

/** A parcel in paper and string, standing on 0,0. */
function packet(width: number, height: number, wrap: string, seed: number): string {
  const left = -width / 2
  return (
    path(
      `M${n(left + width)} ${n(-height + 20)}L${n(left + width + 26)} ${n(-height - 6)}V0H${n(left + width)}Z`,
      darker(wrap, 0.45),
    ) +
    path(
      `M${n(left)} ${n(-height + 20)}L${n(left + 26)} ${n(-height - 10)}H${n(left + width + 26)}L${n(left + width)} ${n(-height + 20)}Z`,
      lighter(wrap, 0.25),
    ) +
    filled(
      boxPath(left, -height + 20, width, height - 20),
      wrap,
      rect(left + width * 0.68, -height, width, height, darker(wrap, 0.14)) +
        path(
          `M${n(left)} ${n(-height + 20)}L${n(left + width * 0.4)} ${n(-height * 0.55)}L${n(left)} ${n(-height * 0.3)}Z`,
          darker(wrap, 0.1),
        ) +
        spatter(seed, [left, -height, width, height], 420, darker(wrap, 0.4), 'bottom', 3.4, 0.7),
    ) +
    line(`M0 ${n(-height + 20)}V0M${n(left)} ${n(-height * 0.42)}H${n(left + width)}`, lighter(SAND, 0.4), 9) +
    line(`M3 ${n(-height + 20)}V0`, mix(SAND, CEDAR, 0.5), 2.4) +
    line(`M0 ${n(-height + 18)}q-52 -56 -70 -16q4 30 70 16q60 -50 76 -12q-6 30 -76 12`, lighter(SAND, 0.4), 8)
  )
}

const corner = (x: number, y: number, turn: number) =>
  place(
    x,
    y,
    path('M0 0H104Q96 92 0 104Z', BRASS) +
      path('M0 0H104L98 30H30V98L0 104Z', darker(BRASS, 0.22)) +
      [
        [22, 22],
        [76, 22],
        [22, 76],
      ]
        .map(([a = 0, b = 0]) => circle(a, b, 7, lighter(BRASS, 0.45)))
        .join(''),
    1,
    turn,
  )

const PACKETS = [
  { x: 640, width: 330, height: 330, wrap: mix(COBALT, IVORY, 0.18) },
  { x: 1010, width: 330, height: 372, wrap: mix(SAND, CEDAR, 0.3) },
  { x: 1386, width: 330, height: 340, wrap: mix(GREEN, IVORY, 0.16) },
  { x: 1758, width: 330, height: 362, wrap: TERRACOTTA },
] as const

export const theNameMoroccanDivision: Picture = {
  slug: 'the-name-moroccan-division',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const wall = mix(HONEY, IVORY, 0.3)
    const leather = darker(OXBLOOD, 0.18)
    const lining = mix(IVORY, SAND, 0.5)
    const wood = (y: number, height: number, seed: number) =>
      filled(
        boxPath(390, y, 1620, height),
        leather,
        spatter(seed, [390, y, 1620, height], 2600, darker(leather, 0.4), 'bottom', 4, 0.7) +
          brush(seed + 1, [300, y, 1700, height], 60, lighter(leather, 0.14), 5, 0.35) +
          rect(1560, y, 500, height, darker(leather, 0.2)),
      )
    const strap = (x: number, y: number, height: number) =>
      rect(x - 52, y, 104, height, CEDAR) +
      rect(x + 18, y, 34, height, darker(CEDAR, 0.3)) +
      line(
        `M${x - 40} ${y}V${y + height}M${x + 40} ${y}V${y + height}`,
        mix(CEDAR, SAND, 0.5),
        2.6,
        'stroke-dasharray="12 10"',
      )
    return (
      rect(0, 0, 2400, 1600, wall) +
      brush(3, [-200, 0, 2800, 1300], 130, lighter(wall, 0.25), 16, 0.3) +
      spatter(4, [0, 0, 2400, 1300], 2600, darker(wall, 0.25), 'bottom', 4, 0.5) +
      circle(1200, 560, 700, lighter(wall, 0.35), 'opacity="0.6"') +
      filled(
        boxPath(0, 1270, 2400, 330),
        darker(CEDAR, 0.15),
        brush(6, [-200, 1270, 2800, 330], 90, darker(CEDAR, 0.45), 5, 0.5) +
          brush(7, [-200, 1270, 2800, 330], 50, lighter(CEDAR, 0.2), 4, 0.4),
      ) +
      rect(0, 1270, 2400, 10, darker(CEDAR, 0.5)) +
      oval(1230, 1470, 940, 70, NIGHT, 'opacity="0.55"') +
      // The lid, thrown back: lining and the one big label.
      path('M370 830L320 150Q318 92 372 92H2028Q2082 92 2080 150L2030 830Z', leather) +
      filled(
        'M430 830L384 190Q382 152 420 152H1980Q2018 152 2016 190L1970 830Z',
        lining,
        times(15, (i) => rect(380 + i * 112, 140, 30, 700, mix(lining, OXBLOOD, 0.16))) +
          rect(380, 140, 1640, 90, darker(lining, 0.3), 'opacity="0.5"') +
          rect(380, 700, 1640, 140, darker(lining, 0.55), 'opacity="0.6"'),
      ) +
      line('M430 830L384 190Q382 152 420 152H1980Q2018 152 2016 190L1970 830', BRASS, 8) +
      rect(660, 236, 1110, 300, NIGHT, 'opacity="0.35"') +
      filled(
        boxPath(645, 218, 1110, 300),
        PAPER,
        spatter(41, [645, 218, 1110, 300], 420, darker(IVORY, 0.22), 'right', 3, 0.8),
      ) +
      rect(668, 241, 1064, 254, 'none', `stroke="${OXBLOOD}" stroke-width="6"`) +
      rect(682, 255, 1036, 226, 'none', `stroke="${OXBLOOD}" stroke-width="2"`) +
      paragraph(language, [700, rtl ? 278 : 296, 1000, 200], text.label, {
        size: 112,
        face: 'title',
        weight: 600,
        fill: OXBLOOD,
        align: 'center',
        lineHeight: 1.2,
      }) +
      line('M390 830L690 700M2010 830L1710 700', mix(BRASS, CEDAR, 0.3), 9) +
      // The dark inside, and four packets whose names are others.
      rect(412, 800, 1576, 230, NIGHT) +
      (rtl ? PACKETS.toReversed() : PACKETS)
        .map(({ x, width, height, wrap }, i) =>
          place(
            x,
            1050,
            packet(width, height + 60, wrap, 80 + i) +
              place(0, -290, tag(language, text.packets[i] ?? '', 300, 46, INK, [-3, 2, -2, 3][i] ?? 0)),
          ),
        )
        .join('') +
      wood(1010, 440, 51) +
      rect(372, 996, 1656, 34, BRASS) +
      rect(372, 1018, 1656, 12, darker(BRASS, 0.35)) +
      strap(700, 1030, 420) +
      strap(1700, 1030, 420) +
      rect(1110, 1006, 180, 130, BRASS, 'rx="12"') +
      rect(1216, 1006, 74, 130, darker(BRASS, 0.2), 'rx="12"') +
      circle(1200, 1068, 17, NIGHT) +
      rect(1193, 1072, 14, 38, NIGHT) +
      line('M900 1250q0 70 60 70h480q60 0 60 -70', CEDAR, 36) +
      line('M900 1246q0 62 60 62h480q60 0 60 -62', lighter(CEDAR, 0.2), 8) +
      rect(866, 1206, 68, 62, BRASS, 'rx="8"') +
      rect(1466, 1206, 68, 62, BRASS, 'rx="8"') +
      corner(390, 1450, 270) +
      corner(2010, 1450, 180) +
      rect(390, 1440, 1620, 16, darker(leather, 0.5))
    )
  },
}
