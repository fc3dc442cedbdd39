import { useEffect } from 'react'
import type { Placement } from '../plan/types.ts'
import type { LabelShelf } from './LabelShelf.ts'
import type { WallChart } from './WallChart.ts'

interface HungChartsProps {
  readonly shelf: LabelShelf
  readonly placements: readonly Placement[]
  /** Null where a picture hangs, or no chart. */
  readonly chartOf: (exhibit: string) => WallChart | null
}

/** The charts of one hall that have no picture: drawn from their numbers where a picture would hang. */
export function HungCharts({ shelf, placements, chartOf }: HungChartsProps) {
  useEffect(() => {
    const takenDown = placements.flatMap(({ exhibit, yaw, picture }) => {
      const chart = picture && chartOf(exhibit)
      return chart ? [shelf.hang(chart, { ...picture, yaw })] : []
    })
    return () => takenDown.forEach((takeDown) => takeDown())
  }, [shelf, placements, chartOf])
  return null
}
