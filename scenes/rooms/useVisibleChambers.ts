import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { FRAME_ORDER } from '../frameOrder.ts'
import type { MuseumPlan, Pose } from '../plan/types.ts'
import { visibleChambers, type VisibleChamber } from '../plan/visibleChambers.ts'

/** What is seen doesn't change within a quarter of a metre. */
const STRIDE = 0.25

const keyOf = (chambers: readonly VisibleChamber[]) =>
  chambers.map(({ room, chamber, doorways, seen }) => `${room}/${chamber}/${doorways === 0}/${seen}`).join()

/** The halls to draw from where the visitor stands: asked anew as they walk, told only when it changes. */
export function useVisibleChambers(plan: MuseumPlan, pose: RefObject<Pose>): readonly VisibleChamber[] {
  const [chambers, setChambers] = useState<readonly VisibleChamber[]>([])
  const invalidate = useThree((state) => state.invalidate)
  // Frames come on demand: without this one, nobody would ever ask what is seen from here.
  useEffect(() => {
    if (plan.rooms.length > 0) invalidate()
  }, [plan, invalidate])
  const asked = useRef<{ plan: MuseumPlan; x: number; z: number; key: string } | null>(null)
  useFrame(() => {
    const { x, z } = pose.current
    const last = asked.current
    if (last && last.plan === plan && Math.hypot(x - last.x, z - last.z) < STRIDE) return
    const now = visibleChambers(plan, pose.current)
    // In a wall for a moment: what was seen stays.
    const key = now.length > 0 ? keyOf(now) : (last?.key ?? '')
    asked.current = { plan, x, z, key }
    if (now.length > 0 && (key !== last?.key || last.plan !== plan)) setChambers(now)
  }, FRAME_ORDER.rooms)
  return chambers
}
