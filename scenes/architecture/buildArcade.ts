import { horseshoe, multifoil, type Elevation } from './arches.ts'
import { buildLantern } from './buildLantern.ts'
import { buildPortal } from './buildPortal.ts'
import { ARCADE, COURT, COURT_LANTERN, WINDOW_GLOW } from './courtMeasures.ts'
import { Mason, type Surface } from './Mason.ts'
import { HALF_BAY, PORTAL } from './measures.ts'
import { upright, type Frame } from './vectors.ts'

/** What a stretch of the courtyard's arcade is: a wall, a wall with a portal, a corner with walls at −z and −x. */
export type ArcadeKind = 'wall' | 'door' | 'corner'

const B = HALF_BAY
const FLOOR: Frame = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] }
const CEILING: Frame = { origin: [0, COURT.ceiling, 0], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] }

/**
 * One bay of the courtyard: 3.5 m along x; the arcade's outer wall at −z, the open court beyond +z. Storeys, window and
 * eave stand on the court's side; columns are pieces of their own (buildColumn).
 */
export function buildArcade(kind: ArcadeKind): readonly Surface[] {
  const mason = new Mason()
  mason.at(FLOOR).panel('bejmat', -B, -B, B, B, 0, { density: 1.3 })
  mason.at(CEILING).panel('cedar', -B, -B, B, B, 0, { density: 0.6 })
  for (let i = 0; i < 6; i++) {
    const x = -B + ((i + 0.5) * 2 * B) / 6
    mason.box('cedar', [x - 0.07, COURT.joists, -B], [x + 0.07, COURT.ceiling, B], 'xXy', { density: 0.5 })
  }
  buildOuterWall(mason.at(upright(0, 0, -B)), kind === 'door')
  if (kind === 'corner') {
    buildOuterWall(mason.at(upright(-B, 0, 0, Math.PI / 2)), false)
    // The pier over the corner's column.
    mason.box('lime', [ARCADE.inner, COURT.springing, ARCADE.inner], [B, COURT.ceiling, B], 'xz', { density: 0.7 })
    return mason.surfaces
  }
  buildArch(mason, kind === 'door')
  buildUpperStorey(mason.at(upright(0, 0, B)))
  mason.at(FLOOR).panel('zelligeGreen', -B, -B, B, -ARCADE.inner + 0.02, 0.004, { density: 1.2 })
  const { height, across, size } = COURT_LANTERN
  if (kind === 'door') buildLantern(mason, 0, height, across, size, COURT.joists - height - 0.56 * size)
  return mason.surfaces
}

function buildOuterWall(mason: Mason, hasPortal: boolean): void {
  const { halfFrame, frameTop } = PORTAL
  const { dado, dadoCap, frieze, cornice, joists, ceiling } = COURT
  const outline: Elevation[] = hasPortal
    ? [
        [-B, dado],
        [-halfFrame, dado],
        [-halfFrame, frameTop],
        [halfFrame, frameTop],
        [halfFrame, dado],
        [B, dado],
        [B, frieze],
        [-B, frieze],
      ]
    : [
        [-B, dado],
        [B, dado],
        [B, frieze],
        [-B, frieze],
      ]
  mason.sheet('lime', outline)
  const runs: readonly Elevation[] = hasPortal
    ? [
        [-B, -halfFrame],
        [halfFrame, B],
      ]
    : [[-B, B]]
  for (const [from, to] of runs) {
    mason.panel('zelligeGreen', from, 0, to, dado, 0.03, { uvAt: [from + B, 0] })
    mason.panel('capGreen', from, dado, to, dadoCap, 0.05, { density: 0.7 })
    mason.strip(
      'capGreen',
      [
        [from, dadoCap],
        [to, dadoCap],
      ],
      0,
      0.05,
      { density: 0.5 },
    )
  }
  mason.panel('gebs', -B, frieze, B, cornice, 0.04, { density: 0.8 })
  mason.strip(
    'gebs',
    [
      [B, frieze],
      [-B, frieze],
    ],
    0,
    0.04,
    { density: 0.4 },
  )
  mason.panel('zouaq', -B, cornice, B, joists + 0.08, 0.08, { density: 0.7 })
  mason.strip(
    'zouaq',
    [
      [B, cornice],
      [-B, cornice],
    ],
    0.04,
    0.08,
    { density: 0.4 },
  )
  mason.panel('cedar', -B, joists, B, ceiling, 0, { density: 0.4 })
  if (hasPortal) buildPortal(mason, { open: true, reveal: 'lime', tiles: 'zelligeGreen', cap: 'capGreen' })
}

/** The wall over the columns, with its arch: polylobed before a door, horseshoe elsewhere. */
function buildArch(mason: Mason, lobed: boolean): void {
  const { springing, storey, ceiling } = COURT
  const { width, inner, outer } = ARCADE
  const arch = lobed
    ? multifoil(width, springing, 11, 4, 0.22)
    : horseshoe(width, springing, 10, { point: 0.16, below: 0.3 })
  const notch: Elevation[] = [[-width / 2, springing], ...arch, [width / 2, springing]]
  const wall = (top: number): Elevation[] => [[-B, springing], ...notch, [B, springing], [B, top], [-B, top]]
  // Towards the court: carved spandrels in a plain frame. Towards the arcade: plain.
  const spandrel = 1.62
  const court = mason.at(upright(0, 0, outer))
  const band: Elevation[] = [
    [-spandrel, springing],
    ...notch,
    [spandrel, springing],
    [spandrel, 5.32],
    [-spandrel, 5.32],
  ]
  court.sheet('gebs', band, 0, { density: 0.9 })
  for (const side of [-1, 1])
    court.panel('lime', Math.min(side * spandrel, side * B), springing, Math.max(side * spandrel, side * B), 5.32, 0, {
      density: 0.7,
    })
  court.panel('lime', -B, 5.32, B, storey, 0, { density: 0.7 })
  mason.at(upright(0, 0, inner, Math.PI)).sheet(
    'lime',
    wall(ceiling).map(([x, y]): Elevation => [x, y]),
    0,
    { density: 0.8 },
  )
  mason.strip('lime', [[width / 2, springing], ...arch.toReversed(), [-width / 2, springing]], outer, inner, {
    density: 0.8,
    smoothing: !lobed,
  })
  for (const side of [-1, 1]) {
    const [a, b] = [Math.min((side * width) / 2, side * B), Math.max((side * width) / 2, side * B)]
    mason
      .at({ origin: [0, springing, 0], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] })
      .panel('lime', a, inner, b, outer, 0, { density: 0.5 })
  }
}

/** Above the arcade, on the court's face (z = 0 of the mason's frame): string course, window, eave. */
function buildUpperStorey(mason: Mason): void {
  const { storey, string, eave, top } = COURT
  mason.box('zouaq', [-B, storey, 0], [B, string, 0.1], 'yZ', { density: 0.7 })
  mason.box('cedar', [-B, string, 0], [B, string + 0.07, 0.2], 'yYZ', { density: 0.5, quarter: true })

  const [half, sill, spring] = [0.68, 6.5, 7.3]
  const window: Elevation[] = [[-half, sill], [half, sill], ...multifoil(half * 2, spring, 7, 3).toReversed()]
  const surround: Elevation[] = [
    [-0.92, 6.38],
    [0.92, 6.38],
    [0.92, 8.55],
    [-0.92, 8.55],
  ]
  mason.sheet(
    'lime',
    [
      [-B, string],
      [B, string],
      [B, eave],
      [-B, eave],
    ],
    0,
    { density: 0.8 },
    [surround],
  )
  mason.sheet('gebs', surround, 0, { density: 0.7 }, [window])
  mason.strip('lime', [...window, ...window.slice(0, 1)], 0, -0.3, { density: 0.4 })
  mason.sheet('screen', window, -0.2, { density: 0.4 })
  mason.sheet('strap', surround, -0.3, { glow: WINDOW_GLOW.day })
  mason.box('lime', [-0.98, 6.3, 0], [0.98, 6.38, 0.09], 'xXyYZ', { density: 0.5 })
  mason.panel('gebs', -B, eave - 0.4, B, eave, 0.03, { density: 0.6 })

  for (let i = 0; i < 7; i++) {
    const x = -B + ((i + 0.5) * 2 * B) / 7
    mason.box('cedar', [x - 0.06, eave - 0.3, 0], [x + 0.06, eave - 0.06, 0.44], 'xXyZ', { density: 0.4 })
  }
  mason.box('cedar', [-B, eave - 0.06, 0], [B, eave, 0.55], 'yZ', { density: 0.5, quarter: true })
  // Half-round tiles of green glaze, in a frame that slopes up and back.
  const [rise, run] = [top - eave, 0.75]
  const slope = Math.hypot(rise, run)
  const tiles = mason.at({
    origin: [0, eave + 0.02, 0.62],
    x: [1, 0, 0],
    y: [0, run / slope, rise / slope],
    z: [0, -rise / slope, run / slope],
  })
  const ribs = 12
  const ribbed = Array.from({ length: ribs }, (_, rib) =>
    Array.from({ length: 4 }, (_, k): Elevation => {
      const angle = Math.PI - (k / 3) * Math.PI
      const pitch = (2 * B) / ribs
      return [-B + (rib + 0.5) * pitch + Math.cos(angle) * pitch * 0.5, Math.sin(angle) * 0.09]
    }),
  ).flat()
  tiles.strip('tileGreen', ribbed, 0, -slope, { smoothing: true, density: 0.6, gloss: 0.9 })
  // The tiles' ends, and the plaster coping behind.
  tiles.strip(
    'tileGreen',
    [
      [-B, -0.02],
      [B, -0.02],
    ].map(([x, y]): Elevation => [x ?? 0, y ?? 0]),
    -0.02,
    0.02,
    { density: 0.3 },
  )
  mason.box('lime', [-B, top, -0.3], [B, top + 0.3, -0.12], 'YZ', { density: 0.4 })
}

/**
 * A column on the floor of its frame: marble base and shaft, a capital whose round neck opens into a carved block, cedar
 * abacus. A court has twenty: two hundred triangles each.
 */
export function buildColumn(): readonly Surface[] {
  const mason = new Mason()
  const r = 0.14
  const neck = COURT.springing - 0.62
  const [opening, block, abacus] = [neck + 0.2, neck + 0.36, neck + 0.52]
  const stone = { density: 0.8 } as const
  mason.box('stone', [-0.24, 0, -0.24], [0.24, 0.09, 0.24], 'xXYzZ', stone)
  mason.turned(
    'stone',
    [
      [0.23, 0.09],
      [0.235, 0.14],
      [0.17, 0.19],
      [0.18, 0.24],
      [r, 0.3],
    ],
    10,
    stone,
  )
  mason.turned(
    'stone',
    [
      [r, 0.3],
      [r * 0.9, neck],
    ],
    12,
    stone,
  )
  mason.turned(
    'stone',
    [
      [r * 0.88, neck - 0.02],
      [r * 1.14, neck + 0.02],
      [r * 0.98, neck + 0.06],
    ],
    10,
    stone,
  )
  mason.turned(
    'gebs',
    [
      [r * 0.96, neck + 0.05],
      [r * 1.06, opening],
    ],
    10,
    { density: 1, fit: [2, 0.4] },
  )
  // Four sides that lean out, and the block that carries the abacus; radii are to the corners.
  const corner = (half: number) => half * Math.SQRT2
  mason.turned(
    'gebs',
    [
      [corner(0.15), opening],
      [corner(0.22), block],
    ],
    4,
    { density: 1, faceted: true, turn: Math.PI / 4, fit: [2, 0.3] },
  )
  mason.box('gebs', [-0.22, block, -0.22], [0.22, abacus, 0.22], 'xXzZ', { density: 1 })
  mason
    .at({ origin: [0, opening, 0], x: [1, 0, 0], y: [0, 0, 1], z: [0, -1, 0] })
    .panel('gebs', -0.15, -0.15, 0.15, 0.15, 0, { density: 0.4 })
  mason.box('cedar', [-0.27, abacus, -0.27], [0.27, COURT.springing, 0.27], 'xXyzZ', { density: 0.6 })
  return mason.surfaces
}

/** The open court's floor, as large as it is baked for; it is stretched for larger ones. */
export function buildCourtFloor(): readonly Surface[] {
  const mason = new Mason(FLOOR)
  mason.panel('marble', -COURT.half, -COURT.half, COURT.half, COURT.half, 0, { density: 1.7 })
  return mason.surfaces
}
