import type { Wish } from '../../scenes/index.ts'

/** A gamepad as the browser shows it, in its standard mapping (W3C Gamepad, section 8). */
export interface GamepadLike {
  readonly axes: readonly number[]
  readonly buttons: readonly { readonly pressed: boolean }[]
}

export type PadAction = 'on' | 'leave' | 'next' | 'previous'

/** Standard mapping: the lower and the right of the four under the right thumb (A and B), and the two shoulders. */
const ACTIONS: Readonly<Record<number, PadAction>> = { 0: 'on', 1: 'leave', 4: 'previous', 5: 'next' }

/** Sticks seldom rest at nought: XInput's own dead zones are 0.24 and 0.27 of the way; a fifth, and a ramp from there. */
const DEAD = 0.2

/** The left stick walks, the right one turns. */
export function wishOfPad({ axes }: GamepadLike): Wish {
  // Not the minus sign, which makes a negative nought of a stick at rest.
  return { forward: 0 - alive(axes[1]), right: alive(axes[0]), turn: 0 - alive(axes[2]) }
}

/** What the buttons ask that were not down before. */
export function actionsOfPad(
  { buttons }: GamepadLike,
  before: ReadonlySet<number>,
): { readonly down: ReadonlySet<number>; readonly actions: readonly PadAction[] } {
  const down = new Set([...buttons.keys()].filter((index) => buttons[index]?.pressed))
  const actions = [...down].flatMap((index) => (before.has(index) ? [] : (ACTIONS[index] ?? [])))
  return { down, actions }
}

/** From the edge of the dead zone on, −1 to 1; exactly 0 within it. */
function alive(value = 0): number {
  const size = Math.min(1, Math.abs(value))
  return size <= DEAD ? 0 : (Math.sign(value) * (size - DEAD)) / (1 - DEAD)
}
