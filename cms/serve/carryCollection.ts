import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createLake } from '../lake/createLake.ts'
import { LOCAL_DATASET, LOCAL_PROJECT } from './createMuseumClient.ts'
import type { Progress } from './progress.ts'
import { SettingsError, type Settings } from './settings.ts'

const USAGE = `Say which way, and a folder:
  npm run collection -- export ../my-collection
  npm run collection -- import ../my-collection`

/**
 * Carries the local lake's whole collection into a folder in Sanity's export form, or such a folder's into the lake: a
 * document whose id is there already is replaced, every other stays. A lake that is open in a house is left alone.
 * @throws SettingsError, or what the lake throws, in a sentence that says what to do
 */
export async function carryCollection(
  [way, to, ...others]: readonly string[],
  settings: Pick<Settings, 'folder' | 'cloud'>,
  progress: Progress,
): Promise<void> {
  if ((way !== 'export' && way !== 'import') || to === undefined || others.length > 0) throw new SettingsError(USAGE)
  if (settings.cloud !== null) {
    throw new SettingsError(
      `SANITY_PROJECT_ID is set, so the collection is in Sanity's cloud: “npx sanity datasets ${way}” carries it (README, “Taking the collection elsewhere”). Unset it to mean the lake on this machine.`,
    )
  }
  const folder = resolve(to)
  if (way === 'export') refuseFullFolder(folder)
  else refuseWrongSource(folder)
  const lakeFolder = join(settings.folder, 'lake')
  if (way === 'export' && !existsSync(lakeFolder)) {
    throw new SettingsError(`There is no lake in ${lakeFolder} yet: “npm start” fills one with the first collection.`)
  }
  const lake = await createLake({
    folder: lakeFolder,
    projectId: LOCAL_PROJECT,
    dataset: LOCAL_DATASET,
    localCurator: false,
    log: progress.say,
  })
  try {
    const words = way === 'export' ? `Writing the collection to ${folder}` : `Bringing in the collection of ${folder}`
    const { documents, assets } = await progress.step(words, () =>
      way === 'export' ? lake.exportNdjson(folder) : lake.importNdjson(folder),
    )
    progress.say(`${documents} documents, ${assets} pictures and sounds.`)
  } finally {
    await lake.close()
  }
}

function refuseFullFolder(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new SettingsError(`${folder} is not empty: name a new folder, so that two collections never mix.`)
  }
}

function refuseWrongSource(folder: string): void {
  if (/\.tar\.gz$|\.tgz$/.test(folder)) {
    throw new SettingsError(`Unpack it first, and name its folder: tar -xzf ${folder}`)
  }
  if (!existsSync(folder)) throw new SettingsError(`There is no folder ${folder}: name the one of an export.`)
}
