import { useEffect, useState } from 'react'
import type { BakedCourt } from '../light/BakedCourt.ts'
import { BAKED_COURT } from '../light/baked/courtyard.ts'
import { loadBakedCourt } from '../light/loadBakedCourt.ts'

/** The courtyard's light at this time of day; null while the night's comes. Where it cannot be had, day stays. */
export function useCourtLight(isNight: boolean): BakedCourt | null {
  const [night, setNight] = useState<BakedCourt | null>(null)
  useEffect(() => {
    if (!isNight) return
    let left = false
    loadBakedCourt(true).then(
      (baked) => {
        if (!left) setNight(baked)
      },
      (problem: unknown) => {
        console.warn('The night could not be had:', problem)
        if (!left) setNight(BAKED_COURT)
      },
    )
    return () => {
      left = true
    }
  }, [isNight])
  return isNight ? night : BAKED_COURT
}
