import type { Rgb } from './palette.ts'

/** What glazed surfaces mirror; linear. */
export interface Mirrored {
  readonly above: Rgb
  readonly beside: Rgb
}

/** A cedar ceiling in lamplight, the open sky, a night sky over lamps. */
export const MIRRORED = {
  hall: { above: [1.25, 0.95, 0.66], beside: [0.1, 0.07, 0.05] },
  court: { above: [0.24, 0.42, 0.74], beside: [0.3, 0.25, 0.19] },
  night: { above: [0.05, 0.07, 0.14], beside: [0.12, 0.08, 0.05] },
  plain: { above: [0.9, 0.9, 0.88], beside: [0.4, 0.4, 0.39] },
} as const satisfies Record<string, Mirrored>
