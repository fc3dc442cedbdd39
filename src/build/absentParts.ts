/**
 * Stand-ins for the parts of three's renderer that the museum never asks for (unlitThree.ts says why). Each answers what
 * is asked of it while it is not needed, and throws by name as soon as it is: nothing is drawn wrong in silence.
 */

function absent(part: string): never {
  throw new Error(`The museum’s three.js comes without ${part}: take it off the lists in src/build/unlitThree.ts.`)
}

const nothing = () => undefined

export class WebGLShadowMap {
  enabled = false
  autoUpdate = true
  needsUpdate = false
  /** three's PCFShadowMap, its default. */
  type = 1
  render() {
    if (this.enabled) absent('shadows')
  }
}

export class WebGLLights {
  /** What the renderer reads of it: no lights of any kind. */
  readonly state = {
    version: 0,
    ambient: [0, 0, 0],
    probe: [],
    sun: [],
    sunShadow: [],
    sunShadowMap: [],
    sunShadowMatrix: [],
    sunShadowCascade: [],
    directional: [],
    directionalShadow: [],
    directionalShadowMap: [],
    directionalShadowMatrix: [],
    spot: [],
    spotLightMap: [],
    spotShadow: [],
    spotShadowMap: [],
    spotLightMatrix: [],
    rectArea: [],
    rectAreaLTC1: null,
    rectAreaLTC2: null,
    point: [],
    pointShadow: [],
    pointShadowMap: [],
    pointShadowMatrix: [],
    hemi: [],
    numSpotLightShadowsWithMaps: 0,
    numLightProbes: 0,
  }
  setup(lights: readonly unknown[]) {
    if (lights.length > 0) absent('lights')
  }
  readonly setupView = nothing
}

export class WebGLEnvironments {
  get(texture: unknown): null {
    return texture === null || texture === undefined ? null : absent('reflections')
  }
  readonly dispose = nothing
}

export class WebGLMorphtargets {
  update() {
    absent('morph targets')
  }
}

export class WebGLUniformsGroups {
  update() {
    absent('uniform groups')
  }
  bind() {
    absent('uniform groups')
  }
  readonly dispose = nothing
}

export function WebGLOutput(): never {
  return absent('an output buffer of its own')
}

/** Asked for every material that knows the uniform, lit or not; only the shaders of lit ones would read it. */
export function getDFGLUT(): null {
  return null
}
