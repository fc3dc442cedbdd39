import { JOURNEY_SHEET } from '../../cms/content/journeySheet.ts'
import type { Point } from './arcOf.ts'
import { cropOf } from './cropOf.ts'
import type { Print } from './MapSheet.tsx'

/** Width over height, as JourneysMap.css has them too. */
const RATIO = { tall: 4 / 5, square: 1, whole: JOURNEY_SHEET.width / JOURNEY_SHEET.height } as const

/** Pixels: the narrowest window that has the broad map, less the page's edges; and a small phone. */
const BROAD = { width: 760, letters: 13 } as const
const NARROW = { width: 320, letters: 12 } as const
/** Where a narrow window slides along a whole sheet: as JourneysMap.css has it. */
const SLIDING = { width: 640, letters: 12 } as const

/** What the map looks like in a broad window: the part of the sheet where something is drawn. */
export function broadPrint(points: readonly Point[]): Print {
  return { name: 'whole', crop: partOf(points), ...BROAD }
}

/** And on a phone: as tall as what is drawn allows; roads across the oceans need the whole sheet, which slides. */
export function narrowPrint(points: readonly Point[]): Print {
  for (const name of ['tall', 'square'] as const) {
    const crop = cropOf(points, JOURNEY_SHEET, RATIO[name])
    if (crop) return { name, crop, ...NARROW }
  }
  return { name: 'whole', crop: partOf(points), ...SLIDING }
}

function partOf(points: readonly Point[]) {
  const { width, height } = JOURNEY_SHEET
  return cropOf(points, JOURNEY_SHEET, RATIO.whole) ?? { x: 0, y: 0, width, height }
}
