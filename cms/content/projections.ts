/**
 * How the museum's maps are drawn, in numbers alone: what a picture of the makers, a line that is laid over it and the map of
 * journeys have in common. Degrees to pixels from the left and from the top.
 */
export type Projection = (longitude: number, latitude: number) => readonly [x: number, y: number]

const RADIANS = Math.PI / 180

/** Hägerstrand's logarithmic projection: true directions from a centre, distances that shrink (makers/geometry/routeMap.ts). */
export function logarithmic(
  centre: readonly [longitude: number, latitude: number],
  at: readonly [x: number, y: number],
  scale: number,
  near: number,
): Projection {
  const [lambda0, phi0] = [centre[0] * RADIANS, centre[1] * RADIANS]
  return (longitude: number, latitude: number) => {
    const [lambda, phi] = [longitude * RADIANS - lambda0, latitude * RADIANS]
    const cos = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(lambda)
    const distance = Math.acos(Math.max(-1, Math.min(1, cos)))
    if (distance < 1e-9) return at
    const reach = (scale * Math.log(1 + distance / RADIANS / near)) / Math.sin(distance)
    const east = Math.cos(phi) * Math.sin(lambda)
    const north = Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(lambda)
    return [at[0] + reach * east, at[1] - reach * north] as const
  }
}

/** Lambert's conformal cone between two parallels, as d3-geo has it. */
export function conicConformal(
  parallels: readonly [number, number],
  centre: readonly [number, number],
  at: readonly [number, number],
  scale: number,
): Projection {
  const steep = (phi: number) => Math.tan((Math.PI / 2 + phi) / 2)
  const [south, north] = [parallels[0] * RADIANS, parallels[1] * RADIANS]
  const n = Math.log(Math.cos(south) / Math.cos(north)) / Math.log(steep(north) / steep(south))
  const f = (Math.cos(south) * steep(south) ** n) / n
  const raw = (lambda: number, phi: number) => {
    const r = f / steep(phi) ** n
    return [r * Math.sin(n * lambda), f - r * Math.cos(n * lambda)] as const
  }
  const middle = raw(0, centre[1] * RADIANS)
  return (longitude: number, latitude: number) => {
    const [x, y] = raw((longitude - centre[0]) * RADIANS, latitude * RADIANS)
    return [at[0] + scale * (x - middle[0]), at[1] - scale * (y - middle[1])] as const
  }
}
