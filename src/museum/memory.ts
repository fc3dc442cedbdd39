/** What this browser remembers of a visitor's walks, and of nobody else's. */
const NAMES = {
  hints: 'rihla.walk-hints-read',
  settings: 'rihla.walk-settings',
  seen: 'rihla.seen',
  quality: 'rihla.walk-quality',
  sounds: 'rihla.sounds',
  captions: 'rihla.captions',
} as const

/** Private windows may refuse storage: then nothing is remembered, and no harm is done. */
export function recall(what: keyof typeof NAMES): string | null {
  try {
    return localStorage.getItem(NAMES[what])
  } catch {
    return null
  }
}

export function remember(what: keyof typeof NAMES, text: string): void {
  try {
    localStorage.setItem(NAMES[what], text)
  } catch {
    // Not remembered.
  }
}

export function forget(what: keyof typeof NAMES): void {
  try {
    localStorage.removeItem(NAMES[what])
  } catch {
    // Nothing was remembered.
  }
}

/** What was remembered may be of another time, or broken: null, then. */
export function parseMemory(text: string | null): unknown {
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return null
  }
}
