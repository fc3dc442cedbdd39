import { chromium } from '@playwright/test'
import type { Setting } from '../../../cms/content/Room.ts'
import { createProgress } from '../../../cms/serve/progress.ts'
import { findChromium } from '../../support/findChromium.ts'
import { kebab } from '../../support/galleryCollection.ts'
import { GALLERIES, openGallery } from '../../support/openGallery.ts'
import { kilobytes, median, milliseconds, type BenchRow } from '../BenchRow.ts'
import type { Column } from './Column.ts'
import { countBytes } from './countBytes.ts'
import type { Figures } from './Figures.ts'
import { firstPaints, inFreshContext, weigh } from '../visitPage.ts'
import { measureColumn } from './measureColumn.ts'
import { measureFidelity, SCREENS } from './measureFidelity.ts'
import { servePeers } from './servePeers.ts'

export interface GalleryBenchOptions {
  /** Two small museums, one turn: a look, not a result. */
  readonly quick: boolean
  /** Exhibits; 10, 100 and 1,000 without it. */
  readonly counts?: readonly number[]
  readonly turns?: number
}

const PROGRESS = createProgress((line) => console.error(line))

/**
 * The museum of N pictures, plain and in its own architecture, beside the same pictures on the same walls shown the plain
 * way and the reasonable way: fresh browsers in turns, medians. Fidelity comes first: what is blurred may not be fast.
 */
export async function benchGallery(options: GalleryBenchOptions): Promise<readonly BenchRow[]> {
  const counts = options.counts ?? (options.quick ? [10, 100] : [10, 100, 1000])
  const rows: BenchRow[] = []
  const earlier = new Map<number, readonly Measured[]>()
  for (const count of counts) {
    const turns = options.turns ?? (options.quick ? 1 : count >= 1000 ? 1 : 3)
    const open = await openColumns(count)
    try {
      if (count === counts[0]) rows.push(...(await fidelityRows(open.columns)))
      const measured = await inTurns(open.columns, count, turns)
      earlier.set(count, measured)
      rows.push(...rowsOf(count, turns, measured, earlier))
      if (count === counts.at(-1)) rows.push(...(await readingRows(open.columns[0])))
    } finally {
      await open.close()
    }
  }
  return rows
}

/** The same museum, read: its first room's page. */
async function readingRows(museum: Column | undefined): Promise<readonly BenchRow[]> {
  if (!museum) return []
  const address = museum.address.replace('?walk', '')
  const browser = await chromium.launch({ executablePath: findChromium(console.log) })
  try {
    const weight = await inFreshContext(browser, true, async (page, session) => {
      const counted = await weigh(session)
      await page.goto(address, { waitUntil: 'networkidle' })
      return counted
    })
    return [
      {
        figure: '  the readable room: first paint against the same page with scripts off',
        value: await firstPaints(browser, address),
        goal: 'P12: ≤ 1.2 ×',
      },
      {
        figure: '  the readable room: bytes, requests of its first screen',
        value: `${kilobytes(weight.bytes)}, ${weight.requests}`,
        goal: 'P12: ≤ 1/3 of Mirador’s 696 KB',
      },
    ]
  } finally {
    await browser.close()
  }
}

interface Columns {
  readonly columns: readonly Column[]
  close(): Promise<void>
}

async function openColumns(count: number): Promise<Columns> {
  const rooms = Math.ceil(count / 10)
  const plain = await openMuseumColumn('museum, plain', count, ['whiteCube'])
  const building = await openMuseumColumn('museum, building', count, MIXED.slice(0, rooms))
  const peers = await servePeers(count, Math.min(count, DISTINCT))
  return {
    columns: [plain.column, building.column, peers.plain, peers.reasonable],
    async close() {
      await peers.close()
      await plain.close()
      await building.close()
    },
  }
}

/** Beyond so many, pictures hang again in other rooms, in every column: encoding a thousand takes an hour. The peers’ bytes gain by it. */
const DISTINCT = 100

/** The white cube is the other column. */
const MIXED = GALLERIES.filter((setting) => setting !== 'whiteCube')

async function openMuseumColumn(name: string, count: number, settings: readonly Setting[]) {
  const museum = await openGallery({ count, settings, distinct: Math.min(count, DISTINCT) }, PROGRESS)
  const column: Column = {
    name,
    address: `${museum.house.address}/en/rooms/${kebab(settings[0] ?? '')}?walk`,
    bytes: countBytes(museum.house.server),
    scripts: /^\/assets\/.*\.js$/,
  }
  return { column, close: () => museum.close() }
}

interface Measured {
  readonly column: Column
  readonly figures: Figures
}

async function inTurns(columns: readonly Column[], count: number, turns: number): Promise<readonly Measured[]> {
  const taken = columns.map(() => [] as Figures[])
  for (let turn = 0; turn < turns; turn++) {
    for (const [index, column] of columns.entries()) {
      const figures = await PROGRESS.step(`${count} pictures, turn ${turn + 1}: ${column.name}`, () =>
        measureColumn(column, count),
      )
      taken[index]?.push(figures)
    }
  }
  return columns.flatMap((column, index) => {
    const figures = medianOf(taken[index] ?? [])
    return figures ? [{ column, figures }] : []
  })
}

/** Figure by figure. */
function medianOf(turns: readonly Figures[]): Figures | null {
  const [first] = turns
  if (!first) return null
  const of = (name: keyof Figures) => median(turns.map((turn) => turn[name]))
  return {
    firstFrame: of('firstFrame'),
    firstFrameBytes: of('firstFrameBytes'),
    firstPicture: of('firstPicture'),
    firstPictureBytes: of('firstPictureBytes'),
    scriptBytes: of('scriptBytes'),
    calls: of('calls'),
    triangles: of('triangles'),
    textureBytes: of('textureBytes'),
    standing: of('standing'),
    walking: of('walking'),
    framesPerSecond: of('framesPerSecond'),
    longestTask: of('longestTask'),
    cpu: of('cpu'),
    restFrames: of('restFrames'),
    restCpu: of('restCpu'),
    heap: of('heap'),
    tourTextureBytes: of('tourTextureBytes'),
    tourGeometries: of('tourGeometries'),
    secondVisit: of('secondVisit'),
    secondVisitBytes: of('secondVisitBytes'),
  }
}

async function fidelityRows(columns: readonly Column[]): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = []
  for (const screen of SCREENS) {
    const found: string[] = []
    for (const column of columns) {
      const contrast = await PROGRESS.step(`Fidelity, ${screen.name}: ${column.name}`, () =>
        measureFidelity(column, screen),
      )
      found.push(`${column.name} ${contrast.toFixed(3)}`)
    }
    rows.push({
      figure: `contrast of a 4-texel checker, 1.5 s after one stands before it, ${screen.name}`,
      value: found.join(' · '),
      goal: `P11: ≥ ${screen.name === 'desktop' ? '0.24' : '0.18'}; without it the rest does not count`,
    })
  }
  return rows
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
const whole = (value: number) => Math.round(value).toLocaleString('en')

interface Line {
  readonly figure: string
  readonly of: keyof Figures
  readonly as: (value: number) => string
  readonly goal?: string
}

const LINES: readonly Line[] = [
  {
    figure: 'bytes to the first walkable frame',
    of: 'firstFrameBytes',
    as: kilobytes,
  },
  { figure: 'time to the first walkable frame', of: 'firstFrame', as: milliseconds },
  {
    figure: 'bytes to the first frame with a picture',
    of: 'firstPictureBytes',
    as: kilobytes,
    goal: 'P1: plain ≤ 290 KB and ≤ 1/30 of the plain way (N = 100); building ≤ 900 KB',
  },
  {
    figure: 'time to the first frame with a picture',
    of: 'firstPicture',
    as: milliseconds,
    goal: 'P4: plain ≤ 1/3 of the plain way (N = 100), ≤ 1/10 (N = 1,000); building before every other',
  },
  { figure: 'JavaScript', of: 'scriptBytes', as: kilobytes, goal: 'P2: 3D ≤ 210 KB and the page’s ≤ 90 KB' },
  { figure: 'draw calls, walking', of: 'calls', as: whole, goal: 'P8: plain ≤ 40, building ≤ 60' },
  {
    figure: 'triangles, walking',
    of: 'triangles',
    as: whole,
    goal: 'P8: plain ≤ 60,000, building ≤ 40,000 (basic; rich 120,000)',
  },
  {
    figure: 'texture bytes, walking',
    of: 'textureBytes',
    as: megabytes,
    goal: 'P8: ≤ 64 MB (plain and basic; rich 120 MB)',
  },
  { figure: 'JavaScript a frame, standing', of: 'standing', as: milliseconds, goal: 'P6: ≤ 4 ms' },
  { figure: 'JavaScript a frame, walking', of: 'walking', as: milliseconds, goal: 'P6: ≤ 4 ms' },
  { figure: 'longest task while walking', of: 'longestTask', as: milliseconds, goal: 'P6: ≤ 50 ms' },
  {
    figure: 'processor a frame, walking (renderer and GPU process)',
    of: 'cpu',
    as: milliseconds,
    goal: 'P5: plain ≤ 69 ms, building ≤ 141 ms on the machine of the notes',
  },
  {
    figure: 'frames a second, walking, software WebGL',
    of: 'framesPerSecond',
    as: (n) => n.toFixed(1),
    goal: 'P14: building ≥ 12',
  },
  { figure: 'frames drawn in 5 s of rest', of: 'restFrames', as: whole, goal: 'P10: 0' },
  {
    figure: 'processor in 5 s of rest',
    of: 'restCpu',
    as: milliseconds,
    goal: 'P10: ≤ 1.3 × a static page (part “pages”)',
  },
  {
    figure: 'heap after the full tour',
    of: 'heap',
    as: megabytes,
    goal: 'P9: plain ≤ 20 MB at N = 1,000, ≤ 1.5 × own N = 10',
  },
  { figure: 'texture bytes after the full tour', of: 'tourTextureBytes', as: megabytes, goal: 'P8: as while walking' },
  { figure: 'geometries after the full tour', of: 'tourGeometries', as: whole },
  {
    figure: 'second visit: bytes to the first picture',
    of: 'secondVisitBytes',
    as: kilobytes,
    goal: 'P13: 0 for a room seen before',
  },
  {
    figure: 'second visit: time to the first picture',
    of: 'secondVisit',
    as: milliseconds,
    goal: 'P13: ≤ 0.5 × the first visit',
  },
]

/** How a museum's figure stands to another's: "1/31" or "1.4 ×". */
function ratio(own: number, other: number): string {
  if (!(own > 0) || !(other > 0)) return '–'
  return own <= other ? `1/${(other / own).toFixed(other / own < 10 ? 1 : 0)}` : `${(own / other).toFixed(1)} ×`
}

function rowsOf(
  count: number,
  turns: number,
  measured: readonly Measured[],
  earlier: ReadonlyMap<number, readonly Measured[]>,
): readonly BenchRow[] {
  const [plain, building, ...peers] = measured
  if (!plain || !building) return []
  const cells = LINES.map((line) =>
    measured.map(({ figures }, index) => {
      const value = line.as(figures[line.of])
      const against = peers.map((peer) => ratio(figures[line.of], peer.figures[line.of])).join(', ')
      return index < 2 ? `${value} (${against})` : value
    }),
  )
  const names = measured.map(({ column }) => column.name)
  const widths = names.map((name, index) => Math.max(name.length, ...cells.map((line) => line[index]?.length ?? 0)))
  const aligned = (line: readonly string[]) => line.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('  ')
  const rows: BenchRow[] = [
    {
      figure: `N = ${whole(count)}, medians of ${turns} (in brackets: against the plain way, the reasonable way)`,
      value: aligned(names),
    },
    ...LINES.map((line, index) => ({
      figure: `  ${line.figure}`,
      value: aligned(cells[index] ?? []),
      ...(line.goal === undefined ? {} : { goal: line.goal }),
    })),
  ]
  return [...rows, ...growthRows(count, plain, earlier)]
}

/** What the museum's figures become as curators add. */
function growthRows(
  count: number,
  plain: Measured,
  earlier: ReadonlyMap<number, readonly Measured[]>,
): readonly BenchRow[] {
  const rows: BenchRow[] = []
  const hundred = earlier.get(100)?.[0]
  const ten = earlier.get(10)?.[0]
  if (hundred && count > 100) {
    rows.push({
      figure: '  plain museum: bytes to the first picture against its own at N = 100',
      value: `${(plain.figures.firstPictureBytes / hundred.figures.firstPictureBytes).toFixed(2)} ×`,
      goal: 'P1: ≤ 1.03 ×',
    })
  }
  if (ten && count > 10) {
    rows.push({
      figure: '  plain museum: heap after the tour against its own at N = 10',
      value: `${(plain.figures.heap / ten.figures.heap).toFixed(2)} ×`,
      goal: 'P9: ≤ 1.5 ×',
    })
  }
  return rows
}
