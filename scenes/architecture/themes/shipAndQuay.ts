import type { Mirrored } from '../../materials/mirrored.ts'
import { linearRgbOf } from '../../materials/palette.ts'
import type { BayKind } from '../../plan/types.ts'
import type { Elevation } from '../arches.ts'
import { buildOpening, nicheOutline, roundedHead, wallAround } from '../buildOpening.ts'
import { Mason, type Surface } from '../Mason.ts'
import { HALF_BAY, HALF_WIDTH, NICHE, PORTAL } from '../measures.ts'
import { upright, type Frame } from '../vectors.ts'
import type { GalleryTheme } from './GalleryTheme.ts'

/** Up the ship's side: navy boards, a teak rail, white plating, deck beams under the next deck's planks; metres. */
const RAIL_FOOT = 0.88
const RAIL = 0.97
const BEAM = 4.5
const DECKHEAD = 4.86
/** The ribs begin above the pictures. */
const RIB_FOOT = 2.68
const RIB = 0.05
const PORTHOLE = { x: HALF_BAY / 2, y: 3.4, radius: 0.28, deep: 0.14 } as const
const FACETS = 12
/** The deck ends under the skirting: what lies behind it is not the room's light. */
const FLOOR_EDGE = HALF_WIDTH - 0.03
/** Brass in strong light: a shade deeper than in lamplight, or it bleaches. */
const BRASS = { tint: [0.62, 0.5, 0.36], gloss: 0.8 } as const

const FLAME = linearRgbOf('#ffe2b8')
const HEAD = roundedHead(2.16, 0.44)

const FLOOR: Frame = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] }
const CEILING: Frame = { origin: [0, DECKHEAD, 0], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] }
/** Turned pieces whose axis comes out of a wall. */
const OUT: Frame = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] }
const MIRRORS: Mirrored = { above: [0.95, 0.85, 0.66], beside: [0.2, 0.23, 0.26] }

/**
 * Between decks of a passenger steamer: white riveted plating and its ribs, portholes full of sea light, teak underfoot.
 * A cargo hook hangs over the last bay, where a bit of quay is left in the corner: bollard, crates, a trunk.
 */
export const shipAndQuay: GalleryTheme = { buildBay, mirrored: MIRRORS }

function buildBay(kind: BayKind): readonly Surface[] {
  const mason = new Mason()
  for (const side of [-1, 1] as const) buildSide(mason.at(upright(side * HALF_WIDTH, 0, 0, (-side * Math.PI) / 2)))
  mason.at(FLOOR).panel('deck', -FLOOR_EDGE, -HALF_BAY, FLOOR_EDGE, HALF_BAY, 0, { density: 1.4, gloss: 0.2 })
  mason.at(CEILING).panel('deckhead', -HALF_WIDTH, -HALF_BAY, HALF_WIDTH, HALF_BAY, 0, { density: 0.55 })
  buildRibs(mason)
  buildPipes(mason)
  if (kind !== 'wall') buildEnd(mason.at(upright(0, 0, -HALF_BAY)), kind === 'door')
  if (kind === 'end') {
    buildHook(mason.at(upright(0, 0, -0.35)))
    buildQuay(mason)
  } else buildDeckLamp(mason.at(upright(0, BEAM, 0)))
  return mason.surfaces
}

function circle(x: number, y: number, radius: number, facets = FACETS): Elevation[] {
  return Array.from({ length: facets }, (_, i): Elevation => {
    const angle = (i / facets) * 2 * Math.PI
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })
}

/** A long wall in its own frame: x along it, its face at z = 0. */
function buildSide(mason: Mason): void {
  const { x, y, radius } = PORTHOLE
  const wall: Elevation[] = [
    [-HALF_BAY, RAIL],
    [HALF_BAY, RAIL],
    [HALF_BAY, DECKHEAD],
    [-HALF_BAY, DECKHEAD],
  ]
  mason.sheet(
    'hull',
    wall,
    0,
    { gloss: 0.2 },
    [-x, x].map((at) => circle(at, y, radius)),
  )
  for (const at of [-x, x]) buildPorthole(mason, at, y, radius)
  buildRail(mason, -HALF_BAY, HALF_BAY)
}

/** Painted boards under a teak rail on brass brackets. */
function buildRail(mason: Mason, from: number, to: number): void {
  mason.panel('navyBoards', from, 0.1, to, RAIL_FOOT, 0.02, { gloss: 0.2 })
  mason.panel('ink', from, 0, to, 0.1, 0.035, { density: 0.6 })
  mason.panel('teak', from, RAIL_FOOT, to, RAIL, 0.085, { density: 0.8, quarter: true, gloss: 0.3 })
  mason.strip(
    'teak',
    [
      [to, RAIL_FOOT],
      [from, RAIL_FOOT],
    ],
    0.02,
    0.085,
    { density: 0.4 },
  )
  mason.strip(
    'teak',
    [
      [from, RAIL],
      [to, RAIL],
    ],
    0,
    0.085,
    { density: 0.6 },
  )
  mason.panel('brass', from, RAIL_FOOT - 0.035, to, RAIL_FOOT - 0.02, 0.026, { ...BRASS, density: 0.4 })
}

/** A brass-rimmed scuttle; the sea and the day lie behind its glass. */
function buildPorthole(mason: Mason, x: number, y: number, radius: number): void {
  const { deep } = PORTHOLE
  const here = mason.at({ ...OUT, origin: [x, y, 0] })
  here.turned(
    'brass',
    [
      [radius + 0.085, 0],
      [radius + 0.08, 0.022],
      [radius + 0.03, 0.04],
      [radius, 0.026],
      [radius, -deep],
    ],
    FACETS,
    { ...BRASS, density: 0.6 },
  )
  for (const angle of [0.5, 2.64]) {
    here.at(upright((radius + 0.055) * Math.cos(angle), 0.02, -(radius + 0.055) * Math.sin(angle))).turned(
      'brass',
      [
        [0.026, 0],
        [0.026, 0.035],
        [0, 0.045],
      ],
      5,
      { density: 0.3 },
    )
  }
  buildSeaView(mason, x, y, radius + 0.004, -deep)
}

/** Morning on the open sea in a round opening. */
function buildSeaView(mason: Mason, x: number, y: number, radius: number, depth: number): void {
  const horizon = y - 0.02
  const ring = circle(x, y, radius, 20)
  const cut = Math.sqrt(radius ** 2 - (horizon - y) ** 2)
  const ends: [Elevation, Elevation] = [
    [x + cut, horizon],
    [x - cut, horizon],
  ]
  const [above, below] = [ring.filter(([, py]) => py > horizon + 1e-4), ring.filter(([, py]) => py < horizon - 1e-4)]
  mason.sheet('sky', [ends[0], ...above, ends[1]], depth, { glow: 1.9, fit: [1, 0.24], uvAt: [0, 0.02] })
  mason.sheet('sky', [ends[1], ...below, ends[0]], depth, {
    glow: 0.95,
    tint: linearRgbOf('#9adfd8'),
    fit: [1, -0.5],
    uvAt: [0, -(radius - 0.02) / 0.5 + 0.02],
  })
  for (let i = 0; i < 7; i++) {
    const py = horizon - 0.012 - 0.03 * i
    const half = 0.03 + 0.012 * ((i * 5) % 4)
    const px = x + 0.09 * Math.sin(i * 2.6)
    mason.panel('plain', px - half, py, px + half, py + 0.004 + 0.001 * i, depth + 0.003, {
      glow: 1.9 - 0.16 * i,
      tint: linearRgbOf('#fff6df'),
    })
  }
}

/** A rib and deck beam in one, as ships have them: straight up the side, a knee, across under the deck. */
const INNER: readonly Elevation[] = [
  [HALF_WIDTH, RIB_FOOT],
  [HALF_WIDTH - 0.12, RIB_FOOT + 0.09],
  [HALF_WIDTH - 0.15, 3.72],
  ...Array.from({ length: 5 }, (_, i): Elevation => {
    const angle = (i / 4) * (Math.PI / 2)
    return [HALF_WIDTH - 0.75 + 0.6 * Math.cos(angle), BEAM - 0.6 + 0.6 * Math.sin(angle)]
  }),
]

function buildRibs(mason: Mason): void {
  const inner = [...INNER, ...INNER.toReversed().map(([x, y]): Elevation => [-x, y])]
  const web: Elevation[] = [...inner, [-HALF_WIDTH, DECKHEAD], [HALF_WIDTH, DECKHEAD]]
  // Round holes make a beam lighter: they are where the pipes pass.
  const holes = [-3.05, -1.5, 1.5, 3.05].map((x) => circle(x, (BEAM + DECKHEAD) / 2, 0.1, 6))
  const back = (z: number): Frame => ({ origin: [0, 0, z], x: [-1, 0, 0], y: [0, 1, 0], z: [0, 0, -1] })
  const face = { density: 0.5 } as const
  const edge = (from: number, to: number) => {
    // A flange stands out to both sides of the web.
    mason.strip('hull', inner, from, to, { density: 0.5, smoothing: true })
  }
  mason.sheet('hull', web, RIB, face, holes)
  mason.at(back(-RIB)).sheet('hull', web, 0, face, holes)
  edge(RIB, -RIB)
  // Half a rib at each joint: the next bay builds the other half.
  mason.at(back(HALF_BAY - RIB)).sheet('hull', web, 0, face, holes)
  edge(HALF_BAY, HALF_BAY - RIB)
  mason.sheet('hull', web, -HALF_BAY + RIB, face, holes)
  edge(-HALF_BAY + RIB, -HALF_BAY)
}

/** Water, steam and voice: three pipes along the deckhead, one of copper. */
function buildPipes(mason: Mason): void {
  for (const [x, radius, finish] of [
    [-3.05, 0.045, 'ivory'],
    [3.05, 0.045, 'ivory'],
    [1.5, 0.035, 'copper'],
    [-1.5, 0.035, 'copper'],
  ] as const) {
    mason.at({ ...OUT, origin: [x, (BEAM + DECKHEAD) / 2, -HALF_BAY] }).turned(
      finish,
      [
        [radius, 0],
        [radius, 2 * HALF_BAY],
      ],
      8,
      { density: 0.5, gloss: 0.4 },
    )
  }
}

/** A caged well-glass lamp under a beam. */
function buildDeckLamp(mason: Mason): void {
  mason.turned(
    'brass',
    [
      [0.09, -0.17],
      [0.125, -0.12],
      [0.135, -0.04],
      [0.06, 0],
    ],
    12,
    { density: 0.5 },
  )
  mason.turned(
    'plain',
    [
      [0.001, -0.4],
      [0.07, -0.36],
      [0.088, -0.26],
      [0.085, -0.17],
    ],
    12,
    { glow: 2.4, tint: FLAME },
  )
  for (const [radius, y] of [
    [0.098, -0.255],
    [0.076, -0.355],
  ] as const) {
    mason.turned(
      'brass',
      [
        [radius, y - 0.007],
        [radius + 0.007, y],
        [radius, y + 0.007],
      ],
      12,
      { glow: 0.4 },
    )
  }
  for (let i = 0; i < 4; i++) {
    const bar = mason.at(upright(0, 0, 0, (i * Math.PI) / 2 + 0.4))
    bar.box('brass', [-0.005, -0.26, 0.094], [0.005, -0.14, 0.104], 'xXZ', { glow: 0.4 })
    bar.box('brass', [-0.005, -0.362, 0.072], [0.005, -0.255, 0.088], 'xXZ', { glow: 0.4 })
  }
}

/** The end bulkhead in its own frame: a doorway with a coaming, or a watertight door that is shut. */
function buildEnd(mason: Mason, open: boolean): void {
  const breadth = 0.17
  const outline = buildOpening(mason, {
    head: HEAD,
    breadth,
    proud: 0.07,
    surround: 'navy',
    reveal: 'hull',
    sill: 'teak',
    open,
  })
  for (const part of wallAround(outline, RAIL, DECKHEAD)) mason.sheet('hull', part, 0, { gloss: 0.2 })
  const edge = PORTAL.halfDoor + breadth
  buildRail(mason, -HALF_WIDTH, -edge)
  buildRail(mason, edge, HALF_WIDTH)
  // Bolts around the coaming.
  for (const side of [-1, 1] as const) {
    for (let i = 0; i < 9; i++) bolt(mason, side * (PORTAL.halfDoor + breadth / 2), 0.2 + i * 0.235, 0.07)
  }
  for (let i = -2; i <= 2; i++) bolt(mason, i * 0.2, 2.6 + breadth / 2, 0.07)
  buildDial(mason, -2.5, 12)
  buildDial(mason, 2.5, 9)
  if (!open) buildShutDoor(mason)
}

/** A brass-cased dial on the bulkhead: the ship's clock at ten to nine, or the glass that foretells the weather. */
function buildDial(mason: Mason, x: number, marks: 12 | 9): void {
  const { y } = PORTHOLE
  const face = 0.22
  mason.at({ ...OUT, origin: [x, y, 0] }).turned(
    'brass',
    [
      [face + 0.07, 0],
      [face + 0.065, 0.05],
      [face + 0.025, 0.075],
      [face, 0.07],
      [face, 0.035],
    ],
    20,
    { ...BRASS, density: 0.8 },
  )
  mason.sheet('ivory', circle(x, y, face + 0.004, 24), 0.036)
  const at = (turn: number) => {
    const angle = Math.PI / 2 - turn * 2 * Math.PI
    return {
      origin: [x, y, 0.037],
      x: [Math.sin(angle), -Math.cos(angle), 0],
      y: [Math.cos(angle), Math.sin(angle), 0],
      z: [0, 0, 1],
    } as const
  }
  for (let i = 0; i < marks; i++) {
    const turn = marks === 12 ? i / 12 : -0.36 + (0.72 * i) / (marks - 1)
    const long = marks === 12 && i % 3 === 0 ? 0.05 : 0.03
    mason.at(at(turn)).panel('ink', -0.007, face - 0.02 - long, 0.007, face - 0.02, 0, { density: 0.3 })
  }
  for (const [turn, from, to, half] of marks === 12
    ? ([
        [8.84 / 12, -0.03, 0.11, 0.009],
        [50 / 60, -0.04, 0.17, 0.006],
      ] as const)
    : ([[0.09, -0.06, 0.17, 0.006]] as const))
    mason.at(at(turn)).panel('ink', -half, from, half, to, 0.003, { density: 0.3 })
  bolt(mason, x, y, 0.036)
}

function bolt(mason: Mason, x: number, y: number, depth: number): void {
  mason.at({ ...OUT, origin: [x, y, depth] }).turned(
    'brass',
    [
      [0.02, 0],
      [0, 0.016],
    ],
    6,
    { density: 0.3 },
  )
}

/** A watertight door with its wheel and a lit scuttle, in the niche. */
function buildShutDoor(mason: Mason): void {
  const depth = -NICHE * 0.55
  const window = circle(0, 1.72, 0.2, FACETS)
  mason.sheet('hull', nicheOutline(HEAD), depth, {}, [window])
  const leaf = [
    [-0.66, 0.24],
    [0.66, 0.24],
    [0.66, 2.36],
    [-0.66, 2.36],
  ] as const
  mason.sheet('navy', leaf, depth + 0.04, { gloss: 0.3 }, [window])
  mason.strip('navy', [...leaf, leaf[0]].toReversed(), depth, depth + 0.04, { density: 0.4 })
  const rim = mason.at({ ...OUT, origin: [0, 1.72, depth] })
  rim.turned(
    'brass',
    [
      [0.27, 0.04],
      [0.26, 0.065],
      [0.215, 0.075],
      [0.2, 0.06],
      [0.2, -0.03],
    ],
    FACETS,
    { ...BRASS, density: 0.6 },
  )
  buildSeaView(mason, 0, 1.72, 0.204, depth - 0.03)
  const wheel = mason.at({ ...OUT, origin: [0, 1.02, depth + 0.04] })
  wheel.turned(
    'brass',
    [
      [0.035, 0],
      [0.035, 0.1],
      [0, 0.11],
    ],
    8,
  )
  wheel.turned(
    'brass',
    [
      [0.19, 0.07],
      [0.212, 0.085],
      [0.19, 0.1],
      [0.168, 0.085],
      [0.19, 0.07],
    ],
    20,
    BRASS,
  )
  for (let i = 0; i < 5; i++) {
    const angle = (i / 5) * 2 * Math.PI
    const spoke = wheel.at(upright(0, 0.085, 0, angle))
    spoke.box('brass', [0.02, -0.008, -0.01], [0.18, 0.008, 0.01], 'yYzZ', { density: 0.4 })
  }
  // Clips around the leaf.
  for (const side of [-1, 1]) {
    for (const y of [0.5, 1.3, 2.1])
      mason.box('brass', [side * 0.68 - 0.07, y - 0.022, depth + 0.03], [side * 0.68 + 0.07, y + 0.022, depth + 0.075])
  }
}

/** A cargo hook with its block, on a chain from the beam. */
function buildHook(mason: Mason): void {
  mason.box('iron', [-0.06, BEAM - 0.06, 0.25], [0.06, BEAM, 0.45], 'xXyzZ')
  // The eye plate sits under the beam; chain links hang from it, turned by a quarter each.
  const lead = mason.at(upright(0, 0, 0.35))
  for (let i = 0; i < 6; i++) {
    const link = lead.at(upright(0, BEAM - 0.1 - i * 0.088, 0, (i % 2) * (Math.PI / 2)))
    const half = 0.034
    for (const side of [-1, 1]) link.box('iron', [side * half - 0.01, -0.06, -0.01], [side * half + 0.01, 0.05, 0.01])
    link.box('iron', [-half - 0.01, 0.045, -0.01], [half + 0.01, 0.06, 0.01])
    link.box('iron', [-half - 0.01, -0.065, -0.01], [half + 0.01, -0.05, 0.01])
  }
  const y = 3.62
  // The block: two cheeks and a sheave between them.
  const axle = lead.at({ ...OUT, origin: [0, y, -0.1] })
  for (const [from, to] of [
    [0, 0.05],
    [0.15, 0.2],
  ] as const) {
    axle.turned(
      'oxblood',
      [
        [0.001, from],
        [0.19, from],
        [0.2, (from + to) / 2],
        [0.19, to],
        [0.001, to],
      ],
      18,
      { density: 0.6 },
    )
  }
  axle.turned(
    'iron',
    [
      [0.15, 0.05],
      [0.15, 0.15],
    ],
    14,
    { density: 0.4 },
  )
  axle.turned(
    'brass',
    [
      [0.04, 0.19],
      [0.04, 0.225],
      [0, 0.23],
    ],
    8,
  )
  lead.box('oxblood', [-0.07, y + 0.14, -0.1], [0.07, y + 0.36, 0.1], 'xXYzZ', { density: 0.5 })
  lead.box('iron', [-0.05, y - 0.36, -0.045], [0.05, y - 0.14, 0.045], 'xXyzZ', { density: 0.5 })
  buildHookIron(lead.at(upright(0, y - 0.36, 0)))
}

/** The hook itself: a bent bar that thins towards its tip, drawn out flat. */
function buildHookIron(mason: Mason): void {
  const steps = 14
  const middle: Elevation[] = [
    [0, 0.02],
    [0, -0.07],
    [-0.05, -0.14],
    ...Array.from({ length: steps + 1 }, (_, i): Elevation => {
      const angle = Math.PI * 0.82 + (i / steps) * Math.PI * 1.36
      return [0.17 * Math.cos(angle), -0.31 + 0.17 * Math.sin(angle)]
    }),
  ]
  // Stoutest where it carries, thin at the tip.
  const half = (i: number) =>
    (0.042 + 0.02 * Math.sin((i / middle.length) * Math.PI)) * Math.min(1, (middle.length - i) / 5)
  const [left, right]: [Elevation[], Elevation[]] = [[], []]
  middle.forEach(([x, y], i) => {
    const [bx, by] = middle[i - 1] ?? [x, y + 0.1]
    const [ax, ay] = middle[i + 1] ?? [x + (x - bx), y + (y - by)]
    const length = Math.hypot(ax - bx, ay - by) || 1
    const [nx, ny] = [-(ay - by) / length, (ax - bx) / length]
    const w = Math.max(0.012, half(i))
    left.push([x + nx * w, y + ny * w])
    right.push([x - nx * w, y - ny * w])
  })
  const outline = [...left, ...right.toReversed()]
  const back: Frame = { origin: [0, 0, -0.04], x: [-1, 0, 0], y: [0, 1, 0], z: [0, 0, -1] }
  mason.sheet('iron', outline, 0.04, { gloss: 0.4 })
  mason.at(back).sheet(
    'iron',
    outline.map(([x, y]): Elevation => [-x, y]),
    0,
    { gloss: 0.4 },
  )
  mason.strip('iron', left, -0.04, 0.04, { smoothing: true, density: 0.4 })
  mason.strip('iron', right.toReversed(), -0.04, 0.04, { smoothing: true, density: 0.4 })
}

/** What stands on a quay: a bollard with its line, crates, a trunk and a case. Within CORNER of the plan. */
function buildQuay(mason: Mason): void {
  const wall = -HALF_BAY
  mason.box('quayStone', [1.9, 0, wall + 0.1], [3.93, 0.05, wall + 0.76], 'xXYZ', { density: 0.9 })
  buildBollard(mason.at(upright(2.2, 0.05, wall + 0.46)))
  crate(mason.at(upright(2.86, 0.05, wall + 0.42, 0.04)), 0.56, 0.52, 0.52)
  crate(mason.at(upright(3.5, 0.05, wall + 0.42, -0.05)), 0.6, 0.6, 0.5)
  crate(mason.at(upright(2.88, 0.57, wall + 0.4, -0.07)), 0.46, 0.4, 0.42)
  trunk(mason.at(upright(3.5, 0.65, wall + 0.42, 0.06)), 0.66, 0.36, 0.42, 'leather')
  trunk(mason.at(upright(3.47, 1.01, wall + 0.4, -0.08)), 0.5, 0.17, 0.34, 'green')
}

function buildBollard(mason: Mason): void {
  mason.turned(
    'iron',
    [
      [0.25, 0],
      [0.25, 0.04],
      [0.17, 0.07],
      [0.15, 0.3],
      [0.17, 0.42],
      [0.24, 0.47],
      [0.25, 0.53],
      [0.2, 0.59],
      [0, 0.61],
    ],
    16,
    { gloss: 0.25 },
  )
  for (let i = 0; i < 3; i++) {
    mason.turned(
      'rope',
      [
        [0.15, 0.12 + i * 0.05],
        [0.19, 0.13 + i * 0.05],
        [0.2, 0.147 + i * 0.05],
        [0.185, 0.168 + i * 0.05],
        [0.15, 0.172 + i * 0.05],
      ],
      14,
      { density: 0.5 },
    )
  }
  for (let i = 0; i < 2; i++) {
    mason.turned(
      'rope',
      [
        [0.27 - i * 0.03, 0.012 + i * 0.04],
        [0.31 - i * 0.03, 0.02 + i * 0.04],
        [0.31 - i * 0.03, 0.04 + i * 0.04],
        [0.27 - i * 0.03, 0.055 + i * 0.04],
      ],
      16,
      { density: 0.5 },
    )
  }
}

/** A crate of deal boards with battens on its front and sides, around x = z = 0. */
function crate(mason: Mason, w: number, h: number, d: number): void {
  mason.box('deal', [-w / 2, 0, -d / 2], [w / 2, h, d / 2], 'xXYZ', { quarter: true })
  const batten = 0.06
  for (const side of [-1, 1]) {
    const x = side * (w / 2 - batten / 2)
    mason.box('deal', [x - batten / 2, 0, d / 2], [x + batten / 2, h, d / 2 + 0.018], 'xXYZ', { density: 0.6 })
  }
  for (const y of [0, h - batten])
    mason.box('deal', [-w / 2 + batten, y, d / 2], [w / 2 - batten, y + batten, d / 2 + 0.016], 'yYZ', {
      density: 0.6,
      quarter: true,
    })
  const lean = Math.atan2(h - 2 * batten, w - 2 * batten)
  const brace = mason.at({
    origin: [-w / 2 + batten, batten, d / 2],
    x: [Math.cos(lean), Math.sin(lean), 0],
    y: [-Math.sin(lean), Math.cos(lean), 0],
    z: [0, 0, 1],
  })
  const long = Math.hypot(w - 2 * batten, h - 2 * batten)
  brace.box('deal', [0.02, -batten / 2, 0], [long - 0.02, batten / 2, 0.014], 'yYZ', { density: 0.6, quarter: true })
}

/** A travelling trunk with straps, brass corners and a lock. */
function trunk(mason: Mason, w: number, h: number, d: number, finish: 'leather' | 'green'): void {
  mason.box(finish, [-w / 2, 0, -d / 2], [w / 2, h, d / 2], 'xXYZ')
  mason.box('strap', [-w / 2 - 0.003, h * 0.64, -d / 2], [w / 2 + 0.003, h * 0.67, d / 2 + 0.003], 'xXZ', {
    density: 0.5,
  })
  for (const side of [-0.27, 0.27])
    mason.box('strap', [side * w - 0.022, 0, -d / 2], [side * w + 0.022, h + 0.006, d / 2 + 0.007], 'xXYZ', {
      density: 0.6,
    })
  for (const side of [-1, 1]) {
    for (const y of [0, h - 0.05])
      mason.box(
        'brass',
        [side * (w / 2 - 0.02) - 0.026, y - 0.002, d / 2 - 0.046],
        [side * (w / 2 - 0.02) + 0.026, y + 0.054, d / 2 + 0.006],
        'xXYZ',
        { density: 0.5 },
      )
  }
  mason.box('brass', [-0.03, h * 0.55, d / 2], [0.03, h * 0.74, d / 2 + 0.012], 'xXyYZ', { density: 0.5 })
}
