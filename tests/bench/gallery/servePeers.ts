import react from '@vitejs/plugin-react'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import sharp from 'sharp'
import sirv from 'sirv'
import { build } from 'vite'
import { inputsHash } from '../../../cms/serve/inputsHash.ts'
import { BENCH, root, testPicture } from '../../support/openGallery.ts'
import type { Column } from './Column.ts'
import { countBytes } from './countBytes.ts'

const PEERS = join(root, 'tests/bench/peers')

/** Pixels: a thumbnail as wide as galleries usually make them. */
const THUMBNAIL = { width: 320, quality: 78 }

/**
 * Builds the pages to compare with and serves them with the test museum's own pictures, compressed as the museum is.
 * @param distinct how many different pictures there are; further exhibits show them again
 */
export async function servePeers(
  count: number,
  distinct: number,
): Promise<{ plain: Column; reasonable: Column; close: () => Promise<void> }> {
  const built = await buildPeers()
  const pictures = await layOutPictures(distinct)
  const pages = sirv(built, { brotli: true, etag: true, setHeaders: cacheForLong })
  const files = sirv(pictures, { etag: true, setHeaders: cacheForLong })
  const server = createServer((request, response) => {
    pages(request, response, () => {
      files(request, response, () => {
        response.writeHead(404).end()
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The pages to compare with have no port.')
  const bytes = countBytes(server)
  const column = (name: string, page: string): Column => ({
    name,
    address: `http://localhost:${address.port}/${page}.html?n=${count}&of=${distinct}`,
    bytes,
    scripts: /\.js$/,
  })
  return {
    plain: column('plain way', 'plain'),
    reasonable: column('reasonable way', 'reasonable'),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function cacheForLong(response: { setHeader(name: string, value: string): void }, pathname: string) {
  response.setHeader('cache-control', pathname.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable')
}

async function buildPeers(): Promise<string> {
  const outDir = join(BENCH, 'peers')
  const stamp = join(BENCH, 'peers.inputs')
  const hash = inputsHash(root, [
    'package-lock.json',
    'tests/bench/peers/*',
    'tests/support/galleryCollection.ts',
    'scenes/plan/*.ts',
    'scenes/benchPose.ts',
    'scenes/quality/drawnInfo.ts',
    'scenes/quality/watchTextures.ts',
    'scenes/visitor/fieldOfView.ts',
  ])
  if (existsSync(stamp) && existsSync(outDir) && readFileSync(stamp, 'utf8') === hash) return outDir
  await build({
    root: PEERS,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: [join(PEERS, 'plain.html'), join(PEERS, 'reasonable.html')] },
    },
  })
  for (const file of globSync('**/*.{js,css,html}', { cwd: outDir })) {
    writeFileSync(join(outDir, `${file}.br`), brotliCompressSync(readFileSync(join(outDir, file))))
  }
  writeFileSync(stamp, hash)
  return outDir
}

/** `pictures/full/0.jpg`, `pictures/thumbs/0.jpg` …: the JPEGs that the test museum's curators would have uploaded. */
async function layOutPictures(count: number): Promise<string> {
  const maker = createHash('sha256').update(JSON.stringify(THUMBNAIL)).digest('hex').slice(0, 8)
  const folder = join(BENCH, 'peer-pictures', maker)
  for (let index = 0; index < count; index++) {
    const full = join(folder, 'pictures/full', `${index}.jpg`)
    const thumb = join(folder, 'pictures/thumbs', `${index}.jpg`)
    const original = await testPicture(index)
    const bytes = readFileSync(original)
    if (existsSync(thumb) && existsSync(full) && readFileSync(full).equals(bytes)) continue
    for (const path of [full, thumb]) mkdirSync(dirname(path), { recursive: true })
    writeFileSync(thumb, await sharp(bytes).resize(THUMBNAIL.width).jpeg({ quality: THUMBNAIL.quality }).toBuffer())
    writeFileSync(full, bytes)
  }
  return folder
}
