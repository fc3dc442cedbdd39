import type { Place } from '../plan/types.ts'

/** Seconds in which a lamp rises or falls: slow enough to be seen as light, and to startle nobody. */
const TURN = 1.2
/** After a rest the clock has counted the rest: no frame is longer than this. Seconds. */
const LONGEST = 0.1
/** How much brighter what a raised lamp lights is, and how much darker all else: by the eye, paper must not burn out. */
const RISE = 0.12
const FALL = 0.28

/** What an exhibit is called among lamps. */
export function lampName({ room, exhibit }: Place): string {
  return `${room}/${exhibit}`
}

/** The lamps over what hangs: one may be raised, then the others are a little lower. Numbers only; the shelf draws them. */
export class Lamps {
  #raised: string | null = null
  /** 0 to 1: how far each lamp that moves or has moved is up. */
  readonly #up = new Map<string, number>()
  /** 0 to 1: how far the others have gone down. */
  #down = 0
  #isNew = false

  raise(of: string | null, atOnce: boolean): void {
    if (of === this.#raised) return
    this.#raised = of
    if (of !== null && !this.#up.has(of)) this.#up.set(of, 0)
    if (atOnce) this.#move(Infinity)
    this.#isNew = true
  }

  /** @returns whether anything has changed since the last step */
  step(seconds: number): boolean {
    const moved = this.#move(Math.min(LONGEST, Math.max(0, seconds)) / TURN)
    const isNew = this.#isNew
    this.#isNew = false
    return moved || isNew
  }

  /** 1 as it is painted. */
  lightOf(of: string | undefined): number {
    const up = smooth((of === undefined ? undefined : this.#up.get(of)) ?? 0)
    return (1 + RISE * up) * (1 - FALL * smooth(this.#down) * (1 - up))
  }

  #move(by: number): boolean {
    let moved = false
    for (const [of, up] of this.#up) {
      const next = towards(up, of === this.#raised ? 1 : 0, by)
      moved ||= next !== up
      if (next === 0 && of !== this.#raised) this.#up.delete(of)
      else this.#up.set(of, next)
    }
    const next = towards(this.#down, this.#raised === null ? 0 : 1, by)
    moved ||= next !== this.#down
    this.#down = next
    return moved
  }
}

function towards(now: number, goal: number, by: number): number {
  return now < goal ? Math.min(goal, now + by) : Math.max(goal, now - by)
}

function smooth(t: number): number {
  return t * t * (3 - 2 * t)
}
