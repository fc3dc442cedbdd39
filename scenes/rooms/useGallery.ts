import { useEffect, useState } from 'react'
import type { GallerySetting } from '../materials/settings.ts'
import { loadGallery, type Gallery } from './loadGallery.ts'

/** The madrasa hall in ivory: what most visitors have by then. */
const STAND_IN: GallerySetting = 'talent'
/** Milliseconds until what could not be had is asked for again. */
const AGAIN = 4000

/**
 * The architecture and light of a setting; null while its code comes, and for no setting. A room that is given another
 * setting keeps its walls until those of the other have come. Where they cannot be had, STAND_IN stands in; where that
 * cannot be had either, both are asked for again and again.
 * @param onMissing told each time that there is nothing to show; must be stable
 */
export function useGallery(setting: GallerySetting | null, onMissing: () => void): Gallery | null {
  const [gallery, setGallery] = useState<Gallery | null>(null)
  useEffect(() => {
    if (!setting) return
    let isLeft = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = (come: Gallery) => {
      if (!isLeft) setGallery(come)
    }
    const standIn = (problem: unknown) => {
      console.warn(`The setting ${setting} could not be had:`, problem)
      return loadGallery(STAND_IN).then(show, () => {
        if (isLeft) return
        timer = setTimeout(ask, AGAIN)
        onMissing()
      })
    }
    const ask = () => void loadGallery(setting).then(show, standIn)
    ask()
    return () => {
      isLeft = true
      clearTimeout(timer)
    }
  }, [setting, onMissing])
  return setting && gallery
}
