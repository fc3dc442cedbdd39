import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useRef } from 'react'
import { AdditiveBlending, Color, Mesh, PlaneGeometry, ShaderMaterial, type Group } from 'three'
import { FRAME_ORDER } from '../frameOrder.ts'
import { PICTURE_MARGIN } from '../plan/measures.ts'
import type { Placement } from '../plan/types.ts'
import { useAttached } from './useAttached.ts'

const VERTEX = /* glsl */ `
varying vec2 vCorner;
void main() {
  vCorner = uv * 2.0 - 1.0;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`

/** Fades before the quad's edge, so that no edge is ever seen; brightest around what it lights, which covers its middle. */
const FRAGMENT = /* glsl */ `
uniform vec3 glow;
uniform float risen;
varying vec2 vCorner;
void main() {
  float away = length(vCorner);
  float soft = 1.0 - smoothstep(0.25, 1.0, away);
  gl_FragColor = vec4(glow * soft * risen, 1.0);
}`

/** Lamplight on the screen: the colour of the house's lamps, weak enough to leave a white wall its grain. */
const GLOW = new Color(0.17, 0.12, 0.06)
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
  const material = useRef<ShaderMaterial>(null)
  const invalidate = useThree((state) => state.invalidate)
  const make = useCallback(() => {
    const { width, height, mount, x, y, z, yaw } = placement
    const isOnWall = mount === 'wall'
    const margin = 2 * ((isOnWall ? PICTURE_MARGIN : 0) + BEYOND)
    const geometry = new PlaneGeometry(width + margin, height + margin)
    const made = new ShaderMaterial({
      name: 'lamp pool',
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { glow: { value: GLOW }, risen: { value: atOnce ? 1 : 0 } },
      transparent: true,
      blending: AdditiveBlending,
      depthWrite: false,
      toneMapped: false,
    })
    material.current = made
    const object = new Mesh(geometry, made)
    object.name = 'lamp pool'
    object.renderOrder = 1
    if (isOnWall) object.position.set(x + Math.sin(yaw) * OFF_WALL, y, z + Math.cos(yaw) * OFF_WALL)
    else object.position.set(x, OFF_FLOOR, z)
    object.rotation.set(isOnWall ? 0 : -Math.PI / 2, yaw, 0, 'YXZ')
    return {
      object,
      dispose: () => {
        geometry.dispose()
        made.dispose()
      },
    }
  }, [placement, atOnce])
  useAttached(group, make)
  useFrame((_, delta) => {
    const risen = material.current?.uniforms['risen']
    if (!risen || risen.value >= 1) return
    risen.value = Math.min(1, risen.value + Math.min(0.1, delta) / TURN)
    invalidate()
  }, FRAME_ORDER.exhibits)
  return <group ref={group} />
}
