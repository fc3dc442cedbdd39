import { AdditiveBlending, Color, ShaderMaterial } from 'three'

/** What the fountain's water shows: linear light, as the eye has it. */
export interface WaterLight {
  /** Mirrored from straight above, and from beside. */
  readonly above: readonly [number, number, number]
  readonly beside: readonly [number, number, number]
  /** Of lamps or sun on its ripples, and in its jets. */
  readonly glint: readonly [number, number, number]
}

export const WATER_LIGHT: Readonly<Record<'day' | 'night', WaterLight>> = {
  day: { above: [0.2, 0.44, 0.86], beside: [0.62, 0.5, 0.36], glint: [1, 0.96, 0.86] },
  night: { above: [0.012, 0.024, 0.075], beside: [0.16, 0.09, 0.035], glint: [0.9, 0.72, 0.5] },
}

const SURFACE_VERTEX = /* glsl */ `
varying vec2 vAt;
varying vec3 vView;
void main() {
  vAt = position.xz;
  vec4 world = modelMatrix * vec4(position, 1.0);
  vView = world.xyz - cameraPosition;
  gl_Position = projectionMatrix * viewMatrix * world;
}`

const SURFACE_FRAGMENT = /* glsl */ `
uniform float time;
uniform vec3 above;
uniform vec3 beside;
uniform vec3 glint;
varying vec2 vAt;
varying vec3 vView;
/** Slope of rings that run outward from where a stream falls in. */
vec2 rings(vec2 source, float speed, float reach) {
  vec2 away = vAt - source;
  float far = length(away) + 1e-4;
  return (away / far) * cos(far * 46.0 - time * speed) * exp(-far * reach);
}
void main() {
  vec2 slope = vec2(0.0);
  for (int i = 0; i < 8; i++) {
    float angle = (float(i) + 0.5) * 0.7853982;
    slope += rings(vec2(sin(angle), cos(angle)) * 0.93, 9.0 + float(i) * 0.37, 3.2);
  }
  slope += 0.35 * vec2(sin(vAt.x * 13.0 + time * 1.3 + 2.0 * sin(vAt.y * 5.0)), sin(vAt.y * 11.0 - time * 1.1));
  vec3 n = normalize(vec3(slope.x * 0.16, 1.0, slope.y * 0.16));
  vec3 v = normalize(vView);
  float facing = max(dot(n, -v), 0.0);
  vec3 mirror = reflect(v, n);
  float fresnel = 0.05 + 0.95 * pow(1.0 - facing, 4.0);
  vec3 colour = mix(beside, above, smoothstep(0.1, 0.75, mirror.y));
  float spark = pow(max(0.0, sin(mirror.x * 9.0 + 1.3) * sin(mirror.z * 9.0 - 0.4)), 14.0);
  colour += glint * spark * 1.1;
  gl_FragColor = vec4(colour, clamp(0.3 + fresnel + spark * 0.5, 0.0, 0.94));
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`

const JET_VERTEX = /* glsl */ `
attribute vec3 heading;
attribute vec4 strand;
varying vec4 vStrand;
void main() {
  vStrand = strand;
  vec3 at = (modelViewMatrix * vec4(position, 1.0)).xyz;
  vec3 way = mat3(modelViewMatrix) * heading;
  // A ribbon that always shows its breadth.
  vec3 across = normalize(cross(way, at));
  at += across * strand.x * strand.w;
  gl_Position = projectionMatrix * vec4(at, 1.0);
}`

const JET_FRAGMENT = /* glsl */ `
uniform float time;
uniform vec3 glint;
uniform vec3 beside;
varying vec4 vStrand;
void main() {
  float edge = 1.0 - vStrand.x * vStrand.x;
  // Falling water gathers pace: beads are longer at the end.
  float run = sqrt(vStrand.y + 0.05) * 26.0 - time * 10.0 + vStrand.z * 6.0;
  float beads = 0.55 + 0.3 * sin(run) + 0.15 * sin(run * 2.3 + 1.7);
  gl_FragColor = vec4((glint * 0.5 + beside * 0.25) * edge * beads * (1.0 - 0.45 * vStrand.y), 1.0);
}`

export interface WaterMaterials {
  readonly surface: ShaderMaterial
  readonly jets: ShaderMaterial
  /** Lets it run: seconds since it began. */
  readonly run: (seconds: number) => void
  readonly dispose: () => void
}

/** Water in the basin and bowl, laid over what is baked there, and the streams between them. Still until it is run. */
export function waterMaterials({ above, beside, glint }: WaterLight): WaterMaterials {
  const uniforms = {
    time: { value: 2.4 },
    above: { value: new Color(...above) },
    beside: { value: new Color(...beside) },
    glint: { value: new Color(...glint) },
  }
  const surface = new ShaderMaterial({
    name: 'water',
    vertexShader: SURFACE_VERTEX,
    fragmentShader: SURFACE_FRAGMENT,
    uniforms,
    transparent: true,
    depthWrite: false,
  })
  const jets = new ShaderMaterial({
    name: 'water, falling',
    vertexShader: JET_VERTEX,
    fragmentShader: JET_FRAGMENT,
    uniforms,
    transparent: true,
    blending: AdditiveBlending,
    depthWrite: false,
    side: 2,
  })
  return {
    surface,
    jets,
    run(seconds) {
      uniforms.time.value = 2.4 + seconds
    },
    dispose() {
      surface.dispose()
      jets.dispose()
    },
  }
}
