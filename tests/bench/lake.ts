import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { evaluate, parse } from 'groq-js'
import { isJsonObject, type JsonObject } from '../../cms/lake/Json.ts'
import { byId, type LakeDocument } from '../../cms/lake/LakeDocument.ts'
import { lensOf } from '../../cms/lake/query/Lens.ts'
import { planQuery } from '../../cms/lake/query/Plan.ts'
import { runPlan } from '../../cms/lake/query/runPlan.ts'
import { View } from '../../cms/lake/query/View.ts'
import { museumDataset } from '../../cms/lake/testing/museumDataset.ts'
import { openTestLake } from '../../cms/lake/testing/openTestLake.ts'
import { exhibitQuery } from '../../cms/queries/exhibits.ts'
import { roomQuery, roomsQuery } from '../../cms/queries/rooms.ts'
import type { BenchRow } from './BenchRow.ts'
import { handWrittenRoom, shortRoomQuery } from './handWrittenRoom.ts'

const ASKER = { identity: 'curator', projectId: 'rihla', dataset: 'production' }

/** The kinds of question that the museum and its Studio ask. */
const QUESTIONS: readonly (readonly [name: string, query: string, params: JsonObject])[] = [
  ['exhibit by slug', exhibitQuery, { slug: 'exhibit-3', language: 'ar' }],
  ['list of 50 by year', '*[_type == "exhibit"] | order(year desc)[0...50]{_id, year}', {}],
  ['what refers to a fact', '*[references($id)]{_id, _type}', { id: 'fact-1' }],
  ['count of a type', 'count(*[_type == "exhibit"])', {}],
  ['words in titles', '*[_type == "exhibit" && title[0].value match "mine"][0...20]{_id}', {}],
]

/** Figures of the lake, with plain groq-js beside them in the same run (notes/performance.md A1, A2, A5, A6). */
export async function benchLake(): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  for (const count of [100, 1000, 10_000]) rows.push(...(await benchQueries(museumDataset(count), count)))
  rows.push(...(await benchHouse()))
  return rows
}

async function benchQueries(documents: readonly LakeDocument[], count: number): Promise<BenchRow[]> {
  const published = documents.filter(({ _id }) => !_id.startsWith('drafts.')).toSorted(byId)
  const known = new Map(published.map((document) => [document._id, document]))
  const view = new View({ ids: () => known.keys(), get: (id) => known.get(id) }, lensOf(['published']))
  const room = { slug: 'room-0', language: 'ar' }
  const rows: BenchRow[] = []
  const many = count >= 10_000

  const ours = cpuOf(view, shortRoomQuery, room)
  const plain = await plainOf(published, shortRoomQuery, room)
  const rooms = new Map(published.map((document) => [slugOf(document), document]))
  const hand = cpu(() => handWrittenRoom(known, rooms, 'room-0', 'ar'))
  const same =
    JSON.stringify(handWrittenRoom(known, rooms, 'room-0', 'ar')) === plain.json &&
    answerOf(view, shortRoomQuery, room) === plain.json
  rows.push({
    figure: `lake A1: room of 20 exhibits with references, ${count} documents`,
    value: `${ms(ours)} CPU, ${ratio(plain.milliseconds, ours)} plain groq-js (${ms(plain.milliseconds)}), ${(ours / hand).toFixed(1)} × hand-written (${ms(hand)}), ${same ? 'same JSON' : 'DIFFERENT JSON'}`,
    ...(many ? { goal: '≤ 0.2 ms CPU, same JSON, ≤ 4 × hand-written' } : {}),
  })
  for (const [name, query, params] of [["room, the museum's own query", roomQuery, room] as const, ...QUESTIONS]) {
    const own = cpuOf(view, query, params)
    const other = await plainOf(published, query, params)
    const equal = answerOf(view, query, params) === other.json
    rows.push({
      figure: `lake A2: ${name}, ${count} documents`,
      value: `${ms(own)} CPU, ${ratio(other.milliseconds, own)} plain groq-js (${ms(other.milliseconds)}), ${equal ? 'same JSON' : 'DIFFERENT JSON'}`,
      ...(many ? { goal: name.startsWith('words') ? '≤ 6 ms' : '≤ 2 ms' } : {}),
    })
  }
  return rows
}

function slugOf({ slug }: LakeDocument): string {
  return isJsonObject(slug) ? String(slug.current) : ''
}

function answerOf(view: View, query: string, params: JsonObject): string {
  return JSON.stringify(runPlan(planQuery(query, params), view, params, ASKER, new Set()))
}

/** Milliseconds of CPU for one evaluation, planned but not remembered. */
function cpuOf(view: View, query: string, params: JsonObject): number {
  const plan = planQuery(query, params)
  return cpu(() => runPlan(plan, view, params, ASKER, new Set()))
}

/** Milliseconds of CPU per call: the middle of five series of 100 ms each, after as long to warm up. */
function cpu(work: () => unknown): number {
  const series = () => {
    const began = performance.now()
    const before = process.cpuUsage()
    let calls = 0
    for (; performance.now() - began < 100; calls++) work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000 / calls
  }
  series()
  return [series(), series(), series(), series(), series()].toSorted((a, b) => a - b)[2] ?? NaN
}

async function plainOf(dataset: readonly LakeDocument[], query: string, params: JsonObject) {
  let milliseconds = Infinity
  let json = ''
  for (let time = 0; time < 3; time++) {
    const began = performance.now()
    const value = await evaluate(parse(query, { params }), { dataset, params })
    json = JSON.stringify(await value.get())
    milliseconds = Math.min(milliseconds, performance.now() - began)
  }
  return { milliseconds, json }
}

/** The lake as a house: over HTTP with the real client, and from a cold start. */
async function benchHouse(): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  const folder = mkdtempSync(join(tmpdir(), 'rihla-bench-'))
  const house = await openTestLake()
  try {
    const documents = museumDataset(10_000)
    writeFileSync(join(folder, 'data.ndjson'), documents.map((one) => JSON.stringify(one)).join('\n'))
    const began = performance.now()
    await house.lake.importNdjson(folder)
    rows.push({ figure: 'lake: import of 10,000 documents', value: ms(performance.now() - began) })

    const client = house.client()
    const title = async (slug: string) => {
      const found = await client.fetch<{ title?: { value: string } }>(roomQuery, { slug, language: 'fr' })
      return found.title?.value
    }
    await client.fetch(roomsQuery, { language: 'fr' })
    const waits: number[] = []
    for (let time = 0; time < 20; time++) {
      const value = `Published ${time}`
      const draftId = 'drafts.room-5'
      const edit = { set: { title: [{ _key: 'fr', language: 'fr', value }] } }
      await title('room-5')
      await client.action({ actionType: 'sanity.action.document.edit', draftId, publishedId: 'room-5', patch: edit })
      const sent = performance.now()
      await client.action({ actionType: 'sanity.action.document.publish', draftId, publishedId: 'room-5' })
      if ((await title('room-5')) !== value) throw new Error('The next request did not see what was published.')
      waits.push(performance.now() - sent)
    }
    const middle = waits.toSorted((a, b) => a - b)[10] ?? NaN
    rows.push({
      figure: 'lake A5: publish sent → next request has it, 10,000 documents, over HTTP',
      value: `${ms(middle)} (slowest of 20: ${ms(Math.max(...waits))})`,
      goal: '≤ 50 ms',
    })

    await house.lake.close()
    const params = JSON.stringify({ slug: 'room-7', language: 'ar' })
    const script = resolve(import.meta.dirname, '../../cms/lake/testing/startAndAsk.ts')
    const starts: { wall: number; cpu: number; process: number }[] = []
    for (let time = 0; time < 5; time++) {
      const { stdout } = await promisify(execFile)(process.execPath, [script, house.folder, roomQuery, params])
      starts.push(JSON.parse(stdout))
    }
    const [best] = starts.toSorted((a, b) => a.wall - b.wall)
    rows.push({
      figure: 'lake A6: start with 10,000 documents to the first answer, best of 5',
      value: best ? `${ms(best.wall)} (${ms(best.cpu)} CPU; ${ms(best.process)} from the start of the process)` : '–',
      goal: '≤ 600 ms',
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await house.close()
  }
  return rows
}

function ms(milliseconds: number): string {
  return `${milliseconds < 10 ? milliseconds.toFixed(3) : Math.round(milliseconds)} ms`
}

function ratio(slow: number, fast: number): string {
  return `1/${Math.round(slow / fast).toLocaleString('en')} of`
}
