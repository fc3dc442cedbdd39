import type { ByteCount } from './countBytes.ts'

/** A page of the table: the museum, or what it is compared with. All are steered by `window.rihlaBench`. */
export interface Column {
  readonly name: string
  /** Where one begins to walk. */
  readonly address: string
  /** What its server has sent. */
  readonly bytes: ByteCount
  /** Paths of its JavaScript. */
  readonly scripts: RegExp
}

export interface Screen {
  readonly name: 'desktop' | 'phone'
  readonly width: number
  readonly height: number
}

/** The notes on performance measure at 1280 × 720; the phone is that of the journeys. */
export const DESKTOP: Screen = { name: 'desktop', width: 1280, height: 720 }
export const PHONE: Screen = { name: 'phone', width: 390, height: 844 }
