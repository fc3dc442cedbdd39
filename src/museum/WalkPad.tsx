import { useEffect, useRef, type PointerEvent, type RefObject } from 'react'
import type { Helm } from '../../scenes/index.ts'
import { padWish } from './padWish.ts'

/**
 * A pad under the thumb that walks, while another finger looks. Whoever uses no finger has keys, steps and the plan, so it
 * is not read out.
 */
export function WalkPad({ helm }: { readonly helm: RefObject<Helm> }) {
  const knob = useRef<HTMLDivElement>(null)
  const thumb = useRef<number | null>(null)
  useEffect(() => () => ask(helm.current, 0, 0), [helm])

  const push = (event: PointerEvent<HTMLDivElement>) => {
    if (thumb.current !== event.pointerId) return
    const box = event.currentTarget.getBoundingClientRect()
    const dx = event.clientX - box.left - box.width / 2
    const dy = event.clientY - box.top - box.height / 2
    const { wish, x, y } = padWish(dx, dy, box.width / 2)
    if (knob.current) knob.current.style.transform = `translate(${x}px, ${y}px)`
    ask(helm.current, wish.forward, wish.right)
  }
  const begin = (event: PointerEvent<HTMLDivElement>) => {
    if (thumb.current !== null) return
    thumb.current = event.pointerId
    event.currentTarget.setPointerCapture(event.pointerId)
    push(event)
  }
  const end = (event: PointerEvent<HTMLDivElement>) => {
    if (thumb.current !== event.pointerId) return
    thumb.current = null
    if (knob.current) knob.current.style.transform = ''
    ask(helm.current, 0, 0)
  }
  return (
    <div
      className="walk__pad"
      aria-hidden="true"
      onPointerDown={begin}
      onPointerMove={push}
      onPointerUp={end}
      onPointerCancel={end}
      onLostPointerCapture={end}
    >
      <div ref={knob} className="walk__knob">
        <svg className="icon" viewBox="0 0 24 24">
          <path d="m12 2 4 5H8zm0 20-4-5h8zM2 12l5-4v8zm20 0-5 4V8z" />
        </svg>
      </div>
    </div>
  )
}

function ask(helm: Helm, forward: number, right: number): void {
  helm.wish = { forward, right, turn: 0 }
  helm.body?.wished()
}
