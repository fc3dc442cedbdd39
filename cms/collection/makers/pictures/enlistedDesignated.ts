import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import {
  BRASS,
  CEDAR,
  GREEN,
  HONEY,
  INK,
  IVORY,
  NIGHT,
  OXBLOOD,
  PAPER,
  SKINS,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { arm } from '../parts/hand.ts'
import { paragraph, startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { boxPath, circle, filled, line, n, oval, path, place, rect, times } from '../svg.ts'

type Side = { heading: string; lines: readonly string[] }
type Words = { byline: string; heading: string; paper: Side; known: Side; name: string; note: string }

const WORDS: Record<WordLanguage, Words> = {
  fr: {
    byline: 'Composé par le musée\u202f; ce n’est pas un fac-similé.',
    heading: 'Engagement',
    paper: {
      heading: 'Ce que dit le papier',
      lines: [
        'Volontaire\u202f: pas de conscription au Maroc.',
        'Une prime.',
        'Une solde, plus basse que celle du soldat français.',
      ],
    },
    known: {
      heading: 'Ce que l’on sait aussi',
      lines: ['Des pressions.', 'Des enrôlements forcés.'],
    },
    name: 'Nom',
    note: '1914–1918',
  },
  ar: {
    byline: 'صاغها المتحف، وليست صورة طبق الأصل.',
    heading: 'تطوّع',
    paper: {
      heading: 'ما يقوله الورق',
      lines: ['متطوع: لا تجنيد إجباريا في المغرب.', 'منحة.', 'أجر أقل من أجر الجندي الفرنسي.'],
    },
    known: { heading: 'ما نعرفه أيضا', lines: ['ضغوط.', 'تجنيد بالقوة.'] },
    name: 'الاسم',
    note: '\u20661914–1918\u2069',
  },
  en: {
    byline: 'Typeset by the museum; it is not a facsimile.',
    heading: 'Enlistment',
    paper: {
      heading: 'What the paper says',
      lines: ['Volunteer: no conscription in Morocco.', 'A bounty.', 'A pay, lower than the French soldier’s.'],
    },
    known: {
      heading: 'What is known as well',
      lines: ['Pressure.', 'Enlistment by force.'],
    },
    name: 'Name',
    note: '1914–1918',
  },
}

const [WIDTH, HEIGHT] = [1300, 1360]

/** The form, top left corner at 0,0: two halves of equal width, and below them a line that nobody has filled. */
function form(language: WordLanguage): string {
  const text = WORDS[language]
  const rtl = language === 'ar'
  const half = WIDTH / 2
  const margin = 76
  const column = (side: Side, index: number, ink: string, italic: boolean) => {
    const left = rtl ? (1 - index) * half + margin * 0.4 : index * half + margin
    const width = half - margin * 1.4
    return (
      paragraph(language, [left, 380, width, 70], side.heading, {
        size: 46,
        face: 'title',
        weight: 600,
        fill: ink,
      }) +
      line(`M${n(left)} 462H${n(left + width)}`, ink, 4) +
      paragraph(language, [left, 486, width, 480], side.lines, {
        size: 50,
        face: italic ? 'title' : 'body',
        italic,
        fill: ink,
        lineHeight: 1.32,
      })
    )
  }
  const tint = mix(PAPER, OXBLOOD, 0.14)
  return (
    rect(26, 34, WIDTH, HEIGHT, NIGHT, 'opacity="0.4"') +
    filled(
      boxPath(0, 0, WIDTH, HEIGHT),
      PAPER,
      rect(rtl ? 0 : half, 340, half, 660, tint) +
        spatter(61, [0, 0, WIDTH, HEIGHT], 900, darker(IVORY, 0.2), 'right', 3, 0.8) +
        // Creases: the sheet was folded in four.
        line(`M0 ${HEIGHT / 2}H${WIDTH}M${half} 0V${HEIGHT}`, darker(IVORY, 0.13), 4) +
        line(`M0 ${HEIGHT / 2 + 4}H${WIDTH}M${half + 4} 0V${HEIGHT}`, PAPER, 3),
    ) +
    rect(0, 0, WIDTH, 30, INK) +
    words(language, startOf(language, margin, WIDTH - margin), 200, text.heading, {
      size: 124,
      face: 'title',
      weight: 600,
      fill: INK,
    }) +
    words(language, startOf(language, WIDTH - margin, margin), 190, text.note, {
      size: 62,
      face: 'title',
      italic: true,
      anchor: 'end',
      fill: OXBLOOD,
    }) +
    words(language, startOf(language, margin, WIDTH - margin), 276, text.byline, {
      size: 34,
      fill: mix(INK, PAPER, 0.2),
    }) +
    line(`M${margin} 326H${WIDTH - margin}M${margin} 336H${WIDTH - margin}`, INK, 2.4) +
    column(text.paper, 0, INK, false) +
    column(text.known, 1, OXBLOOD, true) +
    line(`M${half} 350V990`, mix(PAPER, INK, 0.5), 3, 'stroke-dasharray="4 14"') +
    words(language, startOf(language, margin, WIDTH - margin), 1160, text.name, {
      size: 72,
      face: 'title',
      weight: 600,
      fill: INK,
    }) +
    // Here a name would stand.
    rect(rtl ? margin : margin + 240, 1060, WIDTH - 2 * margin - 240, 126, lighter(PAPER, 0.6)) +
    line(`M${rtl ? margin : margin + 240} 1186H${rtl ? WIDTH - margin - 240 : WIDTH - margin}`, INK, 6) +
    times(3, (i) => line(`M${margin} ${1244 + i * 34}H${WIDTH - margin}`, mix(PAPER, INK, 0.25), 2))
  )
}

const coin = (x: number, y: number, r: number) =>
  circle(x + 7, y + 11, r, NIGHT, 'opacity="0.45"') +
  circle(x, y, r, darker(BRASS, 0.3)) +
  circle(x - 2, y - 4, r - 4, BRASS) +
  circle(x - 2, y - 4, r * 0.7, 'none', `stroke="${darker(BRASS, 0.3)}" stroke-width="4"`) +
  path(
    `M${n(x - r * 0.5)} ${n(y - r * 0.5)}q${n(r * 0.3)} ${n(-r * 0.3)} ${n(r * 0.7)} ${n(-r * 0.2)}`,
    'none',
    `stroke="${lighter(BRASS, 0.5)}" stroke-width="5" stroke-linecap="round"`,
  )

function inkwell(): string {
  return (
    oval(20, 34, 150, 130, NIGHT, 'opacity="0.45"') +
    filled(
      'M-140 -116H140Q150 -116 150 -106V106Q150 116 140 116H-140Q-150 116 -150 106V-106Q-150 -116 -140 -116Z',
      darker(CEDAR, 0.2),
      rect(50, -130, 200, 260, darker(CEDAR, 0.42)),
    ) +
    circle(-8, 0, 84, mix(INK, IVORY, 0.3)) +
    circle(-8, 0, 66, darker(INK, 0.2)) +
    circle(-8, 0, 52, NIGHT) +
    path('M-44 -22Q-30 -46 0 -46', 'none', `stroke="${lighter(INK, 0.4)}" stroke-width="7" stroke-linecap="round"`)
  )
}

/** A pen in its holder, point at 0,0, leaning to the upper right. */
const pen = () =>
  place(
    0,
    0,
    path('M0 0L-11 -46Q0 -60 11 -46Z', BRASS) +
      line('M0 -4V-38', darker(BRASS, 0.5), 2.4) +
      path('M-10 -46L-15 -330Q0 -352 15 -330L10 -46Q0 -56 -10 -46Z', OXBLOOD) +
      path('M3 -50L6 -340Q13 -338 15 -330L10 -46Z', darker(OXBLOOD, 0.35)) +
      rect(-12, -86, 24, 18, HONEY),
    1,
    34,
  )

export const enlistedDesignated: Picture = {
  slug: '1914-enlisted-designated',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const rtl = language === 'ar'
    const flip = (drawing: string) => (rtl ? `<g transform="translate(2400 0) scale(-1 1)">${drawing}</g>` : drawing)
    const baize = mix(GREEN, INK, 0.3)
    const ground =
      rect(0, 0, 2400, 1600, baize) +
      spatter(31, [0, 0, 2400, 1600], 5200, darker(baize, 0.3), 'all', 4, 0.6) +
      spatter(32, [0, 0, 2400, 1600], 1800, lighter(baize, 0.2), 'all', 3, 0.5) +
      // The lamp falls on the sheet; the corners stay dark.
      oval(1180, 780, 1180, 900, lighter(HONEY, 0.3), 'opacity="0.13"') +
      oval(1180, 780, 860, 760, lighter(HONEY, 0.35), 'opacity="0.12"') +
      rect(0, 0, 2400, 46, CEDAR) +
      brush(33, [0, 0, 2400, 46], 40, darker(CEDAR, 0.4), 4) +
      rect(0, 46, 2400, 12, NIGHT, 'opacity="0.6"')
    const clerk =
      [
        [330, 830, 58],
        [452, 860, 52],
        [380, 952, 60],
        [258, 944, 50],
      ]
        .map(([x = 0, y = 0, r = 0]) => coin(x, y, r))
        .join('') +
      place(262, 500, arm('flat', SKINS[0], darker(INK, 0.15), 420, 40), 3.3, 166) +
      times(3, (i) => circle(262 - 80 + i * 56, 300 - i * 14, 15, BRASS))
    const writer =
      place(1786, 1130, pen(), 1.15) +
      place(2070, 1240, arm('pinch', SKINS[2], mix(IVORY, CEDAR, 0.42), 420, 40), 3.5, -52)
    return (
      flip(ground) +
      place(rtl ? 2400 - 540 - WIDTH : 540, 128, form(language), 1, rtl ? 0.8 : -0.8) +
      flip(place(2130, 380, inkwell(), 1, 8) + clerk + writer)
    )
  },
}
