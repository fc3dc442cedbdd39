import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import {
  BRASS,
  CEDAR,
  COBALT,
  GREEN,
  HONEY,
  INK,
  IVORY,
  OXBLOOD,
  PAPER,
  SAGE,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { paragraph, words } from '../parts/lettering.ts'
import { orangeTree } from '../parts/town.ts'
import { brush, spatter } from '../parts/texture.ts'
import { upright, zellige } from '../parts/zellige.ts'
import { boxPath, circle, filled, line, path, place, poly, rect, times } from '../svg.ts'

type Words = {
  day: string
  lead: string
  council: readonly [string, string, string]
  foundation: readonly [string, string, string]
  source: string
}

/** Fact T09. What was announced that day, and nothing later. */
const WORDS: Record<WordLanguage, Words> = {
  fr: {
    day: '6 novembre 2024',
    lead: 'Un discours royal annonce deux institutions. Ce schéma montre l’annonce ; la suite est à vérifier auprès d’elles.',
    council: [
      'CCME',
      'la réflexion',
      'Conseil de la communauté marocaine à l’étranger : réfléchir et proposer. Une nouvelle loi est annoncée.',
    ],
    foundation: [
      'Fondation Mohammedia',
      'le bras opérationnel',
      'Elle met en œuvre ; le mécanisme national pour les compétences lui revient.',
    ],
    source: 'Fait T09. Formulation résumée par le musée ; le texte officiel du discours fait foi.',
  },
  ar: {
    day: '6 نونبر 2024',
    lead: 'خطاب ملكي يعلن مؤسستين. يبيّن هذا الرسم ما أُعلن يومها، أما ما تلا ذلك فيُتحقق منه لدى المؤسستين.',
    council: ['مجلس الجالية', 'التفكير', 'مجلس الجالية المغربية بالخارج: التفكير والاقتراح. أُعلن عن قانون جديد.'],
    foundation: ['المؤسسة المحمدية', 'الذراع التنفيذي', 'تتولى التنفيذ، وإليها تعود الآلية الوطنية الخاصة بالكفاءات.'],
    source: 'الواقعة T09. صياغة ملخّصة من المتحف، والنص الرسمي للخطاب هو المرجع.',
  },
  en: {
    day: '6 November 2024',
    lead: 'A royal speech announces two institutions. This diagram shows the announcement; ask them what came after.',
    council: [
      'CCME',
      'reflection',
      'Council of the Moroccan Community Abroad: to reflect and propose. A new law is announced.',
    ],
    foundation: [
      'Mohammedia Foundation',
      'the operational arm',
      'It carries out; the national mechanism for skills is its task.',
    ],
    source: 'Fact T09. Summarised by the museum; the official text of the speech prevails.',
  },
}

/** An arched pavilion 860 wide, floor at 0: the two are of one size. */
function pavilion(tone: string, inside: string, seed: number): string {
  const d = 'M-300 0V-520A336 336 0 1 1 300 -520V0Z'
  return (
    filled(
      boxPath(-430, -1010, 860, 1010),
      lighter(IVORY, 0.3),
      spatter(seed, [-430, -1010, 860, 1010], 500, darker(IVORY, 0.25), 'right', 4) +
        brush(seed, [-500, -1010, 1000, 1010], 40, darker(IVORY, 0.07), 12, 0.5),
    ) +
    rect(-450, -1034, 900, 30, tone) +
    rect(-450, -1006, 900, 8, BRASS) +
    times(15, (i) => path(`M${-450 + i * 60} -1034l30 -34l30 34Z`, tone)) +
    line(d, tone, 34) +
    line(d, BRASS, 6) +
    filled(d, darker(tone, 0.1), inside) +
    zellige(
      seed,
      2,
      4,
      { star: [tone, tone], cross: [PAPER, IVORY], heart: HONEY, grout: INK },
      upright(-430, -228, 57),
    ) +
    zellige(
      seed + 1,
      2,
      4,
      { star: [tone, tone], cross: [PAPER, IVORY], heart: HONEY, grout: INK },
      upright(316, -228, 57),
    )
  )
}

/** Reflection: a table, an open book, a lamp. */
const reflection =
  circle(0, -600, 190, lighter(HONEY, 0.45), 'opacity="0.28"') +
  path('M-90 -640Q-90 -760 0 -760Q90 -760 90 -640Z', HONEY) +
  path('M20 -758Q90 -750 90 -640H44Q56 -720 20 -758Z', darker(HONEY, 0.3)) +
  line('M0 -640V-470', BRASS, 16) +
  poly(
    [
      [-176, -440],
      [-6, -466],
      [-6, -560],
      [-160, -548],
    ],
    PAPER,
  ) +
  poly(
    [
      [176, -440],
      [6, -466],
      [6, -560],
      [160, -548],
    ],
    darker(PAPER, 0.06),
  ) +
  times(4, (i) =>
    line(
      `M${-148 - i * 3} ${-530 + i * 21}L-22 ${-542 + i * 21}M148 ${-530 + i * 21}L22 ${-542 + i * 21}`,
      mix(INK, IVORY, 0.4),
      4,
    ),
  ) +
  rect(-230, -440, 460, 22, CEDAR)

/** The arm that carries out: wheels that turn each other. */
const wheel = (x: number, y: number, r: number, teeth: number, tone: string) =>
  times(teeth, (i) => place(x, y, path(`M-15 ${-r + 4}L-10 ${-r - 24}H10L15 ${-r + 4}Z`, tone), 1, (i * 360) / teeth)) +
  circle(x, y, r, tone) +
  path(`M${x} ${y - r}A${r} ${r} 0 0 1 ${x} ${y + r}A${r * 1.6} ${r * 1.6} 0 0 0 ${x} ${y - r}Z`, darker(tone, 0.2)) +
  circle(x, y, r * 0.56, darker(tone, 0.35)) +
  circle(x, y, r * 0.2, PAPER)
const operation =
  wheel(-80, -640, 112, 14, HONEY) +
  wheel(104, -530, 82, 10, mix(IVORY, BRASS, 0.4)) +
  wheel(92, -716, 58, 8, OXBLOOD) +
  rect(-230, -440, 460, 22, CEDAR)

export const sixNovember2024: Picture = {
  slug: '6-november-2024',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const wall = mix(SAGE, IVORY, 0.5)
    const [first, second] = language === 'ar' ? [1780, 620] : [620, 1780]
    const card = (x: number, [name, role, task]: readonly [string, string, string], tone: string) =>
      rect(x - 266, 962, 540, 330, INK, 'opacity="0.3"') +
      rect(x - 272, 952, 544, 330, PAPER) +
      rect(x - 272, 952, 544, 10, tone) +
      words(language, x, 1030, name, {
        size: name.length > 16 ? 46 : 58,
        face: 'title',
        weight: 600,
        anchor: 'middle',
        fill: tone,
      }) +
      words(language, x, 1082, role, { size: 36, face: 'title', italic: true, anchor: 'middle', fill: OXBLOOD }) +
      paragraph(language, [x - 240, 1100, 480, 180], task, { size: 31, align: 'center', lineHeight: 1.34 })
    return (
      rect(0, 0, 2400, 1600, wall) +
      brush(5, [-200, 0, 2800, 1360], 130, darker(wall, 0.08), 14, 0.4) +
      spatter(3, [0, 0, 2400, 1360], 1500, darker(wall, 0.3), 'bottom', 4, 0.6) +
      rect(0, 1300, 2400, 300, mix(IVORY, BRASS, 0.4)) +
      rect(0, 1296, 2400, 10, INK) +
      times(30, (i) => line(`M${1200 + (i - 15) * 86} 1306L${1200 + (i - 15) * 150} 1480`, mix(BRASS, CEDAR, 0.4), 3)) +
      place(first, 1300, pavilion(COBALT, reflection, 4)) +
      place(second, 1300, pavilion(GREEN, operation, 8)) +
      card(first, text.council, COBALT) +
      card(second, text.foundation, GREEN) +
      place(1200, 1420, orangeTree(520, 6)) +
      line(
        `M1200 250V272Q1200 290 1160 290H${Math.min(first, second)}V330M1200 272Q1200 290 1240 290H${Math.max(first, second)}V330`,
        OXBLOOD,
        8,
      ) +
      circle(first, 336, 15, OXBLOOD) +
      circle(second, 336, 15, OXBLOOD) +
      circle(1200, 246, 17, OXBLOOD) +
      words(language, 1200, 140, text.day, { size: 124, face: 'title', weight: 600, anchor: 'middle' }) +
      words(language, 1200, 200, text.lead, { size: 33, anchor: 'middle', fill: darker(OXBLOOD, 0.15) }) +
      rect(0, 1490, 2400, 110, INK) +
      rect(0, 1486, 2400, 8, BRASS) +
      words(language, 1200, 1556, text.source, { size: 28, anchor: 'middle', fill: PAPER })
    )
  },
}
