import { useEffect, useRef, type RefObject } from 'react'
import { isWalkingKey, wishOf, type Wish } from './steer.ts'

/**
 * The walking keys that are held while the museum has the focus, as a function that gives the wish behind them. Keys with
 * Ctrl, Alt or Meta are the browser's; other keys are the page's.
 *
 * @param canvas listens on the canvas's focusable ancestor, which the page provides, else on the canvas
 * @param onPress a walking key goes down: the visitor takes over
 */
export function useHeldKeys(canvas: HTMLElement, onPress: () => void): RefObject<(() => Wish) | null> {
  const wish = useRef<(() => Wish) | null>(null)
  const press = useRef(onPress)
  useEffect(() => {
    press.current = onPress
  })
  useEffect(() => {
    const stage = canvas.closest<HTMLElement>('[tabindex]') ?? canvas
    const held = new Set<string>()
    // Pressed and let go between two frames: it still counts in the next one.
    const tapped = new Set<string>()
    let sideways = false
    wish.current = () => {
      const asked = wishOf(new Set([...held, ...tapped]), sideways)
      tapped.clear()
      return asked
    }
    const onKeyDown = (event: KeyboardEvent) => {
      sideways = event.shiftKey
      if (event.ctrlKey || event.altKey || event.metaKey || !isWalkingKey(event.code)) return
      event.preventDefault()
      held.add(event.code)
      if (!event.repeat) tapped.add(event.code)
      press.current()
    }
    const onKeyUp = (event: KeyboardEvent) => {
      sideways = event.shiftKey
      held.delete(event.code)
      // While Meta is down, macOS tells of no other key that comes up.
      if (event.key === 'Meta') held.clear()
    }
    const letGo = () => held.clear()
    stage.addEventListener('keydown', onKeyDown)
    // A key may come up when the focus has gone elsewhere.
    window.addEventListener('keyup', onKeyUp)
    window.addEventListener('blur', letGo)
    stage.addEventListener('focusout', letGo)
    return () => {
      stage.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('keyup', onKeyUp)
      window.removeEventListener('blur', letGo)
      stage.removeEventListener('focusout', letGo)
      wish.current = null
    }
  }, [canvas])
  return wish
}
