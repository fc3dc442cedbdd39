import { AdditiveBlending, Color, ShaderMaterial } from 'three'

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
  float soft = 1.0 - smoothstep(0.25, 1.0, length(vCorner));
  gl_FragColor = vec4(glow * soft * risen, 1.0);
}`

/** Lamplight on the screen: the colour of the house's lamps, weak enough to leave a white wall its grain. */
const GLOW = new Color(0.17, 0.12, 0.06)

/** Light that falls on a wall or a floor, over a quad with its uv. */
export interface PoolMaterial {
  readonly material: ShaderMaterial
  /** 0 to 1. */
  readonly rise: (to: number) => void
}

/** The pool of a lamp that rises. The caller disposes the material. */
export function poolMaterial(): PoolMaterial {
  const risen = { value: 0 }
  const material = new ShaderMaterial({
    name: 'lamp pool',
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { glow: { value: GLOW }, risen },
    transparent: true,
    blending: AdditiveBlending,
    depthWrite: false,
    toneMapped: false,
  })
  return {
    material,
    rise(to) {
      risen.value = to
    },
  }
}
