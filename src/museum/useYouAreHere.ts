import { useEffect, type RefObject } from 'react'
import type { Pose } from '../../scenes/plan/types.ts'

/** Milliseconds: ten times a second is as smooth as a map needs. */
const BEAT = 100

/** Moves a sign on the plan with the visitor, past React: a pose changes with every frame. */
export function useYouAreHere(sign: RefObject<SVGGElement | null>, pose: RefObject<Pose>): void {
  useEffect(() => {
    let shown: Pose | null = null
    const show = () => {
      if (shown === pose.current) return
      shown = pose.current
      // On paper north is up and angles grow clockwise; a pose's grow the other way.
      const degrees = (-shown.yaw * 180) / Math.PI
      sign.current?.setAttribute('transform', `translate(${shown.x} ${shown.z}) rotate(${degrees})`)
    }
    show()
    const timer = setInterval(show, BEAT)
    return () => clearInterval(timer)
  }, [sign, pose])
}
