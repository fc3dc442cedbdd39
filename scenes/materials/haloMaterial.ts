import { AdditiveBlending, Color, ShaderMaterial } from 'three'

const VERTEX = /* glsl */ `
attribute vec2 corner;
varying vec2 vCorner;
void main() {
  vCorner = corner;
  vec4 at = modelViewMatrix * vec4(position, 1.0);
  // A little before the lantern itself, or its own glass would cut it.
  at.xyz *= 1.0 - 0.3 / max(0.6, length(at.xyz));
  at.xy += corner * 0.85;
  gl_Position = projectionMatrix * at;
}`

const FRAGMENT = /* glsl */ `
uniform vec3 glow;
varying vec2 vCorner;
void main() {
  float away = dot(vCorner, vCorner);
  if (away > 1.0) discard;
  float soft = 1.0 - away;
  gl_FragColor = vec4(glow * (0.55 * soft * soft * soft + 0.45 * exp(-away * 22.0)), 1.0);
}`

/** The air around a lantern. @param strength 0 to 1, on the screen */
export function haloMaterial(strength: number): ShaderMaterial {
  return new ShaderMaterial({
    name: 'halo',
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { glow: { value: new Color(strength, strength * 0.58, strength * 0.22) } },
    transparent: true,
    blending: AdditiveBlending,
    depthWrite: false,
  })
}
