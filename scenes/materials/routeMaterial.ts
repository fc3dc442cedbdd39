import { Color, ShaderMaterial } from 'three'

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

/** A line that is there as far as it has been drawn, over a ribbon of scenes/exhibits/routeRibbon.ts. */
export interface RouteMaterial {
  readonly material: ShaderMaterial
  /** 0 to 1 of the journey. */
  readonly draw: (to: number) => void
}

/** The caller disposes the material. */
export function routeMaterial(): RouteMaterial {
  const drawn = { value: 0 }
  const material = new ShaderMaterial({
    name: 'route',
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { drawn, ink: { value: INK }, paper: { value: PAPER } },
    toneMapped: false,
  })
  return {
    material,
    draw(to) {
      drawn.value = to
    },
  }
}
