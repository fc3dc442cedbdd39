import { useCallback, useRef } from 'react'
import { BufferAttribute, BufferGeometry, Mesh, type Group } from 'three'
import { MOON } from '../light/moon.ts'
import { skyMaterial } from '../materials/skyMaterial.ts'
import { useAttached } from './useAttached.ts'

/** The sky over every open court: one for all of them, behind everything else. */
export function SkyView({ isNight }: { readonly isNight: boolean }) {
  const group = useRef<Group>(null)
  const make = useCallback(() => {
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(Float32Array.of(-1, -1, 0, 3, -1, 0, -1, 3, 0), 3))
    const material = skyMaterial(isNight ? MOON : null)
    const object = new Mesh(geometry, material)
    object.name = 'sky'
    object.frustumCulled = false
    // After what is solid: only the pixels that are left are painted.
    object.renderOrder = 1
    return {
      object,
      dispose: () => {
        geometry.dispose()
        material.dispose()
      },
    }
  }, [isNight])
  useAttached(group, make)
  return <group ref={group} />
}
