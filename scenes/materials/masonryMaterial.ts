import { Color, ShaderMaterial, type DataArrayTexture, type Texture } from 'three'
import { KEY } from './finishes.ts'
import type { Mirrored } from './mirrored.ts'

/** What all masonry of a setting is drawn with. */
export interface MasonryLight {
  readonly finishes: DataArrayTexture
  /** Baked irradiance over `intensity`, sRGB; null where the light comes with the vertices. */
  readonly lightMap: Texture | null
  /** Irradiance of a full texel. */
  readonly intensity: number
  /** What glazed surfaces mirror; linear. */
  readonly mirrored: Mirrored
}

const VERTEX = /* glsl */ `
attribute vec4 tint;
attribute vec4 traits;
varying vec2 vUv;
flat varying float vLayer;
varying vec3 vTint;
varying float vGlow;
#ifdef LIGHT_MAP
  attribute vec2 uv1;
  varying vec2 vUv1;
#else
  attribute vec3 light;
  varying vec3 vLight;
#endif
#ifdef POLISHED
  varying vec3 vNormal;
  varying vec3 vView;
  varying float vGloss;
#endif
void main() {
  vUv = uv;
  vLayer = floor(tint.a * 255.0 + 0.5);
  vTint = 2.0 * tint.rgb * tint.rgb;
  vGlow = traits.r * (255.0 / 32.0);
  #ifdef LIGHT_MAP
    vUv1 = uv1;
  #else
    // Coded as a square root over 16: see lightByte.
    vLight = 16.0 * light * light;
  #endif
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  #ifdef POLISHED
    vNormal = normalize(mat3(modelMatrix) * normal);
    vView = (modelMatrix * vec4(position, 1.0)).xyz - cameraPosition;
    vGloss = traits.a;
  #endif
  gl_Position = projectionMatrix * view;
}`

const FRAGMENT = /* glsl */ `
uniform highp sampler2DArray finishes;
uniform float intensity;
uniform vec3 above;
uniform vec3 beside;
varying vec2 vUv;
flat varying float vLayer;
varying vec3 vTint;
varying float vGlow;
#ifdef LIGHT_MAP
  uniform sampler2D lightMap;
  varying vec2 vUv1;
#else
  varying vec3 vLight;
#endif
#ifdef POLISHED
  varying vec3 vNormal;
  varying vec3 vView;
  varying float vGloss;
#endif
void main() {
  vec3 finish = texture(finishes, vec3(vUv, vLayer)).rgb;
  #ifdef KEYED
    // Blue is the key: wood and leaves have next to none.
    if (finish.b > ${KEY}) discard;
    finish.b = min(finish.b, finish.r * 0.32);
  #endif
  #ifdef LIGHT_MAP
    vec3 light = texture2D(lightMap, vUv1).rgb * intensity * 0.3183099;
  #else
    vec3 light = vLight * 0.3183099;
  #endif
  if (vGlow > 0.0) light = vec3(vGlow);
  vec3 colour = finish * vTint * light;
  #ifdef POLISHED
    // No reflections are rendered: glazed surfaces mirror what is above and beside them, more at grazing angles
    // (Schlick, 4 %), as bright as the light that falls on them.
    vec3 n = normalize(gl_FrontFacing ? vNormal : -vNormal);
    vec3 v = normalize(vView);
    float facing = max(dot(n, -v), 0.0);
    vec3 mirror = reflect(v, n);
    float fresnel = 0.04 + 0.96 * pow(1.0 - facing, 5.0);
    // Each tile lies a little differently: its colour says how.
    float wobble = dot(finish, vec3(0.9, -0.7, 0.5));
    float ceiling = smoothstep(-0.1, 0.9, mirror.y + 0.5 * wobble);
    vec3 sheen = mix(beside, above, ceiling);
    float lit = dot(light, vec3(0.3, 0.5, 0.2));
    colour += vGloss * fresnel * sheen * min(lit, 1.6) * 1.4;
  #endif
  gl_FragColor = vec4(colour, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`

/**
 * One material for everything the building is made of: which texture a surface shows is a number at its vertices, so a
 * whole hall is one draw. Colour × baked light; no lights at run time (art.md, section 5).
 * @param keyed cut holes where the layer's key says so; a material of its own, so that solid walls keep early depth tests
 */
export function masonryMaterial(
  { finishes, lightMap, intensity, mirrored }: MasonryLight,
  { keyed, polished }: { readonly keyed: boolean; readonly polished: boolean },
): ShaderMaterial {
  return new ShaderMaterial({
    name: keyed ? 'masonry, keyed' : 'masonry',
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: {
      finishes: { value: finishes },
      lightMap: { value: lightMap },
      intensity: { value: intensity },
      above: { value: new Color(...mirrored.above) },
      beside: { value: new Color(...mirrored.beside) },
    },
    defines: {
      ...(lightMap ? { LIGHT_MAP: '' } : {}),
      ...(keyed ? { KEYED: '' } : {}),
      ...(polished && !keyed ? { POLISHED: '' } : {}),
    },
    // Leaves are seen from both sides.
    side: keyed ? 2 : 0,
  })
}

/** Puts other textures and another sheen on masonry; the old textures are their owner's to dispose. */
export function refinish(material: ShaderMaterial, finishes: DataArrayTexture, polished: boolean): void {
  if (material.uniforms['finishes']) material.uniforms['finishes'].value = finishes
  if (polished === 'POLISHED' in material.defines) return
  if (polished) material.defines['POLISHED'] = ''
  else delete material.defines['POLISHED']
  material.needsUpdate = true
}

/** Puts another lightmap on masonry that has one; the old one is its owner's to dispose. */
export function relight({ uniforms }: ShaderMaterial, lightMap: Texture, intensity: number): void {
  if (uniforms['lightMap']) uniforms['lightMap'].value = lightMap
  if (uniforms['intensity']) uniforms['intensity'].value = intensity
}
