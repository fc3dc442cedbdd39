import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import { BRASS, COBALT, HONEY, INK, IVORY, NIGHT, PAPER, darker, lighter, mix } from '../palette.ts'
import { grouped, startOf, words } from '../parts/lettering.ts'
import { brush, spatter } from '../parts/texture.ts'
import { circle, line, rect, times } from '../svg.ts'

type Words = { title: string; lead: string; about: string; census: string; bright: string; source: string }

/** Fact J07. One dot is a thousand people; no line joins two roundings and a census. */
const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'Juifs au Maroc, en trois marques',
    lead: 'Un point : mille personnes.',
    about: 'environ',
    census: 'recensement',
    bright: 'Les points les plus vifs, en 1960 : Casablanca, 71 175 personnes.',
    source: 'Source : Jewish Telegraphic Agency, d’après le recensement de 1960. Fait J07.',
  },
  ar: {
    title: 'يهود المغرب في ثلاث علامات',
    lead: 'كل نقطة ألف شخص.',
    about: 'نحو',
    census: 'إحصاء',
    bright: 'النقط الأشد لمعانا سنة 1960: الدار البيضاء، 71.175 شخصا.',
    source: 'المصدر: وكالة JTA، استنادا إلى إحصاء 1960. الواقعة J07.',
  },
  en: {
    title: 'Jews in Morocco, in three marks',
    lead: 'One dot: a thousand people.',
    about: 'about',
    census: 'census',
    bright: 'The brightest dots, in 1960: Casablanca, 71,175 people.',
    source: 'Source: Jewish Telegraphic Agency, after the census of 1960. Fact J07.',
  },
}

/** Thousands are rounded to the dot. */
export const MARKS_OF_J07 = [
  { year: 1947, people: 250_000, rounded: true, bright: 0 },
  { year: 1952, people: 200_000, rounded: true, bright: 0 },
  { year: 1960, people: 158_532, rounded: false, bright: 71_175 },
] as const

const GOLDEN = Math.PI * (3 - Math.sqrt(5))

/** Seeds of a sunflower: each dot has the same room, so that the discs compare by their area. */
function disc(x: number, y: number, dots: number, bright: number, gap: number): string {
  return times(dots, (i) => {
    const [r, a] = [gap * Math.sqrt(i + 0.5), i * GOLDEN]
    const [px, py] = [x + r * Math.cos(a), y + r * Math.sin(a)]
    return i < bright
      ? circle(px, py, 16, mix(HONEY, INK, 0.35)) + circle(px, py, 12, lighter(HONEY, 0.62))
      : circle(px, py, 10.5, mix(HONEY, INK, 0.2))
  })
}

export const threeMarks: Picture = {
  slug: '1947-1960-in-three-marks',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const ground = mix(NIGHT, COBALT, 0.2)
    const middles = [470, 1220, 1905]
    return (
      rect(0, 0, 2400, 1600, ground) +
      brush(4, [-200, 0, 2800, 1600], 150, darker(ground, 0.3), 14, 0.4) +
      brush(7, [-200, 0, 2800, 1600], 80, lighter(ground, 0.07), 12, 0.4) +
      spatter(3, [0, 0, 2400, 1600], 1300, darker(ground, 0.5), 'bottom', 5, 0.6) +
      words(language, startOf(language, 110, 2290), 190, text.title, {
        size: 104,
        face: 'title',
        weight: 600,
        fill: IVORY,
      }) +
      words(language, startOf(language, 110, 2290), 266, text.lead, { size: 42, fill: mix(IVORY, HONEY, 0.35) }) +
      MARKS_OF_J07.map(({ year, people, rounded, bright }, i) => {
        const x = rtl ? 2400 - (middles[i] ?? 0) : (middles[i] ?? 0)
        const dots = Math.round(people / 1000)
        return (
          disc(x, 770, dots, Math.round(bright / 1000), 23.4) +
          words(language, x, 1270, String(year), {
            size: 96,
            face: 'title',
            weight: 600,
            anchor: 'middle',
            fill: IVORY,
          }) +
          words(language, x, 1344, `${rounded ? `${text.about} ` : ''}${grouped(language, people)}`, {
            size: 50,
            weight: 500,
            anchor: 'middle',
            fill: lighter(HONEY, 0.3),
          }) +
          (rounded
            ? ''
            : words(language, x, 1396, text.census, {
                size: 34,
                anchor: 'middle',
                fill: mix(IVORY, HONEY, 0.35),
              }))
        )
      }).join('') +
      line('M110 1448H2290', mix(ground, BRASS, 0.5), 3) +
      words(language, startOf(language, 110, 2290), 1506, text.bright, { size: 34, fill: PAPER }) +
      words(language, startOf(language, 110, 2290), 1556, text.source, { size: 28, fill: mix(IVORY, INK, 0.25) })
    )
  },
}
