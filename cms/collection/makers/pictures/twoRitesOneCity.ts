import { LANDSCAPE, type Picture } from '../Picture.ts'
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
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { person, POSES, type Dress } from '../parts/person.ts'
import { brush, spatter } from '../parts/texture.ts'
import { flatHouse, horseshoe } from '../parts/town.ts'
import { upright, zellige } from '../parts/zellige.ts'
import { boxPath, circle, filled, line, n, path, place, rect, times } from '../svg.ts'

/** Facts J01, J02. Two houses cut open: neither a real house nor a real synagogue, no letter of any book can be read. */
type Reader = { x: number; dress: Omit<Dress, 'skin' | 'view'>; skin: number; pose: keyof typeof POSES }

const LEFT_READERS: readonly Reader[] = [
  {
    x: 396,
    pose: 'hold',
    skin: 2,
    dress: { top: mix(OXBLOOD, CEDAR, 0.3), cut: 'djellaba', head: 'taqiyah', headColour: INK },
  },
  { x: 636, pose: 'stand', skin: 1, dress: { top: GREEN, cut: 'djellaba', head: 'scarf', headColour: PAPER } },
  {
    x: 876,
    pose: 'hold',
    skin: 1,
    dress: { top: mix(IVORY, CEDAR, 0.25), cut: 'djellaba', head: 'taqiyah', headColour: OXBLOOD },
  },
]
const RIGHT_READERS: readonly Reader[] = [
  {
    x: 1530,
    pose: 'hold',
    skin: 0,
    dress: { top: INK, cut: 'coat', head: 'beret', headColour: mix(INK, OXBLOOD, 0.5) },
  },
  {
    x: 1766,
    pose: 'stand',
    skin: 1,
    dress: { top: mix(HONEY, CEDAR, 0.2), cut: 'dress', head: 'scarf', headColour: OXBLOOD },
  },
  {
    x: 2000,
    pose: 'hold',
    skin: 0,
    dress: { top: mix(OXBLOOD, INK, 0.2), cut: 'coat', head: 'hair', headColour: '#3a2620' },
  },
]

const readers = (all: readonly Reader[]) =>
  all
    .map(({ x, pose, dress, skin }) =>
      place(x, 1730, person(POSES[pose], { ...dress, skin: SKINS[skin] ?? SKINS[0], view: 'front' }), 1.02),
    )
    .join('')

/** An open book on a slope, 420 wide; strokes that spell nothing. */
function book(cover: string, ink: string): string {
  return (
    path('M-226 26L-206 -84Q-100 -118 0 -76Q100 -118 206 -84L226 26Q110 -6 0 30Q-110 -6 -226 26Z', darker(cover, 0.2)) +
    path('M-208 8L-192 -92Q-96 -120 0 -80V18Q-104 -14 -208 8Z', PAPER) +
    path('M208 8L192 -92Q96 -120 0 -80V18Q104 -14 208 8Z', mix(PAPER, IVORY, 0.6)) +
    times(5, (i) => line(`M${-172 - i * 3} ${-78 + i * 17}Q-96 ${-100 + i * 18} -22 ${-72 + i * 17}`, ink, 5)) +
    times(5, (i) => line(`M${172 + i * 3} ${-78 + i * 17}Q96 ${-100 + i * 18} 22 ${-72 + i * 17}`, ink, 5))
  )
}

function lamp(glass: string, drop: number): string {
  return (
    line(`M0 0V${n(drop)}`, BRASS, 6) +
    line(`M0 ${n(drop)}L-62 ${n(drop + 90)}M0 ${n(drop)}L62 ${n(drop + 90)}`, BRASS, 5) +
    filled(
      `M-78 ${n(drop + 86)}H78L58 ${n(drop + 190)}Q0 ${n(drop + 250)} -58 ${n(drop + 190)}Z`,
      glass,
      rect(20, drop, 100, 300, darker(glass, 0.2)),
    ) +
    rect(-82, drop + 78, 164, 16, BRASS) +
    circle(0, drop + 256, 13, BRASS) +
    path(`M-14 ${n(drop + 82)}Q0 ${n(drop + 16)} 14 ${n(drop + 82)}Z`, lighter(HONEY, 0.6))
  )
}

export const twoRitesOneCity: Picture = {
  slug: 'two-rites-one-city',
  ...LANDSCAPE,
  wordless: true,
  draw: () => {
    const night = mix(COBALT, NIGHT, 0.55)
    const warm = mix(HONEY, TERRACOTTA, 0.25)
    const cool = mix(COBALT, IVORY, 0.18)
    const roofs =
      flatHouse(-40, 210, 260, 480, mix(INK, COBALT, 0.4), 2) +
      flatHouse(230, 120, 220, 480, mix(INK, COBALT, 0.3), 4) +
      flatHouse(470, 230, 300, 480, mix(INK, COBALT, 0.45), 6) +
      flatHouse(800, 150, 240, 480, mix(INK, COBALT, 0.34), 8) +
      flatHouse(1060, 90, 270, 480, mix(INK, COBALT, 0.42), 3) +
      flatHouse(1350, 190, 250, 480, mix(INK, COBALT, 0.3), 5) +
      flatHouse(1620, 130, 300, 480, mix(INK, COBALT, 0.44), 7) +
      flatHouse(1950, 220, 230, 480, mix(INK, COBALT, 0.34), 9) +
      flatHouse(2200, 140, 260, 480, mix(INK, COBALT, 0.4), 1)
    const hall = (x: number, wall: string, seed: number) =>
      filled(
        boxPath(x, 470, 1010, 1010),
        wall,
        brush(seed, [x - 100, 470, 1200, 1010], 80, darker(wall, 0.14), 14, 0.35) +
          circle(x + 505, 800, 620, lighter(HONEY, 0.4), 'opacity="0.16"') +
          circle(x + 505, 800, 400, lighter(HONEY, 0.55), 'opacity="0.2"') +
          spatter(seed + 1, [x, 470, 1010, 1010], 500, darker(wall, 0.4), 'top', 5, 0.5),
      )
    const shelf = (x: number, y: number, seed: number) =>
      times(6, (i) => {
        const tall = 92 + ((i * 37 + seed * 13) % 42)
        return (
          rect(
            x + i * 36,
            y - tall,
            30,
            tall,
            [OXBLOOD, GREEN, CEDAR, mix(INK, COBALT, 0.5), TERRACOTTA][(i + seed) % 5] ?? CEDAR,
          ) + rect(x + i * 36 + 6, y - tall + 20, 18, 7, BRASS)
        )
      }) + rect(x - 24, y, 270, 18, darker(CEDAR, 0.3))
    const table = (x: number, cloth: string) =>
      filled(
        `M${x - 430} 1300H${x + 430}L${x + 450} 1480H${x - 450}Z`,
        cloth,
        times(14, (i) => rect(x - 440 + i * 66, 1300, 12, 200, darker(cloth, 0.25))) +
          rect(x - 500, 1440, 1000, 14, HONEY),
      ) +
      rect(x - 450, 1284, 900, 26, mix(CEDAR, HONEY, 0.2)) +
      rect(x - 450, 1304, 900, 8, darker(CEDAR, 0.4))
    return (
      rect(0, 0, 2400, 1600, night) +
      times(6, (i) => rect(0, i * 70, 2400, 71, mix(night, mix(OXBLOOD, TERRACOTTA, 0.3), i / 11))) +
      spatter(12, [0, 0, 2400, 240], 120, lighter(HONEY, 0.6), 'top', 5, 0.9) +
      circle(2090, 90, 46, lighter(HONEY, 0.6)) +
      roofs +
      rect(0, 430, 2400, 50, mix(IVORY, BRASS, 0.35)) +
      rect(0, 470, 2400, 14, darker(CEDAR, 0.3)) +
      hall(130, warm, 11) +
      hall(1260, cool, 21) +
      // Niches, shelves and doors of each house.
      place(300, 1000, path(horseshoe(190, 260), mix(warm, OXBLOOD, 0.35))) +
      shelf(830, 830, 1) +
      shelf(830, 1000, 3) +
      place(2120, 1000, path(horseshoe(190, 260), mix(cool, INK, 0.4))) +
      shelf(1350, 830, 2) +
      shelf(1350, 1000, 4) +
      place(636, 484, lamp(lighter(HONEY, 0.5), 130)) +
      place(1766, 484, lamp(lighter(GREEN, 0.5), 130)) +
      readers(LEFT_READERS) +
      readers(RIGHT_READERS) +
      table(636, OXBLOOD) +
      table(1766, mix(GREEN, INK, 0.2)) +
      place(636, 1276, book(CEDAR, mix(INK, IVORY, 0.25)), 1.15) +
      place(1766, 1276, book(OXBLOOD, mix(OXBLOOD, IVORY, 0.2)), 1.15) +
      // The common wall, and the ground both houses stand on.
      filled(
        boxPath(1126, 440, 148, 1060),
        mix(IVORY, TERRACOTTA, 0.2),
        spatter(5, [1126, 440, 148, 1060], 420, mix(CEDAR, IVORY, 0.3), 'right', 5),
      ) +
      times(12, (i) => line(`M${1126 + (i % 2) * 60} ${500 + i * 82}h${i % 3 ? 70 : 88}`, mix(IVORY, CEDAR, 0.4), 5)) +
      rect(0, 440, 136, 1060, mix(IVORY, TERRACOTTA, 0.26)) +
      rect(2264, 440, 136, 1060, mix(IVORY, TERRACOTTA, 0.26)) +
      spatter(8, [0, 440, 136, 1060], 300, mix(CEDAR, IVORY, 0.3), 'right', 5) +
      spatter(9, [2264, 440, 136, 1060], 300, mix(CEDAR, IVORY, 0.3), 'right', 5) +
      rect(0, 1478, 2400, 18, darker(CEDAR, 0.4)) +
      zellige(
        6,
        22,
        1,
        { star: [GREEN, COBALT], cross: [PAPER, HONEY], heart: OXBLOOD, grout: mix(IVORY, CEDAR, 0.4) },
        upright(0, 1494, 110),
      )
    )
  },
}
