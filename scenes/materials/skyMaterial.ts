import { ShaderMaterial, Vector3 } from 'three'

const VERTEX = /* glsl */ `
varying vec3 vWay;
void main() {
  // One triangle over the whole view, as far away as can be; each corner knows which way it lies.
  vec2 seen = (position.xy + vec2(projectionMatrix[2][0], projectionMatrix[2][1]))
    / vec2(projectionMatrix[0][0], projectionMatrix[1][1]);
  vWay = transpose(mat3(viewMatrix)) * vec3(seen, -1.0);
  gl_Position = vec4(position.xy, 0.99999, 1.0);
}`

/** Lower than this the sky is always behind something: what shows there is a hall that isn't drawn. */
const LOWEST = 0.15

const DAY = /* glsl */ `
vec3 skyAt(vec3 way) {
  // Morning over Morocco: pale at the horizon, deep at the zenith.
  float t = sqrt(way.y);
  vec3 colour = mix(vec3(0.769, 0.871, 0.941), vec3(0.157, 0.439, 0.808), t);
  return pow(colour, vec3(2.2)) * 1.12;
}`

const NIGHT = /* glsl */ `
uniform vec3 moon;
float dice(vec2 cell, float salt) {
  return fract(sin(dot(cell, vec2(127.1, 311.7)) + salt * 17.13) * 43758.5453);
}
/** One star a cell at most, of very different sizes; a plane over the visitor's head, so that none are pinched. */
vec3 starsAt(vec2 plane, float cells, float share) {
  vec2 at = plane * cells;
  vec2 cell = floor(at);
  if (dice(cell, 1.0) > share) return vec3(0.0);
  vec2 middle = cell + 0.2 + 0.6 * vec2(dice(cell, 2.0), dice(cell, 3.0));
  float rank = pow(dice(cell, 4.0), 9.0);
  float radius = 0.04 + 0.04 * rank;
  float away = length(at - middle) / radius;
  vec3 hue = mix(vec3(0.72, 0.84, 1.0), vec3(1.0, 0.86, 0.68), dice(cell, 5.0));
  return hue * exp(-away * away) * (0.3 + 1.7 * rank);
}
vec3 skyAt(vec3 way) {
  float t = sqrt(way.y);
  vec3 colour = mix(vec3(0.022, 0.046, 0.130), vec3(0.005, 0.011, 0.042), t);
  vec2 plane = way.xz / (0.55 + way.y);
  float river = plane.x * 0.8 + plane.y * 0.6 + 0.12 * sin(plane.y * 5.0) - 0.1;
  float milk = exp(-river * river * 9.0) * (0.75 + 0.25 * sin(plane.x * 17.0 + 3.0 * sin(plane.y * 11.0)));
  colour += vec3(0.020, 0.024, 0.036) * milk;
  colour += starsAt(plane, 34.0, 0.32 + 0.2 * milk) + 0.45 * starsAt(plane + 7.3, 71.0, 0.3 + 0.4 * milk);
  float towards = dot(way, moon);
  float face = 0.82 + 0.18 * sin(way.x * 130.0) * sin(way.z * 110.0 + 2.0);
  colour = mix(colour, vec3(2.6, 2.45, 2.1) * face, smoothstep(0.9997, 0.9998, towards));
  colour += vec3(0.05, 0.07, 0.12) * pow(max(towards, 0.0), 90.0) + vec3(0.22) * pow(max(towards, 0.0), 2400.0);
  return colour;
}`

const FRAGMENT = /* glsl */ `
varying vec3 vWay;
void main() {
  vec3 way = normalize(vWay);
  if (way.y < ${LOWEST}) discard;
  gl_FragColor = vec4(skyAt(way), 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`

/** The sky over an open court, drawn on one triangle behind everything. @param moon towards it, unit length; null by day */
export function skyMaterial(moon: readonly [number, number, number] | null): ShaderMaterial {
  return new ShaderMaterial({
    name: moon ? 'sky, night' : 'sky',
    vertexShader: VERTEX,
    fragmentShader: `${moon ? NIGHT : DAY}${FRAGMENT}`,
    uniforms: moon ? { moon: { value: new Vector3(...moon).normalize() } } : {},
    depthWrite: false,
  })
}
