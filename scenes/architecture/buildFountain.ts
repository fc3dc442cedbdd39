import { regularPolygon } from '../materials/hankin.ts'
import type { Elevation } from './arches.ts'
import { Mason, type Surface } from './Mason.ts'
import type { Frame } from './vectors.ts'

const UP: Frame = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 0, -1], z: [0, 1, 0] }
const octagon = (radius: number): Elevation[] =>
  regularPolygon([0, 0], radius, 8, Math.PI / 8).map(([x, y]) => [x, y] as const)

/** An octagonal basin of tiles with a marble bowl in it, on a carpet of twelve-fold stars. */
export function buildFountain(): readonly Surface[] {
  const mason = new Mason()
  const flat = mason.at(UP)
  flat.sheet('zelligeStar', octagon(2.75), 0.006, { density: 1.4 }, [octagon(1.4)])
  flat.sheet('capBlue', octagon(2.92), 0.008, { density: 1 }, [octagon(2.75)])

  const ring = (radius: number) => {
    const corners = octagon(radius)
    return [...corners, ...corners.slice(0, 1)]
  }
  // Walking round with the middle to the left shows the inside; the other way the outside.
  flat.strip('zelligeBlue', ring(1.42).toReversed(), 0, 0.46, {})
  flat.strip('marble', ring(1.5).toReversed(), 0.46, 0.54, { density: 0.8 })
  flat.sheet('marble', octagon(1.5), 0.54, { density: 1.2 }, [octagon(1.2)])
  flat.sheet('marble', octagon(1.5), 0.46, { density: 0.3 }, [octagon(1.42)])
  flat.strip('zelligeBlue', ring(1.2), 0.2, 0.54, { density: 0.8 })
  flat.sheet('water', octagon(1.2), 0.43, { density: 0.8, gloss: 1 })

  const stone = { density: 0.9 } as const
  mason.turned(
    'stone',
    [
      [0.3, 0.4],
      [0.27, 0.5],
      [0.13, 0.58],
      [0.16, 0.82],
      [0.11, 0.9],
      [0.22, 1.0],
      [0.52, 1.1],
      [0.64, 1.2],
      [0.62, 1.24],
      [0.56, 1.2],
    ],
    16,
    stone,
  )
  mason.turned(
    'stone',
    [
      [0.07, 1.1],
      [0.05, 1.3],
      [0.09, 1.34],
      [0.04, 1.4],
      [0.001, 1.43],
    ],
    8,
    stone,
  )
  mason
    .at({ ...UP, origin: [0, 1.205, 0] })
    .sheet('water', regularPolygon([0, 0], 0.58, 16, 0), 0, { density: 0.8, gloss: 1 })
  return mason.surfaces
}
