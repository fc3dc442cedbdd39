import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import { MOROCCANS_IN_BELGIUM } from '../data/belgium.ts'
import { BRASS, CEDAR, COBALT, HONEY, INK, IVORY, OXBLOOD, PAPER, SKINS, TERRACOTTA, darker, mix } from '../palette.ts'
import { grouped, paragraph, startOf, words } from '../parts/lettering.ts'
import { person, POSES } from '../parts/person.ts'
import { brush, spatter } from '../parts/texture.ts'
import { boxPath, filled, line, n, oval, place, rect } from '../svg.ts'
import { suitcase } from '../parts/things.ts'

const WORDS: Record<WordLanguage, { title: string; first: string; last: string; key: string; source: string }> = {
  fr: {
    title: 'Ressortissants marocains en Belgique',
    first: 'en 1961',
    last: 'en 1970',
    key: 'Un point, une personne. Un carré plein, mille personnes.',
    source: 'Source : Blijven plakken in Gent. Fait L04. Dessin du musée : chaque point est compté.',
  },
  ar: {
    title: 'المغاربة في بلجيكا',
    first: 'في سنة 1961',
    last: 'في سنة 1970',
    key: 'كل نقطة شخص واحد، وكل مربّع مكتمل ألف شخص.',
    source: 'المصدر: \u2066Blijven plakken in Gent\u2069. الواقعة L04. رسم المتحف: كل نقطة معدودة.',
  },
  en: {
    title: 'Moroccan nationals in Belgium',
    first: 'in 1961',
    last: 'in 1970',
    key: 'One dot, one person. One full square, one thousand people.',
    source: 'Source: Blijven plakken in Gent. Fact L04. Drawn by the museum: every dot is counted.',
  },
}

const PITCH = 5.7
const [ACROSS, DOWN] = [40, 25]

/** Exactly `count` dots in blocks of a thousand (40 × 25), `blocksAcross` blocks in a row. One M command a dot. */
export function crowd(
  count: number,
  x: number,
  y: number,
  blocksAcross: number,
  colours: readonly [string, ...string[]],
): string {
  let drawn = ''
  for (let block = 0; block * 1000 < count; block++) {
    const left = x + (block % blocksAcross) * (ACROSS * PITCH + 19)
    const top = y + Math.floor(block / blocksAcross) * (DOWN * PITCH + 24)
    let d = ''
    for (let i = 0; i < Math.min(1000, count - block * 1000); i++)
      d += `M${n(left + (i % ACROSS) * PITCH)} ${n(top + Math.floor(i / ACROSS) * PITCH)}h0`
    drawn += `<path d="${d}" stroke="${colours[(block * 3) % colours.length] ?? colours[0]}" stroke-width="4.2" stroke-linecap="round" fill="none" class="counted"/>`
  }
  return drawn
}

export const from461To39294: Picture = {
  slug: '461-to-39294',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const [first, last] = MOROCCANS_IN_BELGIUM
    const rtl = language === 'ar'
    // The few stand where reading starts; the many fill the rest.
    const few: readonly [number, number] = rtl ? [1700, 2300] : [100, 700]
    const many = rtl ? 100 : 812
    const ground = mix(TERRACOTTA, OXBLOOD, 0.62)
    return (
      rect(0, 0, 2400, 1600, IVORY) +
      brush(4, [-200, 0, 2800, 1600], 100, mix(IVORY, BRASS, 0.3), 10, 0.3) +
      filled(
        boxPath(many - 36, 196, 1560, 1244),
        PAPER,
        spatter(8, [many - 36, 196, 1560, 1244], 500, mix(IVORY, BRASS, 0.5), 'bottom', 3),
      ) +
      filled(
        boxPath(rtl ? 1672 : 0, 0, 728, 1600),
        ground,
        brush(12, [rtl ? 1600 : -100, 0, 900, 1600], 70, darker(ground, 0.22), 12, 0.35) +
          spatter(5, [rtl ? 1672 : 0, 0, 728, 1600], 900, darker(ground, 0.4), 'bottom', 4),
      ) +
      paragraph(language, [few[0] + 8, 96, 590, 260], text.title, {
        size: rtl ? 62 : 58,
        face: 'title',
        weight: 600,
        fill: IVORY,
        lineHeight: 1.12,
      }) +
      words(language, startOf(language, few[0] + 8, few[1] - 8), 600, grouped(language, first.people), {
        size: 200,
        face: 'title',
        weight: 600,
        fill: HONEY,
      }) +
      words(language, startOf(language, few[0] + 8, few[1] - 8), 672, text.first, {
        size: 50,
        face: 'title',
        italic: true,
        fill: IVORY,
      }) +
      line(`M${few[0] + 8} 712H${few[1] - 8}`, mix(ground, IVORY, 0.5), 3) +
      crowd(first.people, few[0] + 14, 760, 1, [IVORY]) +
      place(
        rtl ? few[0] + 130 : few[1] - 176,
        1560,
        oval(0, 0, 200, 22, darker(ground, 0.5)) +
          place(180, 8, suitcase(210, 150, CEDAR)) +
          person(POSES.rest, {
            skin: SKINS[1],
            top: INK,
            cut: 'coat',
            legs: darker(INK, 0.4),
            head: 'cap',
            headColour: CEDAR,
          }),
        0.72,
        0,
        rtl,
      ) +
      paragraph(language, [rtl ? few[0] + 260 : few[0] + 8, 1120, 330, 420], text.key, {
        size: 32,
        fill: IVORY,
        lineHeight: 1.4,
      }) +
      words(language, startOf(language, many - 20, many + 1500), 150, grouped(language, last.people), {
        size: 138,
        face: 'title',
        weight: 600,
        fill: OXBLOOD,
      }) +
      words(language, rtl ? many + 1500 - 480 : many + 470, 150, text.last, {
        size: 50,
        face: 'title',
        italic: true,
        fill: INK,
      }) +
      // 39 full squares and one of 294: six across.
      crowd(last.people, many + 22, 232, 6, [INK, COBALT, OXBLOOD, darker(TERRACOTTA, 0.2), mix(COBALT, INK, 0.5)]) +
      words(language, startOf(language, many - 20, many + 1500), 1524, text.source, {
        size: 27,
        fill: mix(INK, IVORY, 0.12),
      })
    )
  },
}
