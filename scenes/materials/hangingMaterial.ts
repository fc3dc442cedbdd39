import { Color, ShaderMaterial, type DataArrayTexture } from 'three'
import type { LayerLevel } from '../quality/tiers.ts'

/** A card or picture that nothing has come for yet: paper in lamplight. */
const BARE = '#e9dfcb'

const VERTEX = /* glsl */ `
attribute vec4 place;
attribute vec4 extent;
attribute vec4 layer;
varying vec2 vUv;
flat varying vec2 vMost;
flat varying float vLevel;
flat varying float vLayer;
flat varying float vLight;
void main() {
  vLight = layer.w;
  vMost = extent.zw;
  vUv = uv * vMost;
  vLevel = layer.x;
  vLayer = layer.y;
  vec2 flatly = position.xy * extent.xy;
  float s = sin(place.w);
  float c = cos(place.w);
  vec3 upward = vec3(-s * sin(layer.z), cos(layer.z), -c * sin(layer.z));
  vec3 world = place.xyz + flatly.x * vec3(c, 0.0, -s) + flatly.y * upward;
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.0);
}`

/** A chain of questions: WebGL knows no array of samplers whose index varies. */
function fragment(levels: readonly LayerLevel[]): string {
  const reads = levels.map(
    (_, n) =>
      `if (vLevel < ${n}.5) texel = texture(level${n}, vec3(inside(vec2(textureSize(level${n}, 0).xy)), vLayer));`,
  )
  return /* glsl */ `
${levels.map((_, n) => `uniform highp sampler2DArray level${n};`).join('\n')}
uniform vec3 bare;
varying vec2 vUv;
flat varying vec2 vMost;
flat varying float vLevel;
flat varying float vLayer;
flat varying float vLight;
vec2 steps;
// A layer may hold more than this picture: nothing beyond its edge is ever mixed in, whichever mipmap is read.
vec2 inside(vec2 size) {
  vec2 edge = min(0.5 * max(steps, 1.0 / size), 0.5 * vMost);
  return clamp(vUv, edge, vMost - edge);
}
void main() {
  steps = fwidth(vUv);
  vec4 texel = vec4(0.0);
  if (vLevel < -0.5) texel = vec4(0.0);
  else ${reads.join('\n  else ')}
  // Never tone-mapped: what an artist painted saffron stays saffron (art direction 14).
  // A drawing without a ground lies on paper.
  gl_FragColor = vec4(mix(bare, texel.rgb, texel.a) * vLight, 1.0);
  #include <colorspace_fragment>
}`
}

/** Everything that hangs, drawn with one material: which picture an instance shows is two numbers, level and layer. */
export function hangingMaterial(levels: readonly LayerLevel[], textures: readonly DataArrayTexture[]): ShaderMaterial {
  return new ShaderMaterial({
    name: 'hanging',
    vertexShader: VERTEX,
    fragmentShader: fragment(levels),
    uniforms: {
      bare: { value: new Color(BARE) },
      ...Object.fromEntries(textures.map((texture, n) => [`level${n}`, { value: texture }])),
    },
    toneMapped: false,
  })
}
