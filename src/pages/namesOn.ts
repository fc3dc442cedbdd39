import type { Point } from './arcOf.ts'

/** A place that wants its name on a map. Pixels of the paper that it is drawn on. */
export interface Named {
  readonly id: string
  readonly at: Point
  /** How wide its name is. */
  readonly width: number
  /** Who is heavier chooses first. */
  readonly weight: number
}

/** Where a name stands: from its place, by the side of it that lies at the place. */
export interface Spot {
  readonly dx: number
  readonly dy: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface Names {
  readonly paper: { readonly width: number; readonly height: number }
  /** Height of a line. */
  readonly line: number
  /** Points that lines are drawn through: names keep off them where they can. */
  readonly lines: readonly Point[]
  /** Whether every place has its name, even over another one. */
  readonly all: boolean
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** From a place to its name, and around every place: pixels. */
const OFF = 10
const DOT = 7

/** What it costs a name to lie on what: another name is worst, a line can be read through. */
const COST = { name: 100, place: 30, edge: 100, line: 1 } as const

/** The dearest spot that a name may still take where it may also stay away. */
const DEAREST = 12

/**
 * Finds a spot for the name of each place, the heaviest first: beside it, over or under it, wherever it covers least.
 * Where not all must be named, a name without room is left out.
 */
export function namesOn(places: readonly Named[], { paper, line, lines, all }: Names): ReadonlyMap<string, Spot> {
  const taken: Box[] = []
  const spots = new Map<string, Spot>()
  const dots = places.map(({ id, at: [x, y] }) => ({
    id,
    box: { left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT },
  }))
  const costOf = (id: string, box: Box) => {
    const outside = box.left < 2 || box.top < 2 || box.right > paper.width - 2 || box.bottom > paper.height - 2
    const onNames = taken.filter((other) => meet(box, other)).length
    const onPlaces = dots.filter((dot) => dot.id !== id && meet(box, dot.box)).length
    const onLines = lines.filter(([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom).length
    return onNames * COST.name + onPlaces * COST.place + (outside ? COST.edge : 0) + onLines * COST.line
  }
  for (const place of places.toSorted((a, b) => b.weight - a.weight)) {
    const [best] = spotsFor(line)
      .map((spot) => ({ spot, box: boxOf(place, spot, line) }))
      .map((choice) => ({ ...choice, cost: costOf(place.id, choice.box) }))
      .toSorted((a, b) => a.cost - b.cost)
    if (!best || (!all && best.cost > DEAREST)) continue
    spots.set(place.id, best.spot)
    taken.push(best.box)
  }
  return spots
}

/** Spots around a place, the likeliest first; `dy` is where the letters stand. */
function spotsFor(line: number): readonly Spot[] {
  const stand = line * 0.33
  return [
    { dx: OFF, dy: stand, anchor: 'start' },
    { dx: -OFF, dy: stand, anchor: 'end' },
    { dx: 0, dy: -OFF, anchor: 'middle' },
    { dx: 0, dy: OFF + line * 0.75, anchor: 'middle' },
    { dx: OFF * 0.7, dy: -OFF * 0.6, anchor: 'start' },
    { dx: OFF * 0.7, dy: OFF * 0.6 + line * 0.7, anchor: 'start' },
    { dx: -OFF * 0.7, dy: -OFF * 0.6, anchor: 'end' },
    { dx: -OFF * 0.7, dy: OFF * 0.6 + line * 0.7, anchor: 'end' },
  ]
}

/** Of the name's width, what lies left of where it is anchored. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const

function boxOf({ at: [x, y], width }: Named, { dx, dy, anchor }: Spot, line: number): Box {
  const left = x + dx - width * BEFORE[anchor]
  const bottom = y + dy + line * 0.25
  return { left, right: left + width, top: bottom - line, bottom }
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
