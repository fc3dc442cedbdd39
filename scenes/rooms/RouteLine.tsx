import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useRef } from 'react'
import { BufferAttribute, BufferGeometry, Color, Matrix4, Mesh, ShaderMaterial, Vector3, type Group } from 'three'
import { routeRibbon } from '../exhibits/routeRibbon.ts'
import { FRAME_ORDER } from '../frameOrder.ts'
import type { Face } from '../plan/types.ts'
import type { AnswerRoute } from './Answer.ts'
import { useAttached } from './useAttached.ts'

const VERTEX = /* glsl */ `
attribute vec2 along;
varying vec2 vAlong;
void main() {
  vAlong = along;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`

/** Oxblood between two thin lines of paper: seen on any sea and any land. */
const FRAGMENT = /* glsl */ `
uniform float drawn;
uniform vec3 ink;
uniform vec3 paper;
varying vec2 vAlong;
void main() {
  if (vAlong.x > drawn) discard;
  gl_FragColor = vec4(mix(ink, paper, step(0.66, abs(vAlong.y))), 1.0);
  #include <colorspace_fragment>
}`

const INK = new Color('#7b1e2b')
const PAPER = new Color('#fffaf0')
/** Of the map's height: as broad as a finger's line on a table, broader on a wall. */
const BREADTH = 0.022
/** Above the picture, metres: under the glass of a table, and not in the paper. */
const LIFT = 0.004
/** Seconds before the line sets out, and for each leg of it: an eye can follow. */
const PAUSE = 0.5
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
  const material = useRef<ShaderMaterial>(null)
  const time = useRef(0)
  const invalidate = useThree((state) => state.invalidate)
  const make = useCallback(() => {
    const ribbon = routeRibbon(points, face, face.height * BREADTH)
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(ribbon.positions, 3))
    geometry.setAttribute('along', new BufferAttribute(ribbon.along, 2))
    geometry.setIndex(new BufferAttribute(ribbon.triangles, 1))
    const made = new ShaderMaterial({
      name: 'route',
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { drawn: { value: atOnce ? 1 : 0 }, ink: { value: INK }, paper: { value: PAPER } },
      toneMapped: false,
    })
    material.current = made
    time.current = 0
    const object = new Mesh(geometry, made)
    object.name = 'route'
    layOn(object, face, yaw)
    return {
      object,
      dispose: () => {
        geometry.dispose()
        made.dispose()
      },
    }
  }, [points, face, yaw, atOnce])
  useAttached(group, make)
  useFrame((_, delta) => {
    const drawn = material.current?.uniforms['drawn']
    if (!drawn || drawn.value >= 1) return
    time.current += Math.min(0.1, delta)
    drawn.value = Math.min(1, Math.max(0, time.current - PAUSE) / (LEG * Math.max(1, points.length - 1)))
    invalidate()
  }, FRAME_ORDER.exhibits)
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
