import { COMFORT_RANGES, EYE_HEIGHTS, STANDARD_COMFORT, type Comfort } from '../../scenes/plan/comfort.ts'
import { parseMemory } from './memory.ts'

/** When the courtyard is seen: by the visitor's own clock, or always so. */
export const COURT_LIGHTS = ['clock', 'day', 'night'] as const

export type CourtLight = (typeof COURT_LIGHTS)[number]

/** Hours at which it is light and dark all year round. */
const HOURS = { clock: null, day: 12, night: 23 } as const

/** The hour that the courtyard is shown at; null for the visitor's own. */
export function hourOf(courtLight: CourtLight): number | null {
  return HOURS[courtLight]
}

/** What a visitor may set for their walk: how their body moves, and what the page shows of it. */
export interface WalkSettings extends Comfort {
  /** Larger words on the museum's cards. */
  readonly largeText: boolean
  /** The walking pad, on screens that are touched. */
  readonly showPad: boolean
  /** A voice is fainter from afar. */
  readonly nearVoices: boolean
  /** A voice comes from its side: off is mono. */
  readonly sides: boolean
  readonly courtLight: CourtLight
}

export const STANDARD_SETTINGS: WalkSettings = {
  ...STANDARD_COMFORT,
  largeText: false,
  showPad: true,
  nearVoices: true,
  sides: true,
  courtLight: 'clock',
}

type Range = keyof typeof COMFORT_RANGES

/** Remembered settings; what is missing or no number is as at first, what is out of range is brought back into it. */
export function parseSettings(text: string | null): WalkSettings {
  const found = parseMemory(text)
  if (typeof found !== 'object' || found === null) return STANDARD_SETTINGS
  const known = new Map<string, unknown>(Object.entries(found))
  const number = (name: Range) => {
    const value = known.get(name)
    const { least, most } = COMFORT_RANGES[name]
    return typeof value === 'number' && !Number.isNaN(value)
      ? Math.min(most, Math.max(least, value))
      : STANDARD_SETTINGS[name]
  }
  const flag = (name: 'snapTurns' | 'largeText' | 'showPad' | 'nearVoices' | 'sides') => {
    const value = known.get(name)
    return typeof value === 'boolean' ? value : STANDARD_SETTINGS[name]
  }
  return {
    eyeHeight: number('eyeHeight'),
    walkingSpeed: number('walkingSpeed'),
    turningSpeed: number('turningSpeed'),
    fieldOfView: number('fieldOfView'),
    snapTurns: flag('snapTurns'),
    largeText: flag('largeText'),
    showPad: flag('showPad'),
    nearVoices: flag('nearVoices'),
    sides: flag('sides'),
    courtLight: COURT_LIGHTS.find((light) => light === known.get('courtLight')) ?? STANDARD_SETTINGS.courtLight,
  }
}

export type Stature = keyof typeof EYE_HEIGHTS | 'own'

/** Which of the named heights one's eyes are at; one's own, where none. */
export function statureOf(eyeHeight: number): Stature {
  for (const stature of ['standing', 'seated', 'child'] as const) {
    if (Math.abs(EYE_HEIGHTS[stature] - eyeHeight) < 1e-6) return stature
  }
  return 'own'
}
