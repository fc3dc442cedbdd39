/** The museum's palette (art direction 12) and the tints the illustrations may use: nothing else may colour a picture. */
export const IVORY = '#f0e2c8'
export const INK = '#1d2a44'
export const COBALT = '#1d4a8f'
export const GREEN = '#1d6a4c'
export const HONEY = '#d8972b'
export const OXBLOOD = '#8e3322'
export const TERRACOTTA = '#b9754a'
export const CEDAR = '#6b4226'
export const BRASS = '#c79a4e'
/** Sage is the hue of the return gallery (art direction 3). */
export const SAGE = '#4d7a5c'

/** Mixes two #rrggbb colours; share 0 gives `a`, 1 gives `b`. */
export function mix(a: string, b: string, share: number): string {
  const channel = (at: number) => {
    const from = Number.parseInt(a.slice(at, at + 2), 16)
    const to = Number.parseInt(b.slice(at, at + 2), 16)
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

export const lighter = (colour: string, share = 0.3) => mix(colour, '#fbf3e2', share)
export const darker = (colour: string, share = 0.3) => mix(colour, '#121a2d', share)

export const PAPER = lighter(IVORY, 0.55)
export const SAND = mix(IVORY, BRASS, 0.35)
export const ROSE = mix(IVORY, OXBLOOD, 0.34)
export const NIGHT = darker(INK, 0.5)
export const SKY = mix(IVORY, COBALT, 0.35)
export const SEA = mix(COBALT, GREEN, 0.35)
/** Skin, from light to dark: every crowd mixes them. */
export const SKINS = ['#c68d63', '#b27a52', '#9c6543', '#84523a'] as const
