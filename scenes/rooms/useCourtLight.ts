import { useEffect, useState } from 'react'
import { BAKED_COURT } from '../light/baked/courtyard.ts'
import type { BakedCourt } from '../light/BakedCourt.ts'
import { loadCourtAtNight } from '../light/loadCourtAtNight.ts'

/** What the courts stand in. */
export interface CourtLight {
  readonly baked: BakedCourt
  readonly isNight: boolean
}

const DAY: CourtLight = { baked: BAKED_COURT, isNight: false }

/**
 * The courts' light at this time of day. Night falls once its light has come: until then day stays, and where it cannot be
 * had, too. Null for who begins by night, while it comes.
 * @param isWanted a court stands; before, no night is fetched
 */
export function useCourtLight(isNight: boolean, isWanted: boolean): CourtLight | null {
  const [beganByDay] = useState(!isNight)
  const [night, setNight] = useState<CourtLight | null>(null)
  useEffect(() => {
    if (!isNight || !isWanted) return
    let isLeft = false
    loadCourtAtNight().then(
      (baked) => {
        if (!isLeft) setNight((was) => (was?.baked === baked ? was : { baked, isNight: true }))
      },
      (problem: unknown) => {
        console.warn('The night could not be had; it stays day:', problem)
        if (!isLeft) setNight(DAY)
      },
    )
    return () => {
      isLeft = true
    }
  }, [isNight, isWanted])
  if (!isNight) return DAY
  return night ?? (beganByDay ? DAY : null)
}
