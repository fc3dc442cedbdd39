import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { includedIn, partsOf, unlitThree } from './unlitThree.ts'

const shaders = new URL('../../node_modules/three/src/renderers/shaders/', import.meta.url)
const parts = partsOf((file) => readFileSync(new URL(`${file}.glsl.js`, shaders), 'utf8'))
/** What is drawn for visitors; the baker and the forge are tools with a three.js of their own. */
const drawn = globSync('scenes/**/*.{ts,tsx}').filter((file) => !/\.test\.tsx?$|\/(bake|forge)\//.test(file))

describe('the museum’s three.js', () => {
  it('has every shader part that the museum’s own shaders include', () => {
    const asked = drawn.flatMap((file) => includedIn(readFileSync(file, 'utf8')))
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((part) => !parts.includes(part))).toEqual([])
  })

  it('is asked for no light and no lit material', () => {
    const lit =
      /\b(?:[Mm]esh(?:Standard|Physical|Lambert|Phong|Toon|Matcap|Normal|Depth|Distance)|[Pp]oints|[Ll]ineBasic|[Ll]ineDashed|[Ss]prite|[Ss]hadow)Material\b|\b(?:[Aa]mbient|[Dd]irectional|[Pp]oint|[Ss]pot|[Hh]emisphere|[Rr]ectArea|[Ss]un)Light\b|\bLightProbe\b/
    expect(drawn.length).toBeGreaterThan(30)
    expect(drawn.filter((file) => lit.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  it('draws an unlit picture and a wall with every shader complete, and says by name what it comes without', async () => {
    const { draw, light } = await drawing()
    const { context, sources, counts } = recordingContext()
    draw(context)
    expect(counts.draws).toBe(2)
    expect(sources).toHaveLength(4)
    expect(sources.filter((source) => source.includes('#include'))).toEqual([])
    expect(() => light(context)).toThrow(/comes without lights/)
  }, 60_000)
})

/** Two things as the museum draws them, and one as it never does. */
const DRAWING = `
import { AgXToneMapping, AmbientLight, Mesh, MeshBasicMaterial, PerspectiveCamera, PlaneGeometry, Scene, ShaderMaterial, WebGLRenderer } from 'three'
const canvas = { width: 64, height: 64, style: {}, addEventListener() {}, removeEventListener() {} }
const wall = {
  vertexShader: 'void main() { gl_Position = vec4(position, 1.0); }',
  fragmentShader: 'void main() { gl_FragColor = vec4(1.0);\\n#include <tonemapping_fragment>\\n#include <colorspace_fragment>\\n}',
}
export function draw(context, ...more) {
  const renderer = new WebGLRenderer({ canvas, context })
  renderer.toneMapping = AgXToneMapping
  const scene = new Scene()
  for (const material of [new MeshBasicMaterial({ vertexColors: true }), new ShaderMaterial(wall)]) {
    const mesh = new Mesh(new PlaneGeometry(), material)
    mesh.frustumCulled = false
    scene.add(mesh)
  }
  for (const each of more) scene.add(each)
  renderer.render(scene, new PerspectiveCamera())
  renderer.dispose()
}
export const light = (context) => draw(context, new AmbientLight())
`

interface Drawing {
  readonly draw: (context: unknown) => void
  readonly light: (context: unknown) => void
}

/** The drawing as the client's build would hand it out. */
async function drawing(): Promise<Drawing> {
  const entry = 'virtual:drawing'
  const outDir = mkdtempSync(join(tmpdir(), 'rihla-drawing-'))
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      plugins: [
        {
          name: 'drawing',
          resolveId: (id) => (id === entry ? id : null),
          load: (id) => (id === entry ? DRAWING : null),
        },
        unlitThree(),
      ],
      build: {
        outDir,
        copyPublicDir: false,
        minify: false,
        rolldownOptions: {
          input: entry,
          preserveEntrySignatures: 'strict',
          output: { entryFileNames: 'drawing.mjs' },
        },
      },
    })
    const module: unknown = await import(/* @vite-ignore */ pathToFileURL(join(outDir, 'drawing.mjs')).href)
    if (!isDrawing(module)) throw new Error('The drawing exports nothing to draw.')
    return module
  } finally {
    rmSync(outDir, { recursive: true })
  }
}

function isDrawing(module: unknown): module is Drawing {
  return typeof module === 'object' && module !== null && 'draw' in module && 'light' in module
}

/** A WebGL context that obeys, keeps the shaders that it is given, and counts what is drawn. */
function recordingContext() {
  const sources: string[] = []
  const counts = { draws: 0 }
  const names: string[] = []
  const draws = () => {
    counts.draws += 1
  }
  const answers: Readonly<Record<string, (...given: readonly unknown[]) => unknown>> = {
    shaderSource: (_shader, source) => sources.push(String(source)),
    drawElements: draws,
    drawArrays: draws,
    getContextAttributes: () => ({}),
    getShaderPrecisionFormat: () => ({ precision: 23, rangeMin: 127, rangeMax: 127 }),
    getExtension: () => null,
    isContextLost: () => false,
    getShaderInfoLog: () => '',
    getProgramInfoLog: () => '',
    getProgramParameter: (_program, what) => (names[Number(what)] === 'LINK_STATUS' ? true : 0),
    getParameter(what) {
      const name = names[Number(what)] ?? ''
      if (name === 'VERSION') return 'WebGL 2.0'
      return /_BOX$|^VIEWPORT$/.test(name) ? [0, 0, 64, 64] : 16
    },
  }
  const context = new Proxy(answers, {
    get(_target, name) {
      if (typeof name !== 'string') return undefined
      if (!/^[A-Z]/.test(name)) return answers[name] ?? ((): object => ({}))
      if (!names.includes(name)) names.push(name)
      return names.indexOf(name)
    },
  })
  return { context, sources, counts }
}
