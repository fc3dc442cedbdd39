import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseManifest } from '../content/parseManifest.ts'
import { createEditionReader } from '../edition/createEditionReader.ts'
import { pageAddresses, readAddressBooks } from './pageAddresses.ts'
import { openRenderer } from './renderer.ts'

/** Seconds after which a page of a static museum asks its host for a newer edition (a minute: hosts are not ours). */
const STATIC_CHECK_AFTER = 60

export interface WrittenSite {
  readonly pages: number
  readonly languages: number
}

/**
 * Writes the whole museum as plain files into `outDir`: every page in every language, the client, the edition. Any static
 * host can serve it from its root; no server of ours is needed for a visit.
 */
export async function writeSite(options: {
  readonly builds: string
  readonly editionFolder: string
  readonly outDir: string
  /** "https://museum.example": where it will stand, for the sitemap; left out, there is no sitemap. */
  readonly siteAddress: string | undefined
  readonly log: (text: string) => void
}): Promise<WrittenSite> {
  const { builds, editionFolder, outDir } = options
  await rm(outDir, { recursive: true, force: true })
  await mkdir(outDir, { recursive: true })
  await cp(join(builds, 'client'), outDir, {
    recursive: true,
    filter: (source) => !source.endsWith('.br') && !source.includes('.vite'),
  })

  const edition = createEditionReader(editionFolder)
  const current = await edition.current()
  if (current === null) {
    throw new Error('The edition has no readable current.json: delete .rihla/edition and run the command again.')
  }
  const manifest = parseManifest(await edition.readJson(current.manifest))
  if (!manifest.ok)
    throw new Error(
      `The edition’s manifest is broken (${manifest.error}): delete .rihla/edition and run the command again.`,
    )
  for (const file of [current.manifest, ...Object.keys(manifest.value.files)]) {
    const target = join(outDir, 'edition', file)
    await mkdir(dirname(target), { recursive: true })
    await cp(join(editionFolder, file), target)
  }
  await writeFile(join(outDir, 'edition/current.json'), JSON.stringify({ ...current, checkAfter: STATIC_CHECK_AFTER }))

  const render = await openRenderer(builds, editionFolder)
  const books = await readAddressBooks(manifest.value, edition.readJson)
  const addresses = books.flatMap(pageAddresses)
  for (const [done, address] of addresses.entries()) {
    const page = await render(address)
    if (page.status !== 200) throw new Error(`${address} answers ${page.status}: the edition and the pages disagree.`)
    const file = join(outDir, address, 'index.html')
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, page.html)
    if (done % 50 === 49) options.log(`${done + 1} of ${addresses.length} pages`)
  }
  await writeFile(join(outDir, '404.html'), (await render('/fr/404')).html)
  if (options.siteAddress !== undefined) await writeSitemap(outDir, options.siteAddress, addresses)
  return { pages: addresses.length, languages: books.length }
}

async function writeSitemap(outDir: string, siteAddress: string, addresses: readonly string[]): Promise<void> {
  const base = siteAddress.replace(/\/$/, '')
  const urls = addresses.map((address) => `<url><loc>${base}${address}</loc></url>`).join('\n')
  await writeFile(
    join(outDir, 'sitemap.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
  )
  const robots = await readFile(join(outDir, 'robots.txt'), 'utf8').catch(() => 'User-agent: *\nAllow: /\n')
  await writeFile(join(outDir, 'robots.txt'), `${robots.trimEnd()}\nSitemap: ${base}/sitemap.xml\n`)
}
