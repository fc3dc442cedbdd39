import { useCallback, useRef } from 'react'
import { Mesh, PlaneGeometry, type Group } from 'three'
import { poolMaterial, type PoolMaterial } from '../materials/poolMaterial.ts'
import { PICTURE_MARGIN } from '../plan/measures.ts'
import type { Placement } from '../plan/types.ts'
import { useAttached } from './useAttached.ts'
import { useUnfolding } from './useUnfolding.ts'

/** How far beyond what it lights it falls, metres. */
const BEYOND = 0.75
/** Before the wall's face, and above a floor that may be a rug's. Metres. */
const OFF_WALL = 0.008
const OFF_FLOOR = 0.02
/** As slow as the lamp itself (scenes/exhibits/Lamps.ts). Seconds. */
const TURN = 1.2

interface LampPoolProps {
  readonly placement: Placement
  readonly atOnce: boolean
}

/** The pool of light around an exhibit whose lamp rises: on the wall behind it, or on the floor that it stands on. */
export function LampPool({ placement, atOnce }: LampPoolProps) {
  const group = useRef<Group>(null)
  const pool = useRef<PoolMaterial>(null)
  const begin = useUnfolding(atOnce ? 0 : TURN, (share) => pool.current?.rise(share))
  const make = useCallback(() => {
    const { width, height, mount, x, y, z, yaw } = placement
    const isOnWall = mount === 'wall'
    const margin = 2 * ((isOnWall ? PICTURE_MARGIN : 0) + BEYOND)
    const geometry = new PlaneGeometry(width + margin, height + margin)
    const made = poolMaterial()
    made.rise(atOnce ? 1 : 0)
    pool.current = made
    begin()
    const object = new Mesh(geometry, made.material)
    object.name = 'lamp pool'
    object.renderOrder = 1
    if (isOnWall) object.position.set(x + Math.sin(yaw) * OFF_WALL, y, z + Math.cos(yaw) * OFF_WALL)
    else object.position.set(x, OFF_FLOOR, z)
    object.rotation.set(isOnWall ? 0 : -Math.PI / 2, yaw, 0, 'YXZ')
    return {
      object,
      dispose: () => {
        geometry.dispose()
        made.material.dispose()
      },
    }
  }, [placement, atOnce, begin])
  useAttached(group, make)
  return <group ref={group} />
}
