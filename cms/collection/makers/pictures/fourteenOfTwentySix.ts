import { SQUAD_2022 } from '../data/squad2022.ts'
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
  ROSE,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { circle, filled, line, path, place, rect, times } from '../svg.ts'

type Country = (typeof SQUAD_2022.abroad)[number]['country']

const WORDS: Record<
  WordLanguage,
  { title: string; lead: string; home: string; countries: Record<Country, string>; source: string }
> = {
  fr: {
    title: 'Quatorze sur vingt-six',
    lead: 'Où sont nés les joueurs du Maroc, Coupe du monde masculine 2022. Un maillot, un joueur.',
    home: 'nés au Maroc',
    countries: {
      netherlands: 'Pays-Bas',
      belgium: 'Belgique',
      spain: 'Espagne',
      france: 'France',
      italy: 'Italie',
      canada: 'Canada',
    },
    source: 'Sources : AP ; Pledge Times ; sport-tv.live ; Reuters. Ni nom, ni numéro, ni visage.',
  },
  ar: {
    title: 'أربعة عشر من ستة وعشرين',
    lead: 'أين وُلد لاعبو المغرب في كأس العالم للرجال 2022. كل قميص لاعب واحد.',
    home: 'وُلدوا في المغرب',
    countries: {
      netherlands: 'هولندا',
      belgium: 'بلجيكا',
      spain: 'إسبانيا',
      france: 'فرنسا',
      italy: 'إيطاليا',
      canada: 'كندا',
    },
    source:
      'المصادر: \u2066AP\u2069؛ \u2066Pledge Times\u2069؛ \u2066sport-tv.live\u2069؛ رويترز. لا اسم ولا رقم ولا وجه.',
  },
  en: {
    title: 'Fourteen of twenty-six',
    lead: 'Where Morocco’s players were born, men’s World Cup 2022. One shirt, one player.',
    home: 'born in Morocco',
    countries: {
      netherlands: 'Netherlands',
      belgium: 'Belgium',
      spain: 'Spain',
      france: 'France',
      italy: 'Italy',
      canada: 'Canada',
    },
    source: 'Sources: AP; Pledge Times; sport-tv.live; Reuters. No name, no number, no face.',
  },
}

/** A plain shirt laid flat, about 150 wide, its collar at 0,0. */
function shirt(colour: string): string {
  const d = 'M-34 0Q0 26 34 0L84 22L112 88L72 106L62 80V178Q0 190 -62 178V80L-72 106L-112 88L-84 22Z'
  return (
    path(d, NIGHT, 'opacity="0.32" transform="translate(8 12)"') +
    `<g class="counted">${filled(
      d,
      colour,
      path('M18 -10L120 0V200H24Q40 90 18 -10Z', darker(colour, 0.2)) +
        path('M-120 70L-72 112L-66 90L-108 60ZM120 70L72 112L66 90L108 60Z', lighter(colour, 0.4)),
    )}</g>` +
    path('M-34 0Q0 26 34 0L24 -8Q0 12 -24 -8Z', lighter(colour, 0.45)) +
    line('M-30 60Q-34 120 -26 172', darker(colour, 0.32), 3)
  )
}

const COLOURS: Record<Country, string> = {
  netherlands: HONEY,
  belgium: mix(COBALT, IVORY, 0.06),
  spain: mix(TERRACOTTA, OXBLOOD, 0.1),
  france: lighter(IVORY, 0.3),
  italy: mix(ROSE, IVORY, 0.05),
  canada: mix(CEDAR, BRASS, 0.25),
}

/** Where each country's shirts lie in the far half: middle of the group and shirts in a row. */
const SPOTS: Record<Country, { x: number; y: number; across: number }> = {
  netherlands: { x: 1540, y: 420, across: 2 },
  belgium: { x: 1540, y: 1010, across: 2 },
  spain: { x: 2070, y: 400, across: 2 },
  france: { x: 2070, y: 750, across: 2 },
  italy: { x: 1945, y: 1120, across: 1 },
  canada: { x: 2205, y: 1120, across: 1 },
}

export const fourteenOfTwentySix: Picture = {
  slug: 'fourteen-of-twenty-six',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const flip = (x: number) => (rtl ? 2400 - x : x)
    const grass = mix(GREEN, INK, 0.08)
    const chalk = 'opacity="0.75"'
    const [top, floor] = [300, 1490]
    const label = (x: number, y: number, count: number, name: string) =>
      words(language, flip(x), y, `${count}`, {
        size: 74,
        face: 'title',
        weight: 600,
        fill: lighter(HONEY, 0.4),
        anchor: 'middle',
      }) + words(language, flip(x), y + 44, name, { size: 34, weight: 500, fill: PAPER, anchor: 'middle' })
    const abroad = SQUAD_2022.abroad.map(({ country, players }) => {
      const { x, y, across } = SPOTS[country]
      const rows = players / across
      return (
        times(players, (i) =>
          place(
            flip(x + ((i % across) - (across - 1) / 2) * 226),
            y - 90 + Math.floor(i / across) * 206,
            shirt(COLOURS[country]),
            0.92,
            ((i * 7) % 5) - 2,
          ),
        ) + label(x, y + rows * 206 - 26, players, text.countries[country])
      )
    })
    return (
      rect(0, 0, 2400, 1600, grass) +
      times(10, (i) => (i % 2 ? '' : rect(i * 240, 0, 240, 1600, lighter(grass, 0.08)))) +
      brush(6, [-200, 280, 2800, 1320], 150, darker(grass, 0.18), 7, 0.35) +
      spatter(3, [0, 280, 2400, 1320], 1800, darker(grass, 0.35), 'bottom', 4, 0.6) +
      // Chalk: the lines of a pitch, cut by the title as by a camera.
      line(`M60 ${top}V${floor}H2340V${top}M1200 ${top}V${floor}`, PAPER, 9, chalk) +
      circle(1200, 895, 190, 'none', `stroke="${PAPER}" stroke-width="9" ${chalk}`) +
      circle(1200, 895, 14, PAPER) +
      line(
        'M60 560H300V1230H60M60 720H150V1070H60M2340 560H2100V1230H2340M2340 720H2250V1070H2340',
        PAPER,
        9,
        'opacity="0.4"',
      ) +
      times(SQUAD_2022.inMorocco, (i) =>
        place(flip(270 + (i % 4) * 216), 400 + Math.floor(i / 4) * 262, shirt(OXBLOOD), 0.92, ((i * 5) % 7) - 3),
      ) +
      label(594, 1270, SQUAD_2022.inMorocco, text.home) +
      abroad.join('') +
      rect(0, 0, 2400, 262, INK) +
      rect(0, 258, 2400, 8, BRASS) +
      words(language, startOf(language, 96, 2304), 142, text.title, {
        size: 106,
        face: 'title',
        weight: 600,
        fill: IVORY,
      }) +
      words(language, startOf(language, 96, 2304), 218, text.lead, { size: 36, fill: lighter(HONEY, 0.3) }) +
      words(language, startOf(language, 96, 2304), 1562, text.source, { size: 25, fill: PAPER })
    )
  },
}
