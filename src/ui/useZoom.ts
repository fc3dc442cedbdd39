import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { fitted, movedBy, WHOLE, zoomedBy, type Size, type ZoomView } from './zoomView.ts'

/** One notch of a wheel is about 100; six of them double the picture. */
const WHEEL = Math.LN2 / 600

export interface Zoom {
  /** Where it is shown, and what is. */
  readonly stage: RefObject<HTMLDivElement | null>
  readonly sheet: RefObject<HTMLDivElement | null>
  readonly scale: number
  /** About a point of the window; about the middle where none is given. */
  readonly zoomBy: (factor: number, clientX?: number, clientY?: number) => void
  /** In shares of the stage. */
  readonly panBy: (x: number, y: number) => void
  readonly reset: () => void
}

/**
 * Shows a sheet in its stage as far away or near as a visitor likes: by wheel, by dragging, by two fingers, and by what is
 * given back. `width`, `height`: of the sheet, pixels. The sheet is moved past React; only its scale is told.
 */
export function useZoom(width: number, height: number): Zoom {
  const stage = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const view = useRef<ZoomView>(WHOLE)
  const [scale, setScale] = useState(1)

  const change = useCallback(
    (next: (view: ZoomView, picture: Size, box: DOMRect) => ZoomView) => {
      const box = stage.current?.getBoundingClientRect()
      const drawn = sheet.current
      if (!box || !drawn || box.width < 1 || box.height < 1) return
      const picture = { width, height }
      view.current = next(view.current, picture, box)
      const whole = fitted(picture, box)
      const { scale: now, x, y } = view.current
      drawn.style.width = `${whole.width}px`
      drawn.style.height = `${whole.height}px`
      drawn.style.transform = `translate(${x}px, ${y}px) scale(${now})`
      setScale(now)
    },
    [width, height],
  )
  const zoomBy = useCallback(
    (factor: number, clientX?: number, clientY?: number) =>
      change((now, picture, box) => {
        const x = clientX === undefined ? 0 : clientX - box.left - box.width / 2
        const y = clientY === undefined ? 0 : clientY - box.top - box.height / 2
        return zoomedBy(now, factor, [x, y], picture, box)
      }),
    [change],
  )
  const moveBy = useCallback(
    (dx: number, dy: number) => change((now, picture, box) => movedBy(now, dx, dy, picture, box)),
    [change],
  )
  const panBy = useCallback(
    (x: number, y: number) => change((now, picture, box) => movedBy(now, x * box.width, y * box.height, picture, box)),
    [change],
  )
  const reset = useCallback(() => change(() => WHOLE), [change])

  useEffect(() => {
    const { current } = stage
    if (!current) return
    // Another window, another fit: what was in view stays as far as it can.
    const observer = new ResizeObserver(() => moveBy(0, 0))
    observer.observe(current)
    const down = new Map<number, { readonly x: number; readonly y: number }>()
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      zoomBy(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 30 : 1) * WHEEL), event.clientX, event.clientY)
    }
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0) return
      current.setPointerCapture(event.pointerId)
      down.set(event.pointerId, { x: event.clientX, y: event.clientY })
    }
    const onMove = (event: PointerEvent) => {
      const before = down.get(event.pointerId)
      if (!before) return
      const now = { x: event.clientX, y: event.clientY }
      const other = [...down].find(([id]) => id !== event.pointerId)?.[1]
      if (other) {
        const was = Math.hypot(before.x - other.x, before.y - other.y)
        const is = Math.hypot(now.x - other.x, now.y - other.y)
        if (was > 0 && is > 0) zoomBy(is / was, (now.x + other.x) / 2, (now.y + other.y) / 2)
        // The middle between two fingers moves by half of what one does.
        moveBy((now.x - before.x) / 2, (now.y - before.y) / 2)
      } else moveBy(now.x - before.x, now.y - before.y)
      down.set(event.pointerId, now)
    }
    const onUp = (event: PointerEvent) => down.delete(event.pointerId)
    // Not passive: the window itself must neither scroll nor zoom.
    current.addEventListener('wheel', onWheel, { passive: false })
    current.addEventListener('pointerdown', onDown)
    current.addEventListener('pointermove', onMove)
    current.addEventListener('pointerup', onUp)
    current.addEventListener('pointercancel', onUp)
    return () => {
      observer.disconnect()
      current.removeEventListener('wheel', onWheel)
      current.removeEventListener('pointerdown', onDown)
      current.removeEventListener('pointermove', onMove)
      current.removeEventListener('pointerup', onUp)
      current.removeEventListener('pointercancel', onUp)
    }
  }, [moveBy, zoomBy])

  return { stage, sheet, scale, zoomBy, panBy, reset }
}
