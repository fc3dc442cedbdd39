import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Language } from '../content/Language.ts'
import { createEditionReader } from '../edition/createEditionReader.ts'
import { readClientAssets, type ClientAssets } from './clientAssets.ts'

export interface RenderedPage {
  readonly status: number
  readonly language: Language
  readonly html: string
}

/** What the built src/entry-server.tsx exports. */
export type Render = (request: {
  readonly path: string
  readonly load: (editionPath: string) => Promise<unknown>
  readonly assets: ClientAssets
}) => Promise<RenderedPage>

function isRenderModule(module: unknown): module is { render: Render } {
  return typeof module === 'object' && module !== null && 'render' in module && typeof module.render === 'function'
}

/** The pages' renderer from its build: the same React components that the browser hydrates. */
export async function openRenderer(
  builds: string,
  editionFolder: string,
): Promise<(path: string) => Promise<RenderedPage>> {
  const module: unknown = await import(pathToFileURL(join(builds, 'server/entry-server.js')).href)
  if (!isRenderModule(module)) throw new Error('The pages’ renderer exports no render(): run `npm run build` again.')
  const assets = readClientAssets(join(builds, 'client'))
  const load = createEditionReader(editionFolder).readJson
  return (path) => module.render({ path, load, assets })
}
