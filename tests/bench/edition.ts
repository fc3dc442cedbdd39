import { createClient, type SanityClient } from '@sanity/client'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { createEditionBuilder, type EditionReport } from '../../cms/edition/createEditionBuilder.ts'
import { createEditionReader } from '../../cms/edition/createEditionReader.ts'
import { createLake } from '../../cms/lake/createLake.ts'
import { median, type BenchRow } from './BenchRow.ts'

const TOKEN = 'a-token-for-benchmarks-only-0123456789abcdef'
const ROUNDS = 5
const FRENCH_TITLE = 'title[language == "fr"].value'
const TITLED = '*[defined(title[language == "fr"][0].value)]{_id, "fr": title[language == "fr"][0].value}'

/** From an empty folder to the collection's first edition, then from a curator's publication, of one document or of all, to the next ones. */
export async function benchEdition(): Promise<BenchRow[]> {
  const root = await mkdtemp(join(tmpdir(), 'rihla-bench-'))
  const lake = await createLake({
    folder: join(root, 'lake'),
    projectId: 'rihla',
    dataset: 'production',
    token: TOKEN,
    localCurator: false,
    log: () => {},
  })
  const server = createServer((request, response) => {
    if (!lake.handle(request, response)) response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The benchmark’s lake has no port.')
  const client = createClient({
    projectId: 'rihla',
    dataset: 'production',
    apiHost: `http://127.0.0.1:${address.port}`,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2026-05-04',
    perspective: 'published',
    token: TOKEN,
  })

  try {
    await lake.importNdjson(join(import.meta.dirname, '../../cms/collection'))
    const folder = join(root, 'edition')
    const builder = createEditionBuilder({ client, folder, checkAfter: 5, log: () => {} })
    const first = await builder.build()
    const { pictures, bytes } = await weigh(folder)
    const again = await builder.build()

    const publishing = await measurePublishing(client, builder)
    await builder.close()
    return [
      {
        figure: `first edition (${pictures} pictures, ${(bytes / 1e6).toFixed(0)} MB)`,
        value: seconds(first.milliseconds),
        goal: '≤ 90 s on two calm cores',
      },
      { figure: 'nothing changed: build', value: seconds(again.milliseconds) },
      ...publishing,
    ]
  } finally {
    server.closeAllConnections()
    server.close()
    await lake.close()
    await rm(root, { recursive: true, force: true })
  }
}

async function measurePublishing(
  curator: SanityClient,
  builder: ReturnType<typeof createEditionBuilder>,
): Promise<BenchRow[]> {
  let arrived: (report: EditionReport) => void = () => {}
  const watch = builder.watch((report) => arrived(report))
  /** Milliseconds from the curator's click to the edition that visitors get. */
  const timed = async (publish: () => Promise<unknown>) => {
    const edition = new Promise<EditionReport>((resolve) => {
      arrived = resolve
    })
    const started = performance.now()
    await publish()
    const { changedFiles } = await edition
    return { time: performance.now() - started, changedFiles }
  }

  const id = await curator.fetch<string>('*[_type == "exhibit" && kind == "picture" && defined(image.asset)][0]._id')
  const title = async (round: number) =>
    timed(() =>
      curator
        .patch(id)
        .set({ [FRENCH_TITLE]: `Titre ${round}` })
        .commit({ visibility: 'sync' }),
    )
  const picture = async () => {
    const bytes = await newPicture()
    return timed(async () => {
      const asset = await curator.assets.upload('image', bytes)
      await curator.patch(id).set({ 'image.asset._ref': asset._id }).commit({ visibility: 'sync' })
    })
  }

  /** Every document that pages show a title of, in one publication: no file of words stays as it was. */
  const everything = async (round: number) => {
    const documents = await curator.fetch<readonly { readonly _id: string; readonly fr: string }[]>(TITLED)
    const transaction = documents.reduce(
      (all, { _id, fr }) => all.patch(_id, (patch) => patch.set({ [FRENCH_TITLE]: `${fr} (${round})` })),
      curator.transaction(),
    )
    return { ...(await timed(() => transaction.commit({ visibility: 'sync' }))), documents: documents.length }
  }

  const titles = []
  for (let round = 0; round < ROUNDS; round++) titles.push(await title(round))
  const uploads = []
  for (let round = 0; round < ROUNDS; round++) uploads.push(await picture())
  const all = []
  for (let round = 0; round < ROUNDS; round++) all.push(await everything(round))
  watch.stop()
  return [
    {
      figure: 'publish a title → edition',
      value: seconds(median(titles.map(({ time }) => time))),
      goal: '≤ 3 s',
    },
    { figure: '… files written for it', value: String(titles[0]?.changedFiles ?? 0) },
    {
      figure: 'upload a new 2560 px picture and publish it at once → edition',
      value: seconds(median(uploads.map(({ time }) => time))),
      goal: '≤ 3 s',
    },
    {
      figure: `publish all ${all[0]?.documents ?? 0} titled documents at once → edition`,
      value: seconds(median(all.map(({ time }) => time))),
    },
    { figure: '… files written for it', value: String(all[0]?.changedFiles ?? 0) },
  ]
}

/** A flat drawing that no lake has seen before, 2560 × 1707 pixels. */
async function newPicture(): Promise<Buffer> {
  const shapes = Array.from(randomBytes(90), (byte, index) => {
    const at = (share: number) => Math.round(share * 2560)
    return `<circle cx="${at(byte / 255)}" cy="${at(((index * 37) % 90) / 135)}" r="${60 + byte}" fill="hsl(${byte * 3} 45% ${35 + (byte % 40)}%)"/>`
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2560" height="1707"><rect width="100%" height="100%" fill="#efe4cf"/>${shapes.join('')}</svg>`
  return sharp(Buffer.from(svg)).png().toBuffer()
}

async function weigh(folder: string): Promise<{ pictures: number; bytes: number }> {
  const reader = createEditionReader(folder)
  const current = await reader.current()
  const text = await readFile(join(folder, current?.manifest ?? ''), 'utf8')
  const files = text.match(/"files\/[^"]+":\{"sha256":"[0-9a-f]+","bytes":\d+/g) ?? []
  const bytes = files.reduce((sum, file) => sum + Number(/\d+$/.exec(file)?.[0] ?? 0), 0)
  return { pictures: files.filter((file) => file.includes('-320.') && file.includes('.avif')).length, bytes }
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`
