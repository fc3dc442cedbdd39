import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { FRAME_ORDER } from './frameOrder.ts'
import type { Pose } from './plan/types.ts'
import {
  afterFrame,
  firstEffort,
  isSettled,
  qualityOf,
  type Device,
  type Effort,
  type Manner,
  type QualityChoice,
} from './quality/effort.ts'
import { FrameClock } from './quality/FrameClock.ts'
import type { Quality } from './quality/tiers.ts'
import { useHand } from './useHand.ts'

interface EffortRequest {
  readonly choice: QualityChoice
  readonly device: Device
  readonly pose: RefObject<Pose>
  /** Nothing may change beside what a visitor reads. */
  readonly isReading: boolean
  /** The first hall stands: frames before it tell nothing. */
  readonly isOpen: RefObject<boolean>
}

export interface EffortNow {
  readonly quality: Quality
  readonly manner: Manner
  /** Device pixels to a CSS pixel at rest. */
  readonly sharpness: RefObject<number>
}

/** Milliseconds after the last motion: then one frame with all pixels is drawn, and looked at for as long as one likes. */
const REST = 220
/** Milliseconds after that in which something may still change: later the visitor looks at it. */
const ARRIVED = 1200
/** Frames drawn for measuring alone, after the museum has opened. */
const TRIALS = 16

/**
 * How much is asked of the device: times the frames as they come, some of its own when the museum has opened, and sets the
 * resolution before each is drawn. In between nobody notices: a frame at rest has all pixels.
 */
export function useEffort({ choice, device, pose, isReading, isOpen }: EffortRequest): EffortNow {
  const gl = useThree((state) => state.gl)
  const scene = useThree((state) => state.scene)
  const invalidate = useThree((state) => state.invalidate)
  const { pixelRatio, isHandheld } = device
  const first = useMemo(() => firstEffort(choice, { pixelRatio, isHandheld }), [choice, pixelRatio, isHandheld])
  const effort = useRef<Effort>(first)
  const sharpness = useRef(first.still)
  /** What was learnt since `first`, slowly: the rest is fast state. */
  const [learnt, setLearnt] = useState<{ readonly first: Effort; readonly now: Effort } | null>(null)
  const holds = useHand(gl.domElement, invalidate)
  const reads = useRef(isReading)
  const clock = useRef<FrameClock>(null)
  const motion = useRef<{ pose: Pose; at: number; hasMoved: boolean; trials: number }>({
    pose: pose.current,
    at: -Infinity,
    hasMoved: false,
    trials: 0,
  })

  useEffect(() => {
    reads.current = isReading
    // What was learnt in the meantime may be done now.
    if (!isReading) invalidate()
  }, [isReading, invalidate])

  useEffect(() => {
    const set = (next: Effort) => {
      if (next === effort.current) return
      const { current } = effort
      effort.current = next
      sharpness.current = next.still
      if (next.manner !== current.manner || qualityOf(next) !== qualityOf(current)) setLearnt({ first, now: next })
      if (next.still !== current.still) invalidate()
    }
    effort.current = first
    sharpness.current = first.still
    motion.current.trials = 0
    const made = new FrameClock((milliseconds, ratio) => {
      if (!isOpen.current) return
      const { at, hasMoved, trials } = motion.current
      const since = performance.now() - at
      const rests = since >= REST && (since < REST + ARRIVED || trials < TRIALS)
      set(afterFrame(effort.current, { milliseconds, ratio, isFree: rests && !holds.current && !reads.current }))
      if (hasMoved || trials >= TRIALS || isSettled(effort.current) || document.hidden) return
      motion.current.trials++
      invalidate()
    })
    clock.current = made
    const stop = made.watch(scene, gl)
    invalidate()
    return stop
  }, [first, gl, scene, invalidate, isOpen, holds])

  const restTimer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(restTimer.current), [])

  useFrame(() => {
    if (gl.xr.isPresenting) return
    const { current } = motion
    const time = performance.now()
    if (!isSamePose(pose.current, current.pose)) {
      current.pose = pose.current
      current.at = time
      current.hasMoved = isOpen.current
      clearTimeout(restTimer.current)
      restTimer.current = setTimeout(() => invalidate(), REST + 10)
    }
    const { still, moving } = effort.current
    const ratio = time - current.at < REST ? moving : still
    // Set here, so that the frame which fills the new canvas is drawn before anybody sees it.
    if (gl.getPixelRatio() !== ratio) gl.setPixelRatio(ratio)
    clock.current?.begin(ratio)
  }, FRAME_ORDER.effort)

  const now = learnt?.first === first ? learnt.now : first
  return { quality: qualityOf(now), manner: now.manner, sharpness }
}

function isSamePose(a: Pose, b: Pose): boolean {
  return a.x === b.x && a.z === b.z && a.yaw === b.yaw && a.pitch === b.pitch
}
