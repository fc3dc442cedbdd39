import { useEffect } from 'react'
import type { Placement } from '../plan/types.ts'
import type { LabelShelf } from './LabelShelf.ts'
import type { LabelText } from './LabelText.ts'

interface HungLabelsProps {
  readonly shelf: LabelShelf
  readonly placements: readonly Placement[]
  /** In the order of the placements. */
  readonly labels: readonly LabelText[]
}

/** The words beside the exhibits of one hall, for as long as it stands: what the page says, small. */
export function HungLabels({ shelf, placements, labels }: HungLabelsProps) {
  useEffect(() => {
    const takenDown = placements.flatMap(({ yaw, label: face }, i) => {
      const label = labels[i]
      return label ? [shelf.hang(label, { ...face, yaw })] : []
    })
    return () => takenDown.forEach((takeDown) => takeDown())
  }, [shelf, placements, labels])
  return null
}
