import { useEffect, useRef } from 'react'

export interface PointerHandlers {
  /** Pixels since the last call. */
  readonly onDrag: (dx: number, dy: number) => void
  /** A click or tap that stayed where it was: −1 to 1 from left to right and from bottom to top of the canvas. */
  readonly onTap: (x: number, y: number) => void
}

/** Pixels that a finger may slip in a tap (a fingertip rests on 5 to 8). */
const SLIP = 8

/** Mouse and one finger: dragging looks, tapping goes. A second finger ends both, so that a pinch never turns the view. */
export function usePointer(canvas: HTMLElement, handlers: PointerHandlers): void {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    let pointer: { id: number; x: number; y: number; slipped: number } | null = null
    const onDown = (event: PointerEvent) => {
      if (pointer || !event.isPrimary || event.button !== 0) {
        pointer = null
        return
      }
      pointer = { id: event.pointerId, x: event.clientX, y: event.clientY, slipped: 0 }
      canvas.setPointerCapture(event.pointerId)
    }
    const onMove = (event: PointerEvent) => {
      if (pointer?.id !== event.pointerId) return
      const [dx, dy] = [event.clientX - pointer.x, event.clientY - pointer.y]
      const slipped = Math.max(pointer.slipped, Math.hypot(dx, dy))
      if (pointer.slipped <= SLIP && slipped <= SLIP) {
        pointer.slipped = slipped
        return
      }
      pointer = { id: pointer.id, x: event.clientX, y: event.clientY, slipped: SLIP + 1 }
      latest.current.onDrag(dx, dy)
    }
    const onUp = (event: PointerEvent) => {
      if (pointer?.id !== event.pointerId) return
      const tapped = pointer.slipped <= SLIP
      pointer = null
      if (!tapped) return
      const box = canvas.getBoundingClientRect()
      const x = ((event.clientX - box.left) / box.width) * 2 - 1
      const y = 1 - ((event.clientY - box.top) / box.height) * 2
      latest.current.onTap(x, y)
    }
    const onCancel = () => {
      pointer = null
    }
    canvas.addEventListener('pointerdown', onDown)
    canvas.addEventListener('pointermove', onMove)
    canvas.addEventListener('pointerup', onUp)
    canvas.addEventListener('pointercancel', onCancel)
    return () => {
      canvas.removeEventListener('pointerdown', onDown)
      canvas.removeEventListener('pointermove', onMove)
      canvas.removeEventListener('pointerup', onUp)
      canvas.removeEventListener('pointercancel', onCancel)
    }
  }, [canvas])
}
