import { useEffect, useRef } from 'react'

export interface PointerHandlers {
  /** A finger or the mouse takes the view in hand, and gives it back. */
  readonly onHold: () => void
  readonly onLetGo: () => void
  /** Pixels since the last call. */
  readonly onDrag: (dx: number, dy: number) => void
  /** A click or tap that stayed where it was: −1 to 1 from left to right and from bottom to top of the canvas. */
  readonly onTap: (x: number, y: number) => void
  /** Two fingers move apart (above 1) or together since the last call, about a point of the window. */
  readonly onPinch: (factor: number, clientX: number, clientY: number) => void
}

/** Pixels that a finger may slip in a tap (a fingertip rests on 5 to 8). */
const SLIP = 8

interface Touch {
  readonly x: number
  readonly y: number
}

/** Mouse and fingers: one drags to look and taps to go; two pinch, and then the view stays as it is. */
export function usePointer(canvas: HTMLElement, handlers: PointerHandlers): void {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    const down = new Map<number, Touch>()
    /** The one that looks; a second finger ends that until all have left. */
    let looks: { readonly id: number; slipped: number } | null = null
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0) return
      canvas.setPointerCapture(event.pointerId)
      if (down.size === 0) {
        looks = { id: event.pointerId, slipped: 0 }
        latest.current.onHold()
      } else looks = null
      down.set(event.pointerId, { x: event.clientX, y: event.clientY })
    }
    const onMove = (event: PointerEvent) => {
      const before = down.get(event.pointerId)
      if (!before) return
      const now = { x: event.clientX, y: event.clientY }
      const other = [...down].find(([id]) => id !== event.pointerId)?.[1]
      if (other && !looks) {
        const [was, is] = [apart(before, other), apart(now, other)]
        if (was > 0 && is > 0) latest.current.onPinch(is / was, (now.x + other.x) / 2, (now.y + other.y) / 2)
      } else if (looks?.id === event.pointerId) {
        const slipped = Math.max(looks.slipped, apart(before, now))
        const isTapSoFar = looks.slipped <= SLIP && slipped <= SLIP
        looks.slipped = isTapSoFar ? slipped : SLIP + 1
        // Until it is a drag, it is measured from where it began.
        if (isTapSoFar) return
        latest.current.onDrag(now.x - before.x, now.y - before.y)
      }
      down.set(event.pointerId, now)
    }
    const leave = (event: PointerEvent) => {
      if (!down.delete(event.pointerId)) return
      if (down.size === 0) latest.current.onLetGo()
    }
    const onUp = (event: PointerEvent) => {
      const tapped = looks?.id === event.pointerId && looks.slipped <= SLIP
      if (looks?.id === event.pointerId) looks = null
      leave(event)
      if (!tapped) return
      const box = canvas.getBoundingClientRect()
      const x = ((event.clientX - box.left) / box.width) * 2 - 1
      const y = 1 - ((event.clientY - box.top) / box.height) * 2
      latest.current.onTap(x, y)
    }
    const onCancel = (event: PointerEvent) => {
      if (looks?.id === event.pointerId) looks = null
      leave(event)
    }
    canvas.addEventListener('pointerdown', onDown)
    canvas.addEventListener('pointermove', onMove)
    canvas.addEventListener('pointerup', onUp)
    canvas.addEventListener('pointercancel', onCancel)
    // What ends without a word: a window that goes away under the finger.
    canvas.addEventListener('lostpointercapture', onCancel)
    return () => {
      canvas.removeEventListener('pointerdown', onDown)
      canvas.removeEventListener('pointermove', onMove)
      canvas.removeEventListener('pointerup', onUp)
      canvas.removeEventListener('pointercancel', onCancel)
      canvas.removeEventListener('lostpointercapture', onCancel)
    }
  }, [canvas])
}

function apart(a: Touch, b: Touch): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
