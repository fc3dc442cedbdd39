import { useCallback, useRef } from 'react'
import { BufferAttribute, BufferGeometry, Matrix4, Mesh, Vector3, type Group } from 'three'
import { routeRibbon } from '../exhibits/routeRibbon.ts'
import { routeMaterial, type RouteMaterial } from '../materials/routeMaterial.ts'
import type { Face } from '../plan/types.ts'
import type { AnswerRoute } from './Answer.ts'
import { useAttached } from './useAttached.ts'
import { useUnfolding } from './useUnfolding.ts'

/** Of the map's height: as broad as a finger's line on a table, broader on a wall. */
const BREADTH = 0.022
/** Above the picture, metres: under the glass of a table, and not in the paper. */
const LIFT = 0.004
/** Seconds for each leg of the journey: an eye can follow. */
const LEG = 1.6

const scratchRight = new Vector3()
const scratchUp = new Vector3()
const scratchOut = new Vector3()
const scratchBasis = new Matrix4()

interface RouteLineProps {
  readonly face: Face
  readonly yaw: number
  readonly points: AnswerRoute['points']
  readonly atOnce: boolean
}

/** A journey that draws itself on a map, in a table or on a wall. */
export function RouteLine({ face, yaw, points, atOnce }: RouteLineProps) {
  const group = useRef<Group>(null)
  const line = useRef<RouteMaterial>(null)
  const begin = useUnfolding(atOnce ? 0 : LEG * Math.max(1, points.length - 1), (share) => line.current?.draw(share))
  const make = useCallback(() => {
    const ribbon = routeRibbon(points, face, face.height * BREADTH)
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(ribbon.positions, 3))
    geometry.setAttribute('along', new BufferAttribute(ribbon.along, 2))
    geometry.setIndex(new BufferAttribute(ribbon.triangles, 1))
    const made = routeMaterial()
    made.draw(atOnce ? 1 : 0)
    line.current = made
    begin()
    const object = new Mesh(geometry, made.material)
    object.name = 'route'
    layOn(object, face, yaw)
    return {
      object,
      dispose: () => {
        geometry.dispose()
        made.material.dispose()
      },
    }
  }, [points, face, yaw, atOnce, begin])
  useAttached(group, make)
  return <group ref={group} />
}

/** Lays what is drawn in a picture's own metres onto the picture: turned and leaned as hangingMaterial does it. */
function layOn(object: Mesh, { x, y, z, tilt }: Face, yaw: number): void {
  const [s, c] = [Math.sin(yaw), Math.cos(yaw)]
  scratchRight.set(c, 0, -s)
  scratchUp.set(-s * Math.sin(tilt), Math.cos(tilt), -c * Math.sin(tilt))
  scratchOut.crossVectors(scratchRight, scratchUp)
  object.quaternion.setFromRotationMatrix(scratchBasis.makeBasis(scratchRight, scratchUp, scratchOut))
  object.position.set(x, y, z).addScaledVector(scratchOut, LIFT)
}
