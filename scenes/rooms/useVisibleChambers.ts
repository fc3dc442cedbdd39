import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { FRAME_ORDER } from '../frameOrder.ts'
import type { MuseumPlan, Pose } from '../plan/types.ts'
import type { Quality } from '../quality/tiers.ts'
import { visibleChambers, type VisibleChamber } from '../plan/visibleChambers.ts'

/** What is seen doesn't change within a quarter of a metre. */
const STRIDE = 0.25

/**
 * Metres: in the basic tier the doors across a large court are lit blanks, or eight halls full of furniture would be more
 * than 40,000 triangles.
 */
const FARTHEST_DOOR: Readonly<Record<Quality, number>> = { basic: 15, rich: Infinity }

const keyOf = (chambers: readonly VisibleChamber[]) =>
  chambers.map(({ room, chamber, doorways, seen }) => `${room}/${chamber}/${doorways === 0}/${seen}`).join()

/** The halls to draw from where the visitor stands: asked anew as they walk, told only when it changes. */
export function useVisibleChambers(
  plan: MuseumPlan,
  pose: RefObject<Pose>,
  quality: Quality,
): readonly VisibleChamber[] {
  const [chambers, setChambers] = useState<readonly VisibleChamber[]>([])
  const invalidate = useThree((state) => state.invalidate)
  // Frames come on demand: without this one, nobody would ever ask what is seen from here.
  useEffect(() => {
    if (plan.rooms.length > 0) invalidate()
  }, [plan, invalidate])
  const asked = useRef<{ plan: MuseumPlan; quality: Quality; x: number; z: number; key: string } | null>(null)
  useFrame(() => {
    const { x, z } = pose.current
    const last = asked.current
    const isSame = last?.plan === plan && last.quality === quality
    if (last && isSame && Math.hypot(x - last.x, z - last.z) < STRIDE) return
    const now = visibleChambers(plan, pose.current, FARTHEST_DOOR[quality])
    // In a wall for a moment: what was seen stays.
    const key = now.length > 0 ? keyOf(now) : (last?.key ?? '')
    asked.current = { plan, quality, x, z, key }
    if (now.length > 0 && (key !== last?.key || !isSame)) setChambers(now)
  }, FRAME_ORDER.rooms)
  return chambers
}
