import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useRef } from 'react'
import { BufferAttribute, BufferGeometry, Frustum, Group, Matrix4, Mesh, Sphere, Vector3 } from 'three'
import { buildWater } from '../architecture/buildWater.ts'
import { FRAME_ORDER } from '../frameOrder.ts'
import { WATER_LIGHT, waterMaterials, type WaterMaterials } from '../materials/waterMaterial.ts'
import { useDaytime } from './Daytime.ts'
import { useAttached } from './useAttached.ts'

/** Milliseconds between frames of running water: at 25 a second it flows, and half of all frames stay free. */
const BETWEEN = 40
/** Farther off than this, metres, nobody sees whether it runs. */
const FAR = 22
/** Around all of it, in the court's own metres. */
const ALL = new Sphere(new Vector3(0, 0.9, 0), 1.5)

const scratchFrustum = new Frustum()
const scratchMatrix = new Matrix4()
const scratchSphere = new Sphere()

/** The fountain's water: it runs while it is looked at, where the visitor's day is lively; else it is still. */
export function FountainView({ isNight }: { readonly isNight: boolean }) {
  const group = useRef<Group>(null)
  const water = useRef<WaterMaterials>(null)
  const { isLively } = useDaytime()
  const invalidate = useThree((state) => state.invalidate)
  const make = useCallback(() => {
    const { surface, jets } = buildWater()
    const level = new BufferGeometry()
    level.setAttribute('position', new BufferAttribute(surface.positions, 3))
    level.setIndex(new BufferAttribute(surface.triangles, 1))
    const falling = new BufferGeometry()
    falling.setAttribute('position', new BufferAttribute(jets.positions, 3))
    falling.setAttribute('heading', new BufferAttribute(jets.headings, 3))
    falling.setAttribute('strand', new BufferAttribute(jets.strands, 4))
    falling.setIndex(new BufferAttribute(jets.triangles, 1))
    const materials = waterMaterials(WATER_LIGHT[isNight ? 'night' : 'day'])
    const object = new Group().add(new Mesh(level, materials.surface), new Mesh(falling, materials.jets))
    object.name = 'water'
    water.current = materials
    return {
      object,
      dispose: () => {
        if (water.current === materials) water.current = null
        level.dispose()
        falling.dispose()
        materials.dispose()
      },
    }
  }, [isNight])
  useAttached(group, make)

  const next = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (isLively) invalidate()
    return () => clearTimeout(next.current)
  }, [isLively, invalidate])
  useFrame(({ camera, clock }) => {
    if (!isLively || !water.current || !group.current) return
    water.current.run(clock.elapsedTime)
    scratchSphere.copy(ALL).applyMatrix4(group.current.matrixWorld)
    if (scratchSphere.center.distanceTo(camera.position) > FAR) return
    scratchMatrix.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse)
    if (!scratchFrustum.setFromProjectionMatrix(scratchMatrix).intersectsSphere(scratchSphere)) return
    clearTimeout(next.current)
    next.current = setTimeout(invalidate, BETWEEN)
  }, FRAME_ORDER.rooms)
  return <group ref={group} />
}
