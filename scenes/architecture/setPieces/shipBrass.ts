/** Brass in strong light: a shade deeper than in lamplight, or it bleaches. */
export const SHIP_BRASS = { tint: [0.62, 0.5, 0.36], gloss: 0.8 } as const
