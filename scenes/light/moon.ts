/** Towards the moon over the courtyard at night: the bake's shadows and the disc in the sky go together. Not of unit length. */
export const MOON = [-6, 12, -7.5] as const
