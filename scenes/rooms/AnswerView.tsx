import { lazy, Suspense, useEffect } from 'react'
import { lampName } from '../exhibits/Lamps.ts'
import type { MuseumPlan } from '../plan/types.ts'
import type { Answer } from './Answer.ts'
import { useStage } from './Stage.ts'

/** Nobody who hears no voice fetches it. */
const AnswerThings = lazy(async () => ({ default: (await import('./AnswerThings.tsx')).AnswerThings }))

interface AnswerViewProps {
  readonly answer: Answer | null
  readonly plan: MuseumPlan
  /** Nothing moves: light and lines are there at once. */
  readonly atOnce: boolean
}

/** The room answers a voice: a lamp rises, a route draws itself. */
export function AnswerView({ answer, plan, atOnce }: AnswerViewProps) {
  const { pictures } = useStage()
  const lamp = answer?.lamp ? lampName(answer.lamp) : null
  useEffect(() => pictures.raiseLamp(lamp, atOnce), [pictures, lamp, atOnce])
  return (
    answer && (
      <Suspense fallback={null}>
        <AnswerThings answer={answer} plan={plan} atOnce={atOnce} />
      </Suspense>
    )
  )
}
