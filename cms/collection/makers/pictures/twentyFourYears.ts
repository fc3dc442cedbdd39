import { geoAzimuthalEquidistant } from 'd3-geo'
import { LANDSCAPE, type Picture, type WordLanguage } from '../Picture.ts'
import { routeMap, type Coordinates } from '../geometry/routeMap.ts'
import { BRASS, COBALT, GREEN, HONEY, INK, IVORY, NIGHT, OXBLOOD, PAPER, darker, lighter, mix } from '../palette.ts'
import { paragraph, startOf, words } from '../parts/lettering.ts'
import { spatter } from '../parts/texture.ts'
import { circle, filled, line, n, path, rect, times, type Point } from '../svg.ts'

type Words = {
  title: string
  lead: string
  from: readonly [string, string]
  aim: string
  back: string
  note: string
  source: string
}

/** Facts P01 and P02. No stage is drawn: none is sourced, and scholars doubt some. */
const WORDS: Record<WordLanguage, Words> = {
  fr: {
    title: 'Vingt-quatre ans',
    lead: 'Un anneau par année, de 1325 au retour.',
    from: ['Tanger', 'juin 1325'],
    aim: 'le pèlerinage',
    back: 'retour au Maroc, environ 24 ans plus tard',
    note: 'Trajet simplifié : les anneaux comptent des années, non des kilomètres, et nulle étape n’est tracée. Des chercheurs doutent d’une partie du voyage.',
    source: 'Faits P01, P02. Terre et mer : aucune frontière n’est dessinée.',
  },
  ar: {
    title: 'أربع وعشرون سنة',
    lead: 'لكل سنة حلقة، من 1325 إلى العودة.',
    from: ['طنجة', 'يونيو 1325'],
    aim: 'الحج',
    back: 'العودة إلى المغرب بعد نحو 24 سنة',
    note: 'مسار مبسّط: تعدّ الحلقات السنين لا الكيلومترات، ولم تُرسم أي مرحلة. ويشك باحثون في جزء من الرحلة.',
    source: 'الواقعتان P01 وP02. برّ وبحر: لا حدود مرسومة.',
  },
  en: {
    title: 'Twenty-four years',
    lead: 'One ring for each year, from 1325 to the return.',
    from: ['Tangier', 'June 1325'],
    aim: 'the pilgrimage',
    back: 'back in Morocco, about 24 years later',
    note: 'A simplified course: the rings count years, not kilometres, and no stage is drawn. Scholars doubt part of the journey.',
    source: 'Facts P01, P02. Land and sea: no border is drawn.',
  },
}

const TANGIER: Coordinates = [-5.81, 35.78]
const PILGRIMAGE: Coordinates = [39.83, 21.42]
const CENTRE: Point = [880, 760]
const RING = 58
const YEARS = 24

export const twentyFourYears: Picture = {
  slug: 'twenty-four-years',
  ...LANDSCAPE,
  wordless: false,
  draw: (language) => {
    const text = WORDS[language]
    const rtl = language === 'ar'
    const view = routeMap(
      geoAzimuthalEquidistant()
        .rotate([-TANGIER[0], -TANGIER[1]])
        .translate([CENTRE[0], CENTRE[1]])
        .scale(1250)
        .precision(0.3)
        .clipAngle(110),
      '110m',
      10,
    )
    const [hx, hy] = view.at(PILGRIMAGE)
    const water = mix(NIGHT, COBALT, 0.3)
    const soil = mix(mix(COBALT, GREEN, 0.35), INK, 0.35)
    const radius = (year: number) => 64 + year * RING
    const rings = times(YEARS, (i) => {
      const r = radius(i + 1) - RING / 2
      const ink = mix(HONEY, i === YEARS - 1 ? OXBLOOD : IVORY, i === YEARS - 1 ? 0.2 : (i % 4) * 0.14)
      return circle(
        CENTRE[0],
        CENTRE[1],
        r,
        'none',
        `stroke="${ink}" stroke-width="${i === YEARS - 1 ? 9 : i % 6 === 5 ? 6 : 3.4}" opacity="${n(0.92 - i * 0.012)}" class="counted"`,
      )
    })
    // Along the road one knot is tied where it crosses each ring that it meets.
    const bend: Point = [(CENTRE[0] + hx) / 2 + 30, (CENTRE[1] + hy) / 2 - 150]
    const at = (t: number): Point => [
      (1 - t) ** 2 * CENTRE[0] + 2 * t * (1 - t) * bend[0] + t * t * hx,
      (1 - t) ** 2 * CENTRE[1] + 2 * t * (1 - t) * bend[1] + t * t * hy,
    ]
    const knots = times(16, (i) => {
      const [x, y] = at((i + 1) / 17)
      return circle(x, y, 11, PAPER) + circle(x, y, 6, OXBLOOD)
    })
    const last = radius(YEARS) - RING / 2
    const angle = 0.62
    const far: Point = [CENTRE[0] + Math.cos(angle) * last, CENTRE[1] + Math.sin(angle) * last]
    const home: Point = [CENTRE[0] + 8, CENTRE[1] + 74]
    const returning = `M${n(far[0])} ${n(far[1])}Q${n(CENTRE[0] + 620)} ${n(CENTRE[1] + 640)} ${n(home[0])} ${n(home[1])}`
    const [left, right] = [84, rtl ? 560 : 604]
    const name = (x: number, y: number, what: string, size: number, anchor: 'start' | 'middle' | 'end', fill: string) =>
      words(language, x, y, what, {
        size,
        face: 'title',
        weight: 600,
        anchor,
        fill: NIGHT,
        more: `stroke="${NIGHT}" stroke-width="12" stroke-linejoin="round"`,
      }) + words(language, x, y, what, { size, face: 'title', weight: 600, anchor, fill })
    // `end` hangs a name to the left in French and to the right in Arabic.
    const toRight = rtl ? 'end' : 'start'
    return (
      rect(0, 0, 2400, 1600, water) +
      spatter(3, [0, 0, 2400, 1600], 1500, lighter(COBALT, 0.5), 'all', 3, 0.5) +
      path(view.land, darker(water, 0.5), 'transform="translate(8 11)"') +
      filled(view.land, soil, spatter(6, [0, 0, 2400, 1600], 5200, lighter(soil, 0.25), 'bottom', 4, 0.55)) +
      line(view.land, mix(soil, IVORY, 0.4), 2.6) +
      rings +
      line(returning, NIGHT, 26) +
      line(returning, lighter(GREEN, 0.55), 12, 'stroke-dasharray="3 27"') +
      line(`M${n(CENTRE[0])} ${n(CENTRE[1])}Q${n(bend[0])} ${n(bend[1])} ${n(hx)} ${n(hy)}`, NIGHT, 30) +
      line(`M${n(CENTRE[0])} ${n(CENTRE[1])}Q${n(bend[0])} ${n(bend[1])} ${n(hx)} ${n(hy)}`, OXBLOOD, 17) +
      knots +
      circle(CENTRE[0], CENTRE[1], 52, NIGHT) +
      circle(CENTRE[0], CENTRE[1], 40, HONEY) +
      circle(CENTRE[0], CENTRE[1], 18, OXBLOOD) +
      circle(hx, hy, 42, NIGHT) +
      circle(hx, hy, 32, PAPER) +
      circle(hx, hy, 15, INK) +
      circle(far[0], far[1], 17, lighter(GREEN, 0.55)) +
      name(CENTRE[0], CENTRE[1] - 128, text.from[0], 66, 'middle', PAPER) +
      name(CENTRE[0], CENTRE[1] - 76, text.from[1], 36, 'middle', lighter(HONEY, 0.4)) +
      name(hx + 58, hy + 18, text.aim, 52, toRight, PAPER) +
      name(CENTRE[0] + 420, CENTRE[1] + 336, text.back, 42, toRight, lighter(GREEN, 0.65)) +
      // The words stand on a leaf over the ocean.
      filled(
        'M0 0H610Q680 800 620 1600H0Z',
        IVORY,
        spatter(2, [0, 0, 700, 1600], 1100, mix(IVORY, BRASS, 0.7), 'bottom', 4),
      ) +
      line('M624 0Q694 800 634 1600', HONEY, 5) +
      paragraph(language, [left, 120, right - left, 330], text.title, {
        size: rtl ? 72 : 98,
        face: 'title',
        weight: 600,
        fill: OXBLOOD,
        lineHeight: 1.04,
      }) +
      rect(rtl ? right - 150 : left, 400, 150, 8, BRASS) +
      paragraph(language, [left, 440, right - left, 200], text.lead, { size: 42, fill: INK, lineHeight: 1.34 }) +
      paragraph(language, [left, 700, right - left, 520], text.note, { size: 34, fill: INK, lineHeight: 1.42 }) +
      paragraph(language, [left, 1440, right - left - 20, 120], text.source, {
        size: 27,
        fill: mix(INK, IVORY, 0.2),
        lineHeight: 1.34,
      }) +
      words(language, startOf(language, left, right), 1380, '24', {
        size: 150,
        face: 'title',
        weight: 600,
        fill: HONEY,
      })
    )
  },
}
