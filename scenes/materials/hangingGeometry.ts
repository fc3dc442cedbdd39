import { BufferAttribute, DynamicDrawUsage, InstancedBufferAttribute, InstancedBufferGeometry } from 'three'

/** One thing that hangs: where, how large, and which part of which layer it shows. */
export interface Instance {
  /** Centre, metres, world; it looks along (sin yaw, cos yaw). */
  readonly x: number
  readonly y: number
  readonly z: number
  readonly yaw: number
  /** Leaned back, radians: π/2 lies flat. */
  readonly tilt: number
  readonly width: number
  readonly height: number
  /** −1: none yet. */
  readonly level: number
  readonly layer: number
  /** The part of the layer that it fills, from its first texel, 0 to 1. */
  readonly across: number
  readonly up: number
  /** How much brighter its lamp makes it: 1 as it is painted. */
  readonly light: number
}

const CORNERS = new Float32Array([-0.5, -0.5, 0, 0.5, -0.5, 0, 0.5, 0.5, 0, -0.5, 0.5, 0])
const UVS = new Float32Array([0, 0, 1, 0, 1, 1, 0, 1])

/** A quad for as many instances as it has room for; `fill` says how many there are. The caller disposes it. */
export function hangingGeometry(room: number): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(CORNERS, 3))
  geometry.setAttribute('uv', new BufferAttribute(UVS, 2))
  geometry.setIndex([0, 1, 2, 0, 2, 3])
  for (const [name, size] of [
    ['place', 4],
    ['extent', 4],
    ['layer', 4],
  ] as const) {
    const attribute = new InstancedBufferAttribute(new Float32Array(room * size), size)
    geometry.setAttribute(name, attribute.setUsage(DynamicDrawUsage))
  }
  geometry.instanceCount = 0
  return geometry
}

/** Writes the instances. @returns false where there is no room for all: then nothing is written */
export function fillHanging(geometry: InstancedBufferGeometry, instances: readonly Instance[]): boolean {
  const { place, extent, layer } = geometry.attributes
  if (!place || !extent || !layer || instances.length > place.count) return false
  instances.forEach((one, i) => {
    place.setXYZW(i, one.x, one.y, one.z, one.yaw)
    extent.setXYZW(i, one.width, one.height, one.across, one.up)
    layer.setXYZW(i, one.level, one.layer, one.tilt, one.light)
  })
  for (const attribute of [place, extent, layer]) attribute.needsUpdate = true
  geometry.instanceCount = instances.length
  return true
}
