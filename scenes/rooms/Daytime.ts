import { createContext, useContext } from 'react'

/** What the open court knows of the visitor's day. */
export interface Daytime {
  readonly isNight: boolean
  /** Water may run: the device draws easily, and the visitor doesn't mind motion. */
  readonly isLively: boolean
}

const DaytimeContext = createContext<Daytime>({ isNight: false, isLively: false })

export const DaytimeProvider = DaytimeContext.Provider

export function useDaytime(): Daytime {
  return useContext(DaytimeContext)
}
