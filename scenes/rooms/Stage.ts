import { createContext, useContext, type RefObject } from 'react'
import type { Language } from '../../cms/content/Language.ts'
import type { Chamber } from '../plan/types.ts'
import type { PictureShelf } from '../exhibits/PictureShelf.ts'
import type { LabelShelf } from '../labels/LabelShelf.ts'
import type { MaterialShelf } from './MaterialShelf.ts'

/** What every part of the building needs: who owns the GPU's things, how sharp the view is, which language. */
export interface Stage {
  readonly shelf: MaterialShelf
  readonly pictures: PictureShelf
  readonly labels: LabelShelf
  /** Device pixels to a CSS pixel while nothing moves. */
  readonly sharpness: RefObject<number>
  readonly language: Language
  /** A hall's walls stand in their baked light. */
  readonly onLit: (hall: Chamber) => void
  /** Nothing can be had to show a hall with. */
  readonly onMissing: (hall: Chamber) => void
}

const StageContext = createContext<Stage | null>(null)

export const StageProvider = StageContext.Provider

export function useStage(): Stage {
  const stage = useContext(StageContext)
  if (!stage) throw new Error('Rooms are shown inside MuseumStage.')
  return stage
}
