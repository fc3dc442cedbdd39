import { createContext, useContext } from 'react'
import type { CourtLight } from './useCourtLight.ts'

/** What the open court knows of the visitor's day. */
export interface Daytime {
  /** Null while the night's light comes. */
  readonly court: CourtLight | null
  /** Water may run: the device draws easily, and the visitor doesn't mind motion. */
  readonly isLively: boolean
}

const DaytimeContext = createContext<Daytime>({ court: null, isLively: false })

export const DaytimeProvider = DaytimeContext.Provider

export function useDaytime(): Daytime {
  return useContext(DaytimeContext)
}
