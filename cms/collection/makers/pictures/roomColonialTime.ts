import { COVER, type Picture } from '../Picture.ts'
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
  SAND,
  SKINS,
  TERRACOTTA,
  darker,
  lighter,
  mix,
} from '../palette.ts'
import { person, POSES, type Dress } from '../parts/person.ts'
import { brush, glints, spatter } from '../parts/texture.ts'
import { chance } from '../random.ts'
import { boxPath, circle, filled, line, n, oval, path, place, poly, rect, times } from '../svg.ts'

/** A quay in the evening: a ship seen too near to be seen whole, and men who climb into it one by one. */
const HULL = darker(INK, 0.38)

function ship(): string {
  const luck = chance(8)
  const plates = times(7, (r) =>
    times(9, (c) => {
      const x = 1120 + c * 178 - (r % 2) * 70
      const y = 250 + r * 120
      return rect(x, y, 172, 114, mix(HULL, luck.next() < 0.5 ? COBALT : NIGHT, luck.next() * 0.2))
    }),
  )
  return (
    // Upper works and their lamps.
    rect(1500, 40, 1100, 230, darker(SAND, 0.42)) +
    rect(1500, 40, 1100, 22, darker(SAND, 0.6)) +
    times(9, (i) => rect(1560 + i * 116, 106, 58, 82, i % 4 === 1 ? mix(INK, COBALT, 0.4) : lighter(HONEY, 0.25))) +
    line('M1230 252V150H2560M1330 252V150M1430 252V150', darker(SAND, 0.5), 8) +
    rect(1860, -20, 300, 70, OXBLOOD) +
    rect(2060, -20, 100, 70, darker(OXBLOOD, 0.35)) +
    filled(
      'M1040 236Q1120 262 2600 246V1240H1290Q1130 800 1040 236Z',
      HULL,
      plates +
        times(7, (r) => times(40, (c) => circle(1100 + c * 40, 360 + r * 120, 3.4, lighter(HULL, 0.12)))) +
        rect(1000, 300, 1700, 16, mix(OXBLOOD, HULL, 0.3)) +
        rect(1000, 1090, 1700, 200, mix(OXBLOOD, INK, 0.35)) +
        spatter(9, [1050, 900, 1550, 260], 1800, mix(OXBLOOD, CEDAR, 0.4), 'bottom', 5, 0.6) +
        path('M1040 236Q1130 800 1290 1240H1400Q1210 800 1130 256Z', lighter(HULL, 0.1)),
    ) +
    line('M1040 236Q1120 262 2600 246', lighter(HULL, 0.28), 10) +
    times(
      6,
      (i) =>
        circle(1560 + i * 190, 470, 42, darker(BRASS, 0.35)) +
        circle(1560 + i * 190, 470, 32, i === 1 || i === 4 ? lighter(HONEY, 0.25) : mix(INK, COBALT, 0.45)),
    ) +
    // The anchor hangs at the bow.
    place(
      1236,
      420,
      circle(0, -6, 44, darker(BRASS, 0.4)) +
        circle(0, -6, 30, NIGHT) +
        line('M0 10V120M-46 84Q-36 132 0 132Q36 132 46 84M-30 36H30', darker(BRASS, 0.35), 14),
    )
  )
}

/** The door in the ship's side and the gangway that leads to it. */
function gangway(): string {
  return (
    poly(
      [
        [1650, 690],
        [1860, 690],
        [1860, 936],
        [1650, 936],
      ],
      lighter(HONEY, 0.4),
    ) +
    rect(1650, 690, 210, 30, HONEY) +
    rect(1812, 690, 48, 246, HONEY) +
    line('M1650 936V690H1860V936', BRASS, 12) +
    path('M1640 940L700 1236H1290L1870 940Z', lighter(HONEY, 0.3), 'opacity="0.2"') +
    path('M1646 934L846 1196L884 1236L1700 960L1866 944V934Z', CEDAR) +
    path('M884 1236L1700 960L1866 944V966L1704 982L890 1258Z', darker(CEDAR, 0.4)) +
    times(19, (i) => line(`M${860 + i * 42} ${1188 - i * 13.7}l38 36`, darker(CEDAR, 0.3), 6)) +
    line('M840 1090L1646 830M892 1128L1700 862', darker(SAND, 0.2), 8) +
    times(7, (i) => line(`M${862 + i * 131} ${1182 - i * 42.6}v-100`, darker(SAND, 0.3), 7))
  )
}

const sickle = () =>
  line('M0 -6L10 46', CEDAR, 11) +
  path('M-4 -10Q-60 -70 -8 -120Q26 -146 66 -128Q18 -124 -2 -92Q-22 -52 10 -14Z', mix(IVORY, INK, 0.3))
const bundle = (colour: string) =>
  path('M-46 96Q-60 26 0 14Q60 26 46 96Q0 122 -46 96Z', colour) +
  path('M8 16Q58 30 46 96Q24 112 8 110Z', darker(colour, 0.3)) +
  path('M-12 18L-24 -6L0 8L24 -6L12 18Z', colour)

type Man = { x: number; y: number; s: number; pose: keyof typeof POSES; dress: Omit<Dress, 'skin'>; skin: number }

const MEN: readonly Man[] = [
  {
    x: 1742,
    y: 944,
    s: 0.3,
    pose: 'stand',
    skin: 1,
    dress: { top: NIGHT, cut: 'djellaba', head: 'taqiyah', headColour: INK },
  },
  {
    x: 1560,
    y: 986,
    s: 0.33,
    pose: 'walk',
    skin: 2,
    dress: { top: darker(GREEN, 0.35), cut: 'coat', legs: NIGHT, head: 'cap', headColour: INK },
  },
  {
    x: 1384,
    y: 1046,
    s: 0.36,
    pose: 'walk',
    skin: 0,
    dress: { top: mix(IVORY, CEDAR, 0.5), cut: 'djellaba', head: 'taqiyah', headColour: OXBLOOD },
  },
  {
    x: 1200,
    y: 1110,
    s: 0.4,
    pose: 'stride',
    skin: 3,
    dress: {
      top: mix(INK, COBALT, 0.3),
      cut: 'jacket',
      legs: INK,
      head: 'cap',
      headColour: CEDAR,
      holds: ['', bundle(OXBLOOD)],
    },
  },
  {
    x: 1008,
    y: 1176,
    s: 0.45,
    pose: 'walk',
    skin: 1,
    dress: {
      top: mix(SAND, CEDAR, 0.35),
      cut: 'djellaba',
      head: 'straw',
      headColour: HONEY,
      holds: ['', bundle(COBALT)],
    },
  },
  {
    x: 190,
    y: 1378,
    s: 0.78,
    pose: 'rest',
    skin: 2,
    dress: {
      top: mix(IVORY, CEDAR, 0.36),
      cut: 'djellaba',
      head: 'straw',
      headColour: mix(HONEY, SAND, 0.4),
      holds: ['', place(0, 0, sickle(), 1.25, 150)],
    },
  },
  {
    x: 486,
    y: 1396,
    s: 0.82,
    pose: 'stand',
    skin: 3,
    dress: {
      top: mix(CEDAR, GREEN, 0.42),
      cut: 'coat',
      legs: mix(CEDAR, GREEN, 0.55),
      shoes: NIGHT,
      head: 'taqiyah',
      headColour: OXBLOOD,
    },
  },
  {
    x: 786,
    y: 1382,
    s: 0.76,
    pose: 'walk',
    skin: 0,
    dress: {
      top: mix(COBALT, INK, 0.25),
      cut: 'jacket',
      legs: darker(INK, 0.2),
      head: 'cap',
      headColour: darker(CEDAR, 0.1),
      holds: ['', bundle(TERRACOTTA)],
    },
  },
]

export const roomColonialTime: Picture = {
  slug: 'room-colonial-time',
  ...COVER,
  wordless: true,
  draw: () => {
    const sky = [
      mix(INK, OXBLOOD, 0.3),
      mix(OXBLOOD, INK, 0.32),
      OXBLOOD,
      mix(OXBLOOD, TERRACOTTA, 0.6),
      mix(TERRACOTTA, HONEY, 0.55),
      lighter(HONEY, 0.15),
    ]
    const stone = mix(SAND, CEDAR, 0.42)
    return (
      sky.map((colour, i) => rect(0, i * 140, 2560, 1000, colour)).join('') +
      circle(470, 800, 190, lighter(HONEY, 0.45)) +
      // The town one leaves, across the harbour.
      filled(
        'M0 860V760H120V700H200V742H330V690H392V640H430V690H520V752H640V716H730V770H850V734H930V786H1060V860Z',
        mix(OXBLOOD, INK, 0.55),
        times(26, (i) => rect(24 + i * 40, 780 + ((i * 37) % 50), 12, 20, i % 3 ? HONEY : mix(OXBLOOD, INK, 0.7))),
      ) +
      path('M392 640Q411 610 430 640Z', mix(OXBLOOD, INK, 0.55)) +
      rect(0, 856, 2560, 380, mix(COBALT, INK, 0.45)) +
      glints(3, [0, 862, 1200, 220], 130, mix(HONEY, OXBLOOD, 0.35), 0.75) +
      glints(5, [330, 862, 280, 220], 60, lighter(HONEY, 0.4), 0.9) +
      ship() +
      // The quay.
      filled(
        'M0 1130L1180 1180L2560 1200V1440H0Z',
        stone,
        brush(12, [-100, 1120, 2700, 330], 110, darker(stone, 0.22), 9, 0.4) +
          spatter(13, [0, 1130, 2560, 310], 3600, darker(stone, 0.45), 'bottom', 4, 0.6) +
          times(14, (i) => line(`M${i * 200 - 60} 1130L${i * 230 - 240} 1450`, darker(stone, 0.2), 4)) +
          line('M0 1240L2560 1296M0 1344L2560 1384', darker(stone, 0.2), 4),
      ) +
      path('M0 1130L1180 1180L2560 1200V1222L1180 1202L0 1154Z', darker(stone, 0.4)) +
      line('M0 1130L1180 1180L2560 1200', lighter(stone, 0.3), 6) +
      gangway() +
      // Ropes and bollards.
      times(2, (i) =>
        place(
          2030 + i * 370,
          1292 + i * 14,
          oval(0, 4, 92, 16, NIGHT, 'opacity="0.5"') +
            path('M-42 0L-34 -84H34L42 0Z', INK) +
            path('M6 -84H34L42 0H14Z', NIGHT) +
            path('M-62 -84Q-66 -118 -40 -118H40Q66 -118 62 -84Z', lighter(INK, 0.1)) +
            line('M-44 -50Q0 -34 44 -50M-46 -32Q0 -16 46 -32', mix(SAND, CEDAR, 0.2), 12),
        ),
      ) +
      line('M2034 1240Q1990 800 1930 250M2404 1254Q2430 800 2400 248', mix(SAND, CEDAR, 0.3), 9) +
      // Long shadows lie towards us: the sun is behind them.
      MEN.filter(({ s }) => s > 0.7)
        .map(({ x, y, s }) =>
          path(`M${n(x - 90 * s)} ${y}L${n(x + 90 * s)} ${y}L${n(x + 150)} 1450H${n(x - 60)}Z`, NIGHT, 'opacity="0.4"'),
        )
        .join('') +
      MEN.map(({ x, y, s, pose, dress, skin }) =>
        place(x, y, person(POSES[pose], { ...dress, skin: SKINS[skin] ?? SKINS[0] }), s),
      ).join('') +
      filled(boxPath(0, 1424, 2560, 16), darker(CEDAR, 0.5), '')
    )
  },
}
