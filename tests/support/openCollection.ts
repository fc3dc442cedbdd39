import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildWhatChanged } from '../../cms/serve/buildWhatChanged.ts'
import { openMuseum, type OpenMuseum } from '../../cms/serve/openMuseum.ts'
import type { Progress } from '../../cms/serve/progress.ts'
import { readSettings } from '../../cms/serve/settings.ts'
import { BENCH, root } from './openGallery.ts'

/**
 * Opens the museum itself, as `cms/collection` has it now, in the build that harnesses can steer (`window.rihlaBench`).
 * Pictures that were encoded before are kept.
 */
export async function openCollection(progress: Progress): Promise<OpenMuseum> {
  const [folder, builds] = [join(BENCH, 'collection'), join(BENCH, 'build')]
  rmSync(join(folder, 'lake'), { recursive: true, force: true })
  await buildWhatChanged(root, builds, progress, ['client', 'server'], 'bench')
  return openMuseum({ ...readSettings({ PORT: '0', RIHLA_FOLDER: folder }), builds }, progress)
}
