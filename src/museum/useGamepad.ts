import { useEffect, useRef, type RefObject } from 'react'
import type { Helm, Wish } from '../../scenes/index.ts'
import { actionsOfPad, wishOfPad, type PadAction } from './readGamepad.ts'

/**
 * Walks by gamepad. Browsers tell of no stick's move, so it is asked in every frame of the screen, but only while one is
 * connected; the museum is drawn anew only while a stick is pushed.
 */
export function useGamepad(helm: RefObject<Helm>, onAction: (action: PadAction) => void): void {
  const latest = useRef(onAction)
  useEffect(() => {
    latest.current = onAction
  })
  useEffect(() => {
    let asking: number | null = null
    let down: ReadonlySet<number> = new Set()
    let asked: Wish | null = null
    const ask = () => {
      const pad = connected()
      asking = pad ? requestAnimationFrame(ask) : null
      const wish = pad ? wishOfPad(pad) : null
      const pushed = wish && (wish.forward !== 0 || wish.right !== 0 || wish.turn !== 0) ? wish : null
      if (pushed ?? asked) {
        helm.current.wish = pushed ?? { forward: 0, right: 0, turn: 0 }
        helm.current.body?.wished()
      }
      asked = pushed
      if (!pad) return
      const found = actionsOfPad(pad, down)
      down = found.down
      for (const action of found.actions) latest.current(action)
    }
    const begin = () => {
      if (asking === null) ask()
    }
    begin()
    window.addEventListener('gamepadconnected', begin)
    return () => {
      window.removeEventListener('gamepadconnected', begin)
      if (asking !== null) cancelAnimationFrame(asking)
    }
  }, [helm])
}

/** The first gamepad that lies in the hand as the standard says; others have their buttons elsewhere. */
function connected(): Gamepad | null {
  try {
    return navigator.getGamepads().find((pad) => pad?.connected && pad.mapping === 'standard') ?? null
  } catch {
    // A page that embeds the museum may forbid it.
    return null
  }
}
