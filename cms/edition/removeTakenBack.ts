import type { EditionIndex, Manifest } from '../content/Edition.ts'
import { LANGUAGES } from '../content/Language.ts'
import { parseManifest } from '../content/parseManifest.ts'
import { parseTestimony } from '../content/parseTestimony.ts'
import type { Testimony } from '../content/Testimony.ts'
import type { EditionFiles } from './createEditionFiles.ts'
import { EditionError } from './EditionError.ts'

const MANIFEST = /^manifest\.[0-9a-f]{16}\.json$/
const PICTURE = /\.(?:avif|webp)$/

/**
 * Removes every older edition that holds a voice which the current one no longer has, or has less of: consent was withdrawn,
 * or ended, or a name, a face, a sound or a passage was taken back. A person's word goes before the comfort of a page that
 * was left open: such a page misses the files that changed, and turns to the current edition; of an edition that holds no
 * such voice nothing is removed here (removeOldEditions does that, with its day of grace). Files that no edition names
 * (of a build that died) go too, but for pictures that wait for their publication.
 * @param seen manifests by path, read before: they never change
 * @returns the paths of the files that were removed
 * @throws EditionError in a sentence where something cannot be removed; the next build tries again
 */
export async function removeTakenBack(
  files: EditionFiles,
  seen: Map<string, Manifest>,
  current: Manifest,
): Promise<ReadonlySet<string>> {
  const holding: { readonly path: string; readonly manifest: Manifest | null }[] = []
  const needed = new Set(Object.keys(current.files))
  for (const path of (await files.list('.')).filter((name) => MANIFEST.test(name))) {
    if (path === `manifest.${current.hash}.json`) continue
    const manifest = seen.get(path) ?? readManifest(await files.read(path))
    if (manifest) seen.set(path, manifest)
    // Nobody can visit an edition whose manifest cannot be read, and nobody can say what it holds.
    if (!manifest || (await holdsMore(files, manifest, current))) holding.push({ path, manifest })
    else for (const file of Object.keys(manifest.files)) needed.add(file)
  }
  if (holding.length === 0) return new Set()

  const theirs = new Set(holding.flatMap(({ manifest }) => Object.keys(manifest?.files ?? {})))
  const removed = new Set<string>()
  try {
    for (const path of await files.list('files')) {
      if (needed.has(path) || (PICTURE.test(path) && !theirs.has(path))) continue
      await files.remove(path)
      removed.add(path)
    }
    // Last of all: while its manifest is there, an edition is looked at again.
    for (const { path } of holding) {
      await files.remove(path)
      seen.delete(path)
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new EditionError(
      `A voice was taken back, but older editions that hold it could not be removed (${detail}): it is tried again.`,
      { cause: error },
    )
  }
  return removed
}

async function holdsMore(files: EditionFiles, older: Manifest, current: Manifest): Promise<boolean> {
  for (const language of LANGUAGES) {
    if (await indexHoldsMore(files, older.languages[language], current.languages[language])) return true
  }
  return false
}

async function indexHoldsMore(files: EditionFiles, older: EditionIndex, current: EditionIndex): Promise<boolean> {
  for (const [slug, path] of Object.entries(older.testimonies)) {
    const now = current.testimonies[slug]
    if (now === path) continue
    if (now === undefined) return true
    const [before, after] = [await readTestimony(files, path), await readTestimony(files, now)]
    if (!before || !after || hasMore(before, after)) return true
  }
  return false
}

/** Whether somebody could learn from `before` what `after` no longer tells. A corrected spelling is no such thing. */
export function hasMore(before: Testimony, after: Testimony): boolean {
  const sounds = new Set(after.recordings.map(({ id }) => id))
  const transcripts = new Map(after.transcripts.map(({ lang, segments }) => [lang, segments.length]))
  return (
    before.narrator.value !== after.narrator.value ||
    (before.portrait !== null && before.portrait.id !== after.portrait?.id) ||
    before.recordings.some(({ id }) => !sounds.has(id)) ||
    before.transcripts.some(({ lang, segments }) => segments.length > (transcripts.get(lang) ?? 0))
  )
}

async function readTestimony(files: EditionFiles, path: string): Promise<Testimony | null> {
  const testimony = parseTestimony(jsonOf(await files.read(path)))
  return testimony.ok ? testimony.value : null
}

function readManifest(json: string | null): Manifest | null {
  const manifest = parseManifest(jsonOf(json))
  return manifest.ok ? manifest.value : null
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}
