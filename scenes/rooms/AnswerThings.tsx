import { placementOf } from '../plan/nearness.ts'
import type { MuseumPlan } from '../plan/types.ts'
import type { Answer } from './Answer.ts'
import { LampPool } from './LampPool.tsx'
import { RouteLine } from './RouteLine.tsx'

interface AnswerThingsProps {
  readonly answer: Answer
  readonly plan: MuseumPlan
  readonly atOnce: boolean
}

/** What is seen of an answer beside the picture's own light. Where the plan has no such exhibit, nothing. */
export function AnswerThings({ answer: { lamp, route }, plan, atOnce }: AnswerThingsProps) {
  const lit = lamp && placementOf(plan, lamp)
  const drawnOn = route && placementOf(plan, route.on)
  return (
    <>
      {lit && <LampPool key={`${lamp.room}/${lamp.exhibit}`} placement={lit} atOnce={atOnce} />}
      {route && drawnOn?.picture && (
        <RouteLine
          key={`${route.on.room}/${route.on.exhibit}/${route.points.join()}`}
          face={drawnOn.picture}
          yaw={drawnOn.yaw}
          points={route.points}
          atOnce={atOnce}
        />
      )}
    </>
  )
}
