import { PEOPLE_PER_WINDOW, THREE_MAKERS } from '../data/threeMakers.ts'
import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import { BRASS, HONEY, INK, IVORY, NIGHT, OXBLOOD, PAPER, TERRACOTTA, darker, lighter, mix } from '../palette.ts'
import { grouped, startOf, words } from '../parts/lettering.ts'
import { land, ridge, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { boxPath, circle, filled, line, n, path, rect, times } from '../svg.ts'

type Front = (typeof THREE_MAKERS)[number]

type Words = {
  title: string
  lead: string
  countries: Record<Front['country'], string>
  makers: Record<Front['maker'], string>
  before: string
  noLine: readonly [string, string]
  source: string
}

const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'Les absents des statistiques',
    lead: 'Une fenêtre allumée : mille personnes. Définitions et dates diffèrent ; rien ne s’additionne.',
    countries: { libya: 'Libye', saudiArabia: 'Arabie saoudite', emirates: 'Émirats arabes unis' },
    makers: { consulates: 'consulats, 2004', press: 'presse', nations: 'Nations unies, 2020' },
    before: 'presse, avant 2011',
    noLine: ['Nations unies :', 'pas de ligne'],
    source:
      'Sources : registres consulaires (Fargues 2005) ; Libya Herald ; Maghreb Observateur ; Nations unies, DESA, 2020.',
  },
  ar: {
    title: 'الغائبون عن الإحصاءات',
    lead: 'كل نافذة مضاءة ألف شخص. تختلف التعريفات والتواريخ، فلا يُجمع شيء إلى شيء.',
    countries: { libya: 'ليبيا', saudiArabia: 'السعودية', emirates: 'الإمارات' },
    makers: { consulates: 'القنصليات، 2004', press: 'الصحافة', nations: 'الأمم المتحدة، 2020' },
    before: 'الصحافة، قبل 2011',
    noLine: ['الأمم المتحدة:', 'لا سطر'],
    source:
      'المصادر: سجلات القنصليات (فارغ 2005)؛ \u2066Libya Herald\u2069؛ \u2066Maghreb Observateur\u2069؛ الأمم المتحدة، 2020.',
  },
  en: {
    title: 'Absent from the statistics',
    lead: 'One lit window: a thousand people. Definitions and dates differ; nothing adds up.',
    countries: { libya: 'Libya', saudiArabia: 'Saudi Arabia', emirates: 'United Arab Emirates' },
    makers: { consulates: 'consulates, 2004', press: 'press', nations: 'United Nations, 2020' },
    before: 'press, before 2011',
    noLine: ['United Nations:', 'no line'],
    source:
      'Sources: consular registers (Fargues 2005); Libya Herald; Maghreb Observateur; United Nations, DESA, 2020.',
  },
}

const FLOOR = 1306
const LIGHT: Record<Front['maker'], string> = {
  consulates: lighter(HONEY, 0.25),
  press: lighter(mix(TERRACOTTA, OXBLOOD, 0.25), 0.2),
  nations: lighter(IVORY, 0.5),
}

/** How each country builds: windows in a row, and as many as its largest count. */
const BLOCKS: Record<Front['country'], { across: number; windows: number; wide: number; tall: number; tint: number }> =
  {
    libya: { across: 10, windows: 120, wide: 26, tall: 40, tint: 0.1 },
    saudiArabia: { across: 4, windows: 28, wide: 40, tall: 44, tint: 0.2 },
    emirates: { across: 8, windows: 164, wide: 26, tall: 40, tint: 0 },
  }

/** A front of windows, its middle at x; as many are lit, from the ground up, as there are thousands of people. */
function front({ country, maker, people }: Front, x: number, seed: number): string {
  const { across, windows, wide, tall, tint } = BLOCKS[country]
  const luck = chance(seed)
  const lit = Math.round(people / PEOPLE_PER_WINDOW)
  const rows = Math.ceil(windows / across)
  const full = Math.floor(windows / across)
  const [width, height] = [across * wide + 36, full * tall + 40]
  const wall = mix(mix(INK, OXBLOOD, tint + (seed % 3) * 0.05), NIGHT, 0.1 + (seed % 2) * 0.18)
  const crown = windows - full * across
  const top = FLOOR - height
  const at = (i: number) => {
    const row = Math.floor(i / across)
    const inRow = row < full ? across : crown
    return [x - (inRow * wide) / 2 + (i % across) * wide, FLOOR - 26 - (row + 1) * tall] as const
  }
  return (
    (rows > full
      ? rect(x - (crown * wide) / 2 - 14, top - tall - 10, crown * wide + 28, tall + 20, wall) +
        line(`M${n(x)} ${n(top - tall - 10)}v-86`, wall, 8)
      : rect(x - width / 2 - 8, top - 12, width + 16, 18, lighter(wall, 0.12))) +
    filled(
      boxPath(x - width / 2, top, width, height),
      wall,
      rect(x + width * 0.22, top, width, height, NIGHT, 'opacity="0.28"') +
        spatter(seed, [x - width / 2, top, width, height], 240, darker(wall, 0.4), 'bottom', 3),
    ) +
    times(windows, (i) => {
      const [left, y] = at(i)
      return i < lit
        ? `<g class="counted">${rect(left + 3, y + 4, wide - 6, tall - 12, LIGHT[maker])}${
            luck.next() < 0.4 ? rect(left + 3, y + 4, (wide - 6) / 2, tall - 12, mix(LIGHT[maker], OXBLOOD, 0.16)) : ''
          }</g>`
        : rect(left + 3, y + 4, wide - 6, tall - 12, darker(wall, 0.5))
    }) +
    path(`M${n(x - 14)} ${FLOOR}v-18q0 -14 14 -14t14 14v18Z`, darker(wall, 0.6))
  )
}

export const absentFromTheStatistics: Picture = {
  slug: 'absent-from-the-statistics',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const flip = (x: number) => (rtl ? 2400 - x : x)
    const places = [242, 554, 866, 1150, 1630, 1912, 2194]
    const sky = times(13, (i) => rect(0, i * 104, 2400, 106, mix(NIGHT, mix(OXBLOOD, INK, 0.35), (i / 12) ** 1.6)))
    const luck = chance(77)
    const [moonX, moonY] = [flip(1390), 560]
    const caption = ({ country, maker, people }: Front, x: number) =>
      words(language, x, FLOOR + 78, grouped(language, people), {
        size: 46,
        face: 'title',
        weight: 600,
        fill: LIGHT[maker],
        anchor: 'middle',
      }) +
      words(language, x, FLOOR + 118, country === 'libya' && maker === 'press' ? text.before : text.makers[maker], {
        size: 27,
        fill: PAPER,
        anchor: 'middle',
      })
    const group = (from: number, to: number, label: string) =>
      line(`M${flip(from)} ${FLOOR + 152}H${flip(to)}`, BRASS, 4) +
      words(language, (flip(from) + flip(to)) / 2, FLOOR + 206, label, {
        size: 44,
        face: 'title',
        weight: 600,
        fill: IVORY,
        anchor: 'middle',
      })
    const empty = flip(1364)
    return (
      sky +
      times(120, () =>
        circle(
          luck.next() * 2400,
          luck.next() * 900,
          luck.between(1.4, 3.6),
          IVORY,
          `opacity="${n(luck.between(0.3, 0.9))}"`,
        ),
      ) +
      circle(moonX, moonY, 170, mix(OXBLOOD, HONEY, 0.3), 'opacity="0.35"') +
      circle(moonX, moonY, 118, mix(HONEY, IVORY, 0.55)) +
      circle(moonX - 32, moonY - 20, 22, mix(HONEY, IVORY, 0.35)) +
      circle(moonX + 40, moonY + 34, 14, mix(HONEY, IVORY, 0.35)) +
      land(ridge(8, -100, 2600, 1180, 130, 420), FLOOR + 10, mix(OXBLOOD, NIGHT, 0.35)) +
      land(ridge(21, -100, 2600, 1270, 90, 300), FLOOR + 10, mix(OXBLOOD, NIGHT, 0.55)) +
      THREE_MAKERS.map((each, i) => front(each, flip(places[i] ?? 0), i + 1)).join('') +
      // Nobody counted here: a plot and no building.
      `<path d="M${empty - 74} ${FLOOR}V${FLOOR - 348}H${empty + 74}V${FLOOR}" fill="none" stroke="${mix(PAPER, OXBLOOD, 0.35)}" stroke-width="4" stroke-dasharray="14 14"/>` +
      filled(
        boxPath(0, FLOOR, 2400, 300),
        darker(NIGHT, 0.1),
        spatter(5, [0, FLOOR, 2400, 300], 900, mix(NIGHT, OXBLOOD, 0.5), 'top', 4),
      ) +
      rect(0, FLOOR, 2400, 8, BRASS) +
      THREE_MAKERS.map((each, i) => caption(each, flip(places[i] ?? 0))).join('') +
      text.noLine
        .map((words_, i) =>
          words(language, empty, FLOOR + 78 + i * 40, words_, { size: 27, fill: PAPER, anchor: 'middle' }),
        )
        .join('') +
      group(92, 1016, text.countries.libya) +
      group(1054, 1450, text.countries.saudiArabia) +
      group(1508, 2318, text.countries.emirates) +
      words(language, startOf(language, 92, 2308), 158, text.title, {
        size: 108,
        face: 'title',
        weight: 600,
        fill: IVORY,
      }) +
      words(language, startOf(language, 92, 2308), 232, text.lead, { size: 36, fill: lighter(HONEY, 0.3) }) +
      words(language, startOf(language, 92, 2308), 1572, text.source, { size: 25, fill: mix(PAPER, INK, 0.25) })
    )
  },
}
