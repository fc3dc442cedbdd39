import type { Quality } from './tiers.ts'

/** What a visitor asks for: `auto` leaves it to what the first frames show. */
export type QualityChoice = 'auto' | Quality

/** How the museum can be visited on a device: walking, by steps with cuts, or better read. */
export type Manner = 'walks' | 'steps' | 'reads'

/** A degree of what may be asked of a device. */
export interface Rung {
  readonly quality: Quality
  /** Device pixels to a CSS pixel. */
  readonly ratio: number
}

export interface Device {
  readonly pixelRatio: number
  /** Phones and tablets: a strong chip, but it gets hot. */
  readonly isHandheld: boolean
}

/** How much is asked of a device now, and what is known of it. Changed by `afterFrame` alone. */
export interface Effort {
  readonly rungs: readonly Rung[]
  readonly rung: number
  /** Never climbed above again: it was tried, and was too slow. */
  readonly ceiling: number
  /** Device pixels to a CSS pixel at rest, and, never more, while something moves. */
  readonly still: number
  readonly moving: number
  readonly manner: Manner
  /** Milliseconds of the last frames at each of the two ratios, since something was changed. */
  readonly stood: readonly number[]
  readonly moved: readonly number[]
  /** How often walking was tried again: a machine may only have been busy. */
  readonly returns: number
  /** Frames that don't count: after a change shaders are compiled and textures made. */
  readonly skip: number
}

/** A frame that was drawn, from its first script until the GPU had finished. */
export interface DrawnFrame {
  readonly milliseconds: number
  readonly ratio: number
  /** The visitor neither holds the view nor reads: what is drawn may change. */
  readonly isFree: boolean
}

/** 12 frames a second: P14 of the notes on performance. Below, moving is no walk. */
export const SLOWEST_WALK = 1000 / 12
/** Nobody waits longer for the first sight of a step: P14 too. */
export const LONGEST_STEP = 700
/** For all its pixels, which come after: what one stands before is worth it, and nothing waits for it. */
export const LONGEST_LOOK = 3000
/** Of 1 CSS pixel: 448 × 252 on a screen of 1280 × 720. Below, one can't tell a door from a picture. */
export const COARSEST = 0.35
/** A rung above the first is left below 36 frames a second, and tried where 60 are to be expected. */
const UNEASY = 28
const EASY = 16
/** The rich tier costs 2 to 2.5 times the basic one (art.md, section 5). */
const RICHER = 2.2
/** Aimed at, of what is allowed: frames vary. */
const MARGIN = 0.8

/** The degrees from which a device's is chosen, the cheapest first. */
function rungsOf(choice: QualityChoice, { pixelRatio, isHandheld }: Device): readonly Rung[] {
  const all: readonly Rung[] =
    choice === 'basic' || (choice === 'auto' && isHandheld)
      ? rungs('basic', choice === 'basic' ? [1] : [1, 1.5, 2])
      : choice === 'rich'
        ? rungs('rich', [1, 1.5, 2])
        : [...rungs('basic', [1]), ...rungs('rich', [1, 1.5, 2])]
  return all
    .map(({ quality, ratio }) => ({ quality, ratio: Math.min(ratio, pixelRatio) }))
    .filter((one, n, each) => one.quality !== each[n - 1]?.quality || one.ratio !== each[n - 1]?.ratio)
}

function rungs(quality: Quality, ratios: readonly number[]): readonly Rung[] {
  return ratios.map((ratio) => ({ quality, ratio }))
}

/** Begins with what every device can draw. */
export function firstEffort(choice: QualityChoice, device: Device): Effort {
  const rungs = rungsOf(choice, device)
  return at({ rungs, ceiling: rungs.length - 1, manner: 'walks', returns: 0 }, 0)
}

export function qualityOf({ rungs, rung }: Effort): Quality {
  return rungs[rung]?.quality ?? 'basic'
}

/** Whether enough frames were seen to know this device; until then it is worth drawing some. */
export function isSettled({ stood, skip }: Effort): boolean {
  return skip === 0 && isEnough(stood)
}

/**
 * Learns from a frame. Up: one rung where the next is expected to be easy. Down: to what is expected to do, and never up to
 * there again. On the lowest: fewer pixels while something moves, then steps, then reading; fewer pixels at rest only where
 * they would take too long to look at anything.
 */
export function afterFrame(effort: Effort, { milliseconds, ratio, isFree }: DrawnFrame): Effort {
  if (effort.skip > 0) return { ...effort, skip: effort.skip - 1 }
  const heard: Effort = {
    ...effort,
    stood: ratio === effort.still ? last(effort.stood, milliseconds) : effort.stood,
    moved: ratio === effort.moving ? last(effort.moved, milliseconds) : effort.moved,
  }
  return isFree ? judged(heard) : heard
}

function judged(effort: Effort): Effort {
  const atRest = restful(effort)
  if (atRest !== effort) return atRest
  return effort.manner === 'walks' ? walking(effort) : stepping(effort)
}

/** All pixels at rest, unless that takes too long. */
function restful(effort: Effort): Effort {
  const { stood, still, moving, rungs, rung } = effort
  if (!isEnough(stood)) return effort
  const cost = median(stood)
  const all = rungs[rung]?.ratio ?? 1
  // While the museum opens any machine is busy: what one stands before isn't blurred for two long frames.
  if (cost > LONGEST_LOOK && still > COARSEST && stood.length >= MANY) {
    const fewer = ratioFor(LONGEST_LOOK * MARGIN, cost, still)
    return changed(effort, { still: fewer, moving: Math.min(moving, fewer) })
  }
  const more = still < all && costAt(all, cost, still) <= LONGEST_LOOK * MARGIN * MARGIN
  return more ? changed(effort, { still: all }) : effort
}

function walking(effort: Effort): Effort {
  const { rungs, rung, moved, moving, still, manner, ceiling, returns } = effort
  if (!isEnough(moved)) return effort
  const cost = median(moved)
  const here = rungs[rung]
  const next = rung < ceiling ? rungs[rung + 1] : undefined
  if (here && moving === still && rung > 0 && cost > UNEASY) {
    const down = rungs.slice(0, rung).findLastIndex((one) => expected(cost, here, one) <= UNEASY)
    return at({ rungs, ceiling: rung - 1, manner, returns }, Math.max(0, down))
  }
  if (here && next && moving === still && expected(cost, here, next) <= EASY) return at(effort, rung + 1)
  if (cost > SLOWEST_WALK) return slower(effort, cost)
  // Some pixels back, where there is much room.
  const finer = Math.min(still, moving * 1.25)
  return moving < still && costAt(finer, cost, moving) <= SLOWEST_WALK * 0.6
    ? changed(effort, { moving: finer })
    : effort
}

/** Fewer pixels while something moves; where the fewest would not do, steps. */
function slower(effort: Effort, cost: number): Effort {
  const { moving, still } = effort
  // A frame has costs besides its pixels: a guess that fewer won't do isn't trusted by half.
  if (moving > COARSEST && costAt(COARSEST, cost, moving) <= 2 * SLOWEST_WALK) {
    return changed(effort, { moving: ratioFor(SLOWEST_WALK * MARGIN, cost, moving) })
  }
  return changed(effort, { manner: 'steps', moving: Math.min(still, ratioFor(LONGEST_STEP * MARGIN, cost, moving)) })
}

/** The first sight of a step is as coarse as it must be to come in time; the fine one follows. */
function stepping(effort: Effort): Effort {
  const { stood, still, moved, moving, manner, returns } = effort
  if (isEnough(stood) && returns < MOST_RETURNS && costAt(COARSEST, median(stood), still) <= SLOWEST_WALK / 2) {
    const ratio = Math.min(still, ratioFor(SLOWEST_WALK * MARGIN, median(stood), still))
    return { ...changed(effort, { manner: 'walks', moving: ratio }), returns: returns + 1 }
  }
  if (!isEnough(moved)) return effort
  const cost = median(moved)
  if (cost <= LONGEST_STEP)
    return manner === 'reads' && cost <= LONGEST_STEP / 2 ? changed(effort, { manner: 'steps' }) : effort
  if (moving > COARSEST) return changed(effort, { moving: ratioFor(LONGEST_STEP * MARGIN, cost, moving) })
  return { ...effort, manner: 'reads' }
}

/** What a frame would cost at another ratio, if it were all pixels. */
function costAt(ratio: number, cost: number, at: number): number {
  return cost * (ratio / at) ** 2
}

/** The ratio at which a frame would cost so much. */
function ratioFor(wanted: number, cost: number, at: number): number {
  return Math.max(COARSEST, at * Math.sqrt(wanted / cost))
}

function expected(cost: number, from: Rung, to: Rung): number {
  const richer = from.quality === to.quality ? 1 : to.quality === 'rich' ? RICHER : 1 / RICHER
  return costAt(to.ratio, cost, from.ratio) * richer
}

function at(effort: Pick<Effort, 'rungs' | 'ceiling' | 'manner' | 'returns'>, rung: number): Effort {
  const { rungs, ceiling, manner, returns } = effort
  const ratio = rungs[rung]?.ratio ?? 1
  return { rungs, rung, ceiling, manner, returns, still: ratio, moving: ratio, stood: [], moved: [], skip: 2 }
}

function changed(effort: Effort, to: Partial<Pick<Effort, 'still' | 'moving' | 'manner'>>): Effort {
  const next = { ...effort, ...to }
  return { ...next, stood: next.still === effort.still ? effort.stood : [], moved: [], skip: 1 }
}

const MOST_RETURNS = 2
const MANY = 4
const WINDOW = 5
/** Where a frame takes so long, two must do: nobody should wait for a third. */
const LONG = 150

function last(frames: readonly number[], frame: number): readonly number[] {
  return [...frames, frame].slice(-WINDOW)
}

function isEnough(frames: readonly number[]): boolean {
  return frames.length >= WINDOW || (frames.length >= 2 && frames.every((frame) => frame > LONG))
}

/** The lower of the two middle ones, so that of two frames the one that nothing held up counts. */
function median(frames: readonly number[]): number {
  return frames.toSorted((a, b) => a - b)[Math.floor((frames.length - 1) / 2)] ?? 0
}
