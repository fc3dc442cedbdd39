import type { ExhibitKind, ExhibitNature } from '../../cms/content/Exhibit.ts'
import type { FinishName } from '../materials/finishes.ts'

/** The wooden border of a picture, and what lies between it and the picture. Metres. */
export interface Moulding {
  readonly finish: FinishName
  /** Breadth on the wall, and how far it stands out at its outer and inner edge: equal is flat. */
  readonly breadth: number
  readonly outer: number
  readonly inner: number
  /** A line of another metal or wood along the inside; null for none. */
  readonly fillet: FinishName | null
  /** The board around the picture: ivory passe-partout, or white for photographs. */
  readonly mat: FinishName
}

/** Ways to frame: what a thing is decides, so that a visitor learns to read them. */
export const MOULDINGS = {
  /** Drawn by the museum: the house's own frame. */
  walnut: { finish: 'nut', breadth: 0.045, outer: 0.04, inner: 0.05, fillet: 'brass', mat: 'ivory' },
  /** Remade after sources. */
  oxblood: { finish: 'oxblood', breadth: 0.04, outer: 0.052, inner: 0.036, fillet: 'honey', mat: 'ivory' },
  /** The thing itself: a broad brass fillet in dark wood. */
  brass: { finish: 'brass', breadth: 0.03, outer: 0.046, inner: 0.046, fillet: 'strap', mat: 'ivory' },
  /** Photographs, as darkrooms frame them: thin and black. */
  black: { finish: 'ink', breadth: 0.018, outer: 0.042, inner: 0.042, fillet: null, mat: 'paper' },
  /** Charts and maps are plates to read: a thin line of cedar, the sheet to its edge. */
  line: { finish: 'cedar', breadth: 0.014, outer: 0.034, inner: 0.034, fillet: null, mat: 'paper' },
} as const satisfies Record<string, Moulding>

export type MouldingName = keyof typeof MOULDINGS

const BY_NATURE: Readonly<Record<ExhibitNature, MouldingName>> = {
  original: 'brass',
  photograph: 'black',
  reconstruction: 'oxblood',
  illustration: 'walnut',
  museumText: 'walnut',
  compositeReading: 'walnut',
}

/** The frame of a picture, by what it is. The same exhibit is always framed the same way. */
export function mouldingOf(kind: ExhibitKind, nature: ExhibitNature): MouldingName {
  return kind === 'chart' || kind === 'routeMap' || kind === 'mapTable' ? 'line' : BY_NATURE[nature]
}
