import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** The shaders of three.js that the museum draws with, by their files in its ShaderLib: nothing is lit at run time. */
const SHADERS = ['meshbasic'] as const

/** What three's WebGLProgram puts before every shader by itself. */
const ALWAYS = ['tonemapping_pars_fragment', 'colorspace_pars_fragment'] as const

/** Modules of three's renderer that an unlit building never asks for: absentParts.ts stands in for them. */
const ABSENT: ReadonlySet<string> = new Set([
  'DFGLUTData',
  'WebGLEnvironments',
  'WebGLLights',
  'WebGLMorphtargets',
  'WebGLOutput',
  'WebGLShadowMap',
  'WebGLUniformsGroups',
])
const STAND_INS = fileURLToPath(new URL('./absentParts.ts', import.meta.url))

const OF_THREE = /\/node_modules\/three\/src\//
const CHUNK_TABLE = /\/node_modules\/three\/src\/renderers\/shaders\/ShaderChunk\.js$/
const GLSL = /\/node_modules\/three\/src\/.*\.glsl\.js$/

/**
 * three.js at the weight of what the museum draws, in the built client only:
 *
 * - `three` is its source, module by module, in place of the one file that it publishes: what nothing imports stays out
 *   (its classes mark their prototypes, and within one file no bundler may drop that);
 * - the table of shader parts holds those of `SHADERS`; any other `#include` fails by its name, in three itself;
 * - run-time lights and shadows, reflections, morphs and post-processing are absent, and say so when asked for.
 *
 * Whoever lights the museum at run time takes the part out of these lists.
 */
export function unlitThree(): Plugin {
  return {
    name: 'rihla:unlit-three',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === 'three') return this.resolve('three/src/Three.js', importer, { skipSelf: true })
      const name = /([^/]+)\.js$/.exec(source)?.[1] ?? ''
      return ABSENT.has(name) && importer !== undefined && OF_THREE.test(importer) ? STAND_INS : null
    },
    load(id) {
      if (!CHUNK_TABLE.test(id)) return null
      const folder = id.slice(0, id.lastIndexOf('/'))
      return tableOf(partsOf((file) => readFileSync(`${folder}/${file}.glsl.js`, 'utf8')))
    },
    transform(code, id) {
      return GLSL.test(id) ? { code: shortened(code), map: null } : null
    },
  }
}

/**
 * The shader parts that the museum's shaders need, with those that they include in turn.
 *
 * @param read a file below three's `renderers/shaders`, without its ending
 */
export function partsOf(read: (file: string) => string): readonly string[] {
  const parts = new Set<string>(ALWAYS)
  for (const shader of SHADERS) for (const part of includedIn(read(`ShaderLib/${shader}`))) parts.add(part)
  // A set tells what is added while it is walked.
  for (const part of parts) for (const inner of includedIn(read(`ShaderChunk/${part}`))) parts.add(inner)
  return [...parts]
}

/** Names of what a shader's source includes. */
export function includedIn(source: string): readonly string[] {
  return [...source.matchAll(/^[ \t]*#include +<([\w.]+)>/gm)].map(([, name = '']) => name)
}

/** In place of three's own table, which names every part that there is. */
function tableOf(parts: readonly string[]): string {
  return [
    ...parts.map((part) => `import ${part} from './ShaderChunk/${part}.glsl.js'`),
    ...SHADERS.map((shader) => `import * as ${shader} from './ShaderLib/${shader}.glsl.js'`),
    'export const ShaderChunk = {',
    ...parts.map((part) => `  ${part},`),
    ...SHADERS.map((shader) => `  ${shader}_vert: ${shader}.vertex, ${shader}_frag: ${shader}.fragment,`),
    '}',
  ].join('\n')
}

/** A shader without remarks and empty lines, as three's own build shortens it. */
function shortened(code: string): string {
  return code.replace(/\/\* glsl \*\/`([^`]*)`/g, (_whole, glsl: string) => {
    const bare = glsl.replace(/\/\*[\s\S]*?\*\//g, '').replace(/[ \t]*\/\/.*$/gm, '')
    return `\`${bare
      .replace(/^[ \t]+/gm, '')
      .replace(/\n{2,}/g, '\n')
      .trim()}\``
  })
}
