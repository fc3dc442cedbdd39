import { useCallback, useRef } from 'react'
import { BufferAttribute, BufferGeometry, Mesh, type Group } from 'three'
import { lanternsOf } from '../architecture/courtKit.ts'
import { haloMaterial } from '../materials/haloMaterial.ts'
import type { Chamber } from '../plan/types.ts'
import { useAttached } from './useAttached.ts'

const STRENGTH = { day: 0.16, night: 0.5 } as const
const CORNERS = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const

/** The glow around a court's lanterns, in one draw: what bloom would do, for a hundred triangles. */
export function HalosView({ chamber, isNight }: { readonly chamber: Chamber; readonly isNight: boolean }) {
  const group = useRef<Group>(null)
  const make = useCallback(() => {
    const lanterns = lanternsOf(chamber)
    const geometry = new BufferGeometry()
    geometry.setAttribute(
      'position',
      new BufferAttribute(Float32Array.from(lanterns.flatMap((at) => CORNERS.flatMap(() => at))), 3),
    )
    geometry.setAttribute('corner', new BufferAttribute(Float32Array.from(lanterns.flatMap(() => CORNERS.flat())), 2))
    geometry.setIndex(lanterns.flatMap((_, i) => [0, 1, 2, 0, 2, 3].map((k) => i * 4 + k)))
    const material = haloMaterial(isNight ? STRENGTH.night : STRENGTH.day)
    const object = new Mesh(geometry, material)
    object.name = 'halos'
    object.renderOrder = 2
    return {
      object,
      dispose: () => {
        geometry.dispose()
        material.dispose()
      },
    }
  }, [chamber, isNight])
  useAttached(group, make)
  return <group ref={group} />
}
