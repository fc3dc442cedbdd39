import { useEffect, useRef, useState } from 'react'
import type { SoundName } from '../../../cms/content/Sound.ts'
import { createSoundscape, type Soundscape } from '../../audio/soundscape/createSoundscape.ts'
import { openLoop } from '../../audio/soundscape/openLoop.ts'
import { fill } from '../../i18n/fill.ts'
import { useLanguage } from '../../i18n/LanguageContext.tsx'

export interface RoomSoundProps {
  readonly sound: SoundName | null
  readonly volume: number
  /** A voice speaks. */
  readonly isSpokenOver: boolean
}

/** Each sound is told once in a visit to those who hear the page. */
const told = new Set<SoundName>()

/** What is heard of the place where the visitor is; in words too. Fetched by those who switch sounds on. */
export function RoomSound({ sound, volume, isSpokenOver }: RoomSoundProps) {
  const { words } = useLanguage()
  const isHidden = useHidden()
  const soundscape = useRef<Soundscape>(null)
  useEffect(() => {
    const made = createSoundscape(openLoop, (problem) => console.warn('The sound of a place is missing:', problem))
    soundscape.current = made
    return () => made.close()
  }, [])
  useEffect(
    () => soundscape.current?.set({ sound, volume, isSpokenOver, isHidden }),
    [sound, volume, isSpokenOver, isHidden],
  )
  const [said, setSaid] = useState<SoundName | null>(null)
  if (sound && sound !== said && !told.has(sound)) {
    told.add(sound)
    setSaid(sound)
  }
  return (
    <output className="unseen" aria-live="polite">
      {said && fill(words.sounds.heard, { sound: words.sounds.names[said] })}
    </output>
  )
}

/** Whether nobody looks at the page: another tab, a locked screen. */
function useHidden(): boolean {
  const [isHidden, setHidden] = useState(() => document.hidden)
  useEffect(() => {
    const look = () => setHidden(document.hidden)
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return isHidden
}
