import { useCallback, useState } from 'react'
import { recall, remember } from './memory.ts'
import { parseSettings, type WalkSettings } from './walkSettings.ts'

/** The visitor's settings, remembered on their device. */
export function useWalkSettings(): readonly [WalkSettings, (settings: WalkSettings) => void] {
  const [settings, setSettings] = useState(() => parseSettings(recall('settings')))
  const change = useCallback((next: WalkSettings) => {
    remember('settings', JSON.stringify(next))
    setSettings(next)
  }, [])
  return [settings, change]
}
