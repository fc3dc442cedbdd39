/** The same numbers for the same seed, 0 to 1, by two whole numbers: where lights, stars and roofs are. */
export function scatter(seed: number): (i: number, k: number) => number {
  return (i, k) => {
    const value = Math.sin(i * 127.1 + k * 311.7 + seed * 74.7) * 43758.5453
    return value - Math.floor(value)
  }
}
