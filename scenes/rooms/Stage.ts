import { createContext, useContext } from 'react'
import type { Language } from '../../cms/content/Language.ts'
import type { Chamber } from '../plan/types.ts'
import type { Tier } from '../quality/tiers.ts'
import type { PictureShelf } from '../exhibits/PictureShelf.ts'
import type { MaterialShelf } from './MaterialShelf.ts'

/** What every part of the building needs: who owns the GPU's things, how much to ask of the device, which language. */
export interface Stage {
  readonly shelf: MaterialShelf
  readonly pictures: PictureShelf
  readonly tier: Tier
  readonly language: Language
  /** A hall's walls stand in their baked light. */
  readonly onLit: (hall: Chamber) => void
}

const StageContext = createContext<Stage | null>(null)

export const StageProvider = StageContext.Provider

export function useStage(): Stage {
  const stage = useContext(StageContext)
  if (!stage) throw new Error('Rooms are shown inside MuseumStage.')
  return stage
}
