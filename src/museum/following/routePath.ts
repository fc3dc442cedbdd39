/** How far a leg bows to the left of its way, of its length: as the line on the map table does (scenes/exhibits/routeRibbon.ts). */
const BOW = 0.2

/** A journey as the `d` of an SVG path over a picture of this size. @param points 0 to 1 from its left and top */
export function routePath(
  points: readonly (readonly [across: number, down: number])[],
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const places = points.map(([across, down]) => [across * width, down * height] as const)
  return places
    .map(([x, y], index) => {
      const before = places[index - 1]
      if (!before) return `M${n(x)} ${n(y)}`
      const [dx, dy] = [x - before[0], y - before[1]]
      return `Q${n((x + before[0]) / 2 + dy * BOW)} ${n((y + before[1]) / 2 - dx * BOW)} ${n(x)} ${n(y)}`
    })
    .join('')
}

const n = (value: number) => String(Math.round(value * 10) / 10)
