import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { SETTINGS, type Setting } from '../../cms/content/Room.ts'
import { createLake } from '../../cms/lake/createLake.ts'
import { buildWhatChanged } from '../../cms/serve/buildWhatChanged.ts'
import { LOCAL_DATASET, LOCAL_PROJECT } from '../../cms/serve/createMuseumClient.ts'
import { openMuseum, type OpenMuseum } from '../../cms/serve/openMuseum.ts'
import type { Progress } from '../../cms/serve/progress.ts'
import { readSettings } from '../../cms/serve/settings.ts'
import { drawTestPicture } from './drawTestPicture.ts'
import { galleryCollection, kebab } from './galleryCollection.ts'

export const root = resolve(import.meta.dirname, '../..')

/** Lakes, editions and builds of the benches, beside the museum's own. */
export const BENCH = join(root, '.rihla/bench')

export interface GalleryRequest {
  readonly count: number
  readonly settings: readonly Setting[]
  readonly kinds?: 'pictures' | 'mixed'
  /** Pictures to hang instead of drawn ones: JPEG, PNG, WebP or AVIF, in the order of their names, over again. */
  readonly pictures?: string
  /** How many different pictures are drawn, over again; as many as there are exhibits without it. */
  readonly distinct?: number
  /** 0: any free one. */
  readonly port?: number
}

/** Every gallery's setting, the courtyard being the threshold's. */
export const GALLERIES: readonly Setting[] = SETTINGS.filter((setting) => setting !== 'courtyard')

/** The settings that a command line names: "mine-gallery", or "all". @throws a sentence with the names there are */
export function settingsNamed(theme: string): readonly Setting[] {
  if (theme === 'all') return GALLERIES
  const found = GALLERIES.filter((setting) => kebab(setting) === theme || setting === theme)
  if (found.length > 0) return found
  throw new Error(`There is no theme “${theme}”. There are: ${[...GALLERIES.map(kebab), 'all'].join(', ')}.`)
}

/**
 * Opens a test museum in a folder of its own: fills a lake, makes the edition, serves the build that harnesses can steer
 * (`window.rihlaBench`). What was made before and would be the same is kept.
 */
export async function openGallery(request: GalleryRequest, progress: Progress): Promise<OpenMuseum> {
  const { settings } = request
  const theme = settings.length === 1 ? kebab(settings[0] ?? '') : `${settings.length}-themes`
  const source =
    request.pictures === undefined
      ? []
      : [createHash('sha256').update(resolve(request.pictures)).digest('hex').slice(0, 8)]
  const kinds = request.kinds === 'mixed' ? ['mixed'] : []
  const distinct = request.distinct === undefined ? [] : [`of-${request.distinct}`]
  const name = ['gallery', request.count, theme, ...kinds, ...distinct, ...source].join('-')
  const folder = join(BENCH, name)
  const builds = join(BENCH, 'build')
  await buildWhatChanged(root, builds, progress, ['client', 'server'], 'bench')
  await fillLake(folder, request, progress)
  borrowPictures(folder)
  return openMuseum({ ...readSettings({ PORT: String(request.port ?? 0), RIHLA_FOLDER: folder }), builds }, progress)
}

async function fillLake(folder: string, request: GalleryRequest, progress: Progress): Promise<void> {
  const files = request.pictures === undefined ? null : picturesIn(request.pictures)
  const different = Math.min(request.count, files?.length ?? request.distinct ?? request.count)
  const pictureOf = (index: number) => {
    const file = files?.[index % different]
    return `${(index % different) + 1}${file === undefined ? '.jpg' : extname(file).toLowerCase()}`
  }
  const documents = galleryCollection({ ...request, pictureOf })
  const lines = documents.map((document) => `${JSON.stringify(document)}\n`).join('')
  const stamp = join(folder, 'collection.sha256')
  const hash = createHash('sha256')
    .update(lines)
    .update(readFileSync(join(import.meta.dirname, 'drawTestPicture.ts')))
    .update(JSON.stringify(files?.map((file) => [file, statSync(file).mtimeMs]) ?? []))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && existsSync(join(folder, 'lake'))) return

  const collection = join(folder, 'collection')
  for (const old of [stamp, collection, join(folder, 'lake')]) rmSync(old, { recursive: true, force: true })
  mkdirSync(join(collection, 'images'), { recursive: true })
  writeFileSync(join(collection, 'data.ndjson'), lines)
  await progress.step(`Hanging ${request.count} pictures`, async (say) => {
    await hang(join(collection, 'images', 'cover.jpg'), -1, files)
    for (let index = 0; index < different; index++) {
      await hang(join(collection, 'images', pictureOf(index)), index, files)
      say(`${index + 1}`)
    }
  })
  await progress.step('Filling the lake with the test museum', async () => {
    const lake = await createLake({
      folder: join(folder, 'lake'),
      projectId: LOCAL_PROJECT,
      dataset: LOCAL_DATASET,
      localCurator: false,
      log: progress.say,
    })
    await lake.importNdjson(collection)
    await lake.close()
  })
  rmSync(collection, { recursive: true, force: true })
  writeFileSync(stamp, hash)
}

/** Puts picture `index` into the collection: from the folder, or drawn once for all test museums. */
async function hang(path: string, index: number, files: readonly string[] | null): Promise<void> {
  copyFileSync(files?.[Math.max(0, index) % files.length] ?? (await testPicture(index)), path)
}

/** The file of drawn picture `index`, kept for all test museums. */
export async function testPicture(index: number): Promise<string> {
  const maker = createHash('sha256').update(readFileSync(join(import.meta.dirname, 'drawTestPicture.ts')))
  const drawn = join(BENCH, 'drawn', maker.digest('hex').slice(0, 8), `${index}.jpg`)
  if (!existsSync(drawn)) {
    mkdirSync(dirname(drawn), { recursive: true })
    writeFileSync(`${drawn}.part`, await drawTestPicture(index))
    renameSync(`${drawn}.part`, drawn)
  }
  return drawn
}

function picturesIn(folder: string): readonly string[] {
  const files = readdirSync(folder)
    .filter((name) => /\.(jpe?g|png|webp|avif)$/i.test(name))
    .sort()
    .map((name) => join(folder, name))
  if (files.length === 0) throw new Error(`${folder} holds no picture (.jpg, .png, .webp, .avif).`)
  return files
}

/**
 * The same picture is encoded once for all test museums: a new one begins with links to what the others made. The builder
 * checks each by its hash, as it checks its own.
 */
function borrowPictures(folder: string): void {
  if (existsSync(join(folder, 'edition/current.json'))) return
  for (const other of readdirSync(BENCH)) {
    if (!other.startsWith('gallery-') || join(BENCH, other) === folder) continue
    for (const part of ['edition/files', 'edition.cache/pictures']) {
      const from = join(BENCH, other, part)
      if (!existsSync(from)) continue
      mkdirSync(join(folder, part), { recursive: true })
      for (const name of readdirSync(from)) {
        const to = join(folder, part, name)
        if (!/\.(avif|webp)$/.test(name) && part === 'edition/files') continue
        if (!existsSync(to)) linkSync(join(from, name), to)
      }
    }
  }
}
