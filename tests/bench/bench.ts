// `npm run bench [part …]`: what the museum weighs and how long it takes, beside its goals. Times are of this machine, now:
// quote ratios and counts. Parts: lake, edition, search, voices, pages, rooms, gallery (`--quick`: a look at the small ones; `--n 100`,
// `--turns 5`). `npm run bench -- serve gallery-100` opens a test museum.
import { parseArgs } from 'node:util'
import type { BenchRow } from './BenchRow.ts'
import type { GalleryBenchOptions } from './gallery/gallery.ts'

process.env.NODE_ENV = 'production'

const PARTS: Readonly<Record<string, (options: GalleryBenchOptions) => Promise<readonly BenchRow[]>>> = {
  lake: async () => (await import('./lake.ts')).benchLake(),
  edition: async () => (await import('./edition.ts')).benchEdition(),
  search: async () => (await import('./search.ts')).benchSearch(),
  voices: async () => (await import('./voices.ts')).benchVoices(),
  pages: async () => (await import('./pages.ts')).benchPages(),
  rooms: async () => (await import('./rooms.ts')).benchRooms(),
  gallery: async (options) => (await import('./gallery/gallery.ts')).benchGallery(options),
}

if (process.argv[2] === 'serve') {
  const { serveGallery } = await import('./serve.ts')
  const held = await serveGallery(process.argv.slice(3)).then(
    () => true,
    (problem: unknown) => console.error(problem instanceof Error ? problem.message : problem),
  )
  process.exit(held === true ? 0 : 1)
}
const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, n: { type: 'string' }, turns: { type: 'string' } },
})
const options: GalleryBenchOptions = {
  quick: values.quick,
  ...(values.n === undefined ? {} : { counts: values.n.split(',').map(Number) }),
  ...(values.turns === undefined ? {} : { turns: Number(values.turns) }),
}
const unknown = asked.filter((name) => PARTS[name] === undefined)
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`)
  process.exit(1)
}

for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n── ${name}`)
  const rows = await measure(options)
  const width = Math.max(...rows.map((row) => row.figure.length))
  const valueWidth = Math.max(...rows.map((row) => row.value.length))
  for (const row of rows) {
    console.log(`${row.figure.padEnd(width)}  ${row.value.padStart(valueWidth)}  ${row.goal ?? ''}`)
  }
}
process.exit(0)
