import type { Manifest } from '../content/Edition.ts'
import { parseManifest } from '../content/parseManifest.ts'
import type { EditionFiles } from './createEditionFiles.ts'

const MANIFEST = /^manifest\.[0-9a-f]{16}\.json$/

/**
 * Removes files that no visit can need any more: those of neither the current edition, nor the last `keep`, nor one that was
 * still current `keepFor` milliseconds ago, and that were not written since then either (a new upload, a build at work).
 * @param seen manifests by path, read before: they never change
 * @param currentHash never removed
 * @param now milliseconds
 */
export async function removeOldEditions(
  files: EditionFiles,
  seen: Map<string, Manifest>,
  options: { readonly currentHash: string; readonly keep: number; readonly keepFor: number; readonly now: number },
): Promise<number> {
  const { currentHash, keep, keepFor, now } = options
  const since = now - keepFor

  const editions: { readonly path: string; readonly manifest: Manifest; readonly at: number }[] = []
  for (const path of (await files.list('.')).filter((name) => MANIFEST.test(name))) {
    const manifest = seen.get(path) ?? readManifest(await files.read(path))
    if (!manifest) continue
    seen.set(path, manifest)
    editions.push({ path, manifest, at: Date.parse(manifest.date) })
  }
  editions.sort((a, b) => b.at - a.at)

  const needed = new Set<string>()
  editions.forEach(({ path, manifest }, place) => {
    // An edition was current until the next one came.
    const lastSeen = editions[place - 1]?.at ?? now
    if (manifest.hash === currentHash || place < keep || lastSeen >= since) {
      needed.add(path)
      for (const file of Object.keys(manifest.files)) needed.add(file)
    }
  })

  const candidates = [
    ...(await files.list('.')).filter((name) => name.startsWith('manifest.') || name.endsWith('.tmp')),
    ...(await files.list('files')),
  ]
  let removed = 0
  for (const path of candidates) {
    if (needed.has(path) || (await files.writtenAt(path)) >= since) continue
    await files.remove(path)
    seen.delete(path)
    removed += 1
  }
  return removed
}

function readManifest(json: string | null) {
  try {
    const manifest = parseManifest(JSON.parse(json ?? ''))
    return manifest.ok ? manifest.value : null
  } catch {
    return null
  }
}
