import { ShapeUtils, Vector2 } from 'three'
import { FINISHES, type FinishName } from '../materials/finishes.ts'
import type { Rgb } from '../materials/palette.ts'
import type { Elevation } from './arches.ts'
import { cross, directionIn, frameIn, pointIn, unit, WORLD, type Frame, type Vec3 } from './vectors.ts'

/**
 * One surface of the building with a place of its own in the lightmap. Arrays run in step: three numbers a vertex for
 * positions and normals (metres, unit), two for `uvs` (repeats of the texture) and `chart` (metres on the unrolled
 * surface, from its lower left corner).
 */
export interface Surface {
  readonly finish: FinishName
  /** Multiplies the finish's tint; linear. */
  readonly tint: Rgb
  readonly positions: number[]
  readonly normals: number[]
  readonly uvs: number[]
  readonly chart: number[]
  readonly triangles: number[]
  /** Texels a metre, relative to a wall. */
  readonly density: number
  /** Above 0: shines by itself with this many times its colour, and takes no place in the lightmap. */
  readonly glow: number
  /** Polish, 0 to 1; null takes the layer's own. */
  readonly gloss: number | null
}

export interface SurfaceOptions {
  readonly tint?: Rgb
  readonly density?: number
  readonly glow?: number
  readonly gloss?: number
  /** Where the texture starts, metres, in the surface's own plane. */
  readonly uvAt?: Elevation
  /** Turns the texture by a quarter: its u runs along the surface's y. */
  readonly quarter?: boolean
  /** The surface takes the whole texture this many times, across and up, whatever the finish's tile. */
  readonly fit?: Elevation
}

/** Which faces of a box are seen: lower-case for the low side of an axis, upper-case for the high side. */
export type Faces = string

const WHITE: Rgb = [1, 1, 1]

/**
 * Builds surfaces and nothing that isn't seen: a box names its visible faces, a wall has no back. Everything is made of
 * four shapes: flat sheets, strips (unrolled curves), boxes and turned pieces.
 */
export class Mason {
  readonly surfaces: Surface[]
  readonly #frame: Frame

  constructor(frame: Frame = WORLD, surfaces: Surface[] = []) {
    this.#frame = frame
    this.surfaces = surfaces
  }

  /** The same mason, working in a frame given in this one's terms. */
  at(frame: Frame): Mason {
    return new Mason(frameIn(this.#frame, frame), this.surfaces)
  }

  #add(
    finish: FinishName,
    options: SurfaceOptions,
    parts: Pick<Surface, 'positions' | 'normals' | 'uvs' | 'chart' | 'triangles'>,
  ) {
    this.surfaces.push({
      finish,
      tint: options.tint ?? WHITE,
      density: options.density ?? 1,
      glow: options.glow ?? 0,
      gloss: options.gloss ?? null,
      ...parts,
    })
  }

  /**
   * A flat sheet in the plane z = `depth` of this frame, seen from +z.
   * @param holes outlines inside the outer one
   */
  sheet(
    finish: FinishName,
    outline: readonly Elevation[],
    depth = 0,
    options: SurfaceOptions = {},
    holes: readonly (readonly Elevation[])[] = [],
  ): void {
    const contour = outline.map(([x, y]) => new Vector2(x, y))
    if (ShapeUtils.isClockWise(contour)) contour.reverse()
    const inner = holes.map((hole) => {
      const points = hole.map(([x, y]) => new Vector2(x, y))
      if (!ShapeUtils.isClockWise(points)) points.reverse()
      return points
    })
    const triangles = ShapeUtils.triangulateShape(contour, inner).flat()
    const points = [...contour, ...inner.flat()]
    const [left, low] = [Math.min(...points.map((p) => p.x)), Math.min(...points.map((p) => p.y))]
    const [width, height] = [Math.max(...points.map((p) => p.x)) - left, Math.max(...points.map((p) => p.y)) - low]
    const normal = directionIn(this.#frame, [0, 0, 1])
    const uvOf = this.#uvOf(finish, options, width, height)
    this.#add(finish, options, {
      positions: points.flatMap((p) => pointIn(this.#frame, [p.x, p.y, depth])),
      normals: points.flatMap(() => normal),
      uvs: points.flatMap((p) => uvOf(p.x - left, p.y - low)),
      chart: points.flatMap((p) => [p.x - left, p.y - low]),
      triangles,
    })
  }

  /** A rectangle of the plane z = `depth`, seen from +z. */
  panel(
    finish: FinishName,
    x0: number,
    y0: number,
    x1: number,
    y1: number,
    depth = 0,
    options: SurfaceOptions = {},
  ): void {
    this.sheet(
      finish,
      [
        [x0, y0],
        [x1, y0],
        [x1, y1],
        [x0, y1],
      ],
      depth,
      options,
    )
  }

  /**
   * A curve of the xy plane drawn out from z = `from` to z = `to`; seen from its left-hand side as one walks along it.
   * @param smoothing true where the curve is one bend (arches), false where it has corners
   */
  strip(
    finish: FinishName,
    curve: readonly Elevation[],
    from: number,
    to: number,
    options: SurfaceOptions & { smoothing?: boolean } = {},
  ): void {
    const pieces = options.smoothing ? [curve] : curve.slice(1).map((p, i) => [curve[i] ?? p, p])
    let run = 0
    const width = Math.abs(to - from)
    const total = lengthOf(curve)
    const uvOf = this.#uvOf(finish, options, total, width)
    for (const piece of pieces) {
      const start = run
      const [positions, normals, uvs, chart, triangles]: number[][] = [[], [], [], [], []]
      piece.forEach((p, i) => {
        const before = piece[i - 1]
        const after = piece[i + 1]
        if (before) run += Math.hypot(p[0] - before[0], p[1] - before[1])
        const [ax, ay] = before ?? p
        const [bx, by] = after ?? p
        const normal = directionIn(this.#frame, unit([ay - by, bx - ax, 0]))
        for (const z of [from, to]) {
          positions?.push(...pointIn(this.#frame, [p[0], p[1], z]))
          normals?.push(...normal)
          uvs?.push(...uvOf(run, Math.abs(z - from)))
          chart?.push(run - start, Math.abs(z - from))
        }
        if (i > 0) {
          const a = (i - 1) * 2
          // Left of the curve is the seen side: wind so that the normal above faces it.
          if (to > from) triangles?.push(a, a + 1, a + 2, a + 1, a + 3, a + 2)
          else triangles?.push(a, a + 2, a + 1, a + 1, a + 2, a + 3)
        }
      })
      if (positions && normals && uvs && chart && triangles)
        this.#add(finish, options, { positions, normals, uvs, chart, triangles })
    }
  }

  /** An upright box. `faces` names what is seen: x, X, y, Y, z, Z (small letter: the face at the low end of the axis). */
  box(finish: FinishName, low: Vec3, high: Vec3, faces: Faces = 'xXYzZ', options: SurfaceOptions = {}): void {
    const [x0, y0, z0] = low
    const [x1, y1, z1] = high
    const face = (origin: Vec3, x: Vec3, y: Vec3, w: number, h: number) =>
      this.at({ origin, x, y, z: cross(x, y) }).panel(finish, 0, 0, w, h, 0, options)
    if (faces.includes('Z')) face([x0, y0, z1], [1, 0, 0], [0, 1, 0], x1 - x0, y1 - y0)
    if (faces.includes('z')) face([x1, y0, z0], [-1, 0, 0], [0, 1, 0], x1 - x0, y1 - y0)
    if (faces.includes('X')) face([x1, y0, z1], [0, 0, -1], [0, 1, 0], z1 - z0, y1 - y0)
    if (faces.includes('x')) face([x0, y0, z0], [0, 0, 1], [0, 1, 0], z1 - z0, y1 - y0)
    if (faces.includes('Y')) face([x0, y1, z1], [1, 0, 0], [0, 0, -1], x1 - x0, z1 - z0)
    if (faces.includes('y')) face([x0, y0, z0], [1, 0, 0], [0, 0, 1], x1 - x0, z1 - z0)
  }

  /**
   * A piece turned about this frame's y axis.
   * @param profile radius and height, from below
   * @param sides facets; `faceted` keeps their edges
   */
  turned(
    finish: FinishName,
    profile: readonly Elevation[],
    sides: number,
    options: SurfaceOptions & { faceted?: boolean; turn?: number } = {},
  ): void {
    const [positions, normals, uvs, chart, triangles]: [number[], number[], number[], number[], number[]] = [
      [],
      [],
      [],
      [],
      [],
    ]
    const girth = 2 * Math.PI * Math.max(...profile.map(([r]) => r))
    const height = lengthOf(profile)
    const uvOf = this.#uvOf(finish, options, girth, height)
    const turn = options.turn ?? 0
    let run = 0
    const rings = profile.map(([r, y], i) => {
      const [pr, py] = profile[i - 1] ?? [r, y]
      run += Math.hypot(r - pr, y - py)
      const [nr, ny] = profile[i + 1] ?? [r, y]
      const slope = unit([ny - py, pr - nr, 0])
      return { r, y, run, out: slope[0], up: slope[1] }
    })
    const corner = (angle: number, facing: number, share: number, ring: (typeof rings)[number]) => {
      positions.push(...pointIn(this.#frame, [ring.r * Math.sin(angle), ring.y, ring.r * Math.cos(angle)]))
      normals.push(...directionIn(this.#frame, [Math.sin(facing) * ring.out, ring.up, Math.cos(facing) * ring.out]))
      uvs.push(...uvOf(share * girth, ring.run))
      chart.push(share * girth, ring.run)
    }
    for (let side = 0; side < sides; side++) {
      const [a, b] = [side, side + 1].map((s) => turn + (s / sides) * 2 * Math.PI)
      if (a === undefined || b === undefined) continue
      const flat = (a + b) / 2
      const base = positions.length / 3
      for (const ring of rings) {
        corner(a, options.faceted ? flat : a, side / sides, ring)
        corner(b, options.faceted ? flat : b, (side + 1) / sides, ring)
      }
      for (let i = 0; i + 1 < rings.length; i++) {
        const k = base + i * 2
        if ((rings[i]?.r ?? 0) > 1e-6) triangles.push(k, k + 1, k + 2)
        if ((rings[i + 1]?.r ?? 0) > 1e-6) triangles.push(k + 1, k + 3, k + 2)
      }
    }
    this.#add(finish, options, { positions, normals, uvs, chart, triangles })
  }

  /**
   * A rough skin hung over a grid of points, in flat facets: rock, a heap of coal. Seen from the side that
   * (towards the next column) × (towards the next row) points to.
   * @param columns facets across
   * @param rows facets up
   * @param point where corner (column, row) lies, counted from 0
   */
  drape(
    finish: FinishName,
    columns: number,
    rows: number,
    point: (column: number, row: number) => Vec3,
    options: SurfaceOptions = {},
  ): void {
    const [positions, normals, uvs, chart, triangles]: [number[], number[], number[], number[], number[]] = [
      [],
      [],
      [],
      [],
      [],
    ]
    const across = runOf(
      columns,
      (i) => point(i, 0),
      (i) => point(i, rows),
    )
    const up = runOf(
      rows,
      (j) => point(0, j),
      (j) => point(columns, j),
    )
    const uvOf = this.#uvOf(finish, options, across.at(-1) ?? 0, up.at(-1) ?? 0)
    const facet = (corners: readonly (readonly [column: number, row: number])[]) => {
      const base = positions.length / 3
      const points = corners.map(([i, j]) => pointIn(this.#frame, point(i, j)))
      const [a, b, c] = points
      if (!a || !b || !c) return
      const normal = unit(cross([b[0] - a[0], b[1] - a[1], b[2] - a[2]], [c[0] - a[0], c[1] - a[1], c[2] - a[2]]))
      points.forEach((p, k) => {
        const [i, j] = corners[k] ?? [0, 0]
        const [x, y] = [across[i] ?? 0, up[j] ?? 0]
        positions.push(...p)
        normals.push(...normal)
        uvs.push(...uvOf(x, y))
        chart.push(x, y)
      })
      triangles.push(base, base + 1, base + 2)
    }
    for (let i = 0; i < columns; i++) {
      for (let j = 0; j < rows; j++) {
        // Folds run both ways, or the skin looks combed.
        if ((i + j) % 2) {
          facet([
            [i, j],
            [i + 1, j],
            [i + 1, j + 1],
          ])
          facet([
            [i, j],
            [i + 1, j + 1],
            [i, j + 1],
          ])
        } else {
          facet([
            [i, j],
            [i + 1, j],
            [i, j + 1],
          ])
          facet([
            [i + 1, j],
            [i + 1, j + 1],
            [i, j + 1],
          ])
        }
      }
    }
    this.#add(finish, options, { positions, normals, uvs, chart, triangles })
  }

  /** From metres on a surface to repeats of its texture. */
  #uvOf(finish: FinishName, options: SurfaceOptions, width: number, height: number) {
    const { tile } = FINISHES[finish]
    const [u0, v0] = options.uvAt ?? [0, 0]
    const whole = options.quarter ? ([height, width] as const) : ([width, height] as const)
    const [across, up] = options.fit ? [whole[0] / options.fit[0], whole[1] / options.fit[1]] : tile
    return (x: number, y: number): [number, number] =>
      options.quarter ? [(y + v0) / across, (x + u0) / up] : [(x + u0) / across, (y + v0) / up]
  }
}

function lengthOf(curve: readonly Elevation[]): number {
  return curve.reduce((sum, [x, y], i) => {
    const [px, py] = curve[i - 1] ?? [x, y]
    return sum + Math.hypot(x - px, y - py)
  }, 0)
}

/** How far corner 0, 1, … lies along a draped skin, metres: the mean of its two rims. */
function runOf(steps: number, near: (i: number) => Vec3, far: (i: number) => Vec3): number[] {
  const run = [0]
  for (let i = 1; i <= steps; i++) {
    const [a, b, c, d] = [near(i - 1), near(i), far(i - 1), far(i)]
    const step =
      (Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]) + Math.hypot(d[0] - c[0], d[1] - c[1], d[2] - c[2])) / 2
    run.push((run.at(-1) ?? 0) + step)
  }
  return run
}
