import { useEffect, useState } from 'react'
import type { GallerySetting } from '../materials/settings.ts'
import { loadGallery, type Gallery } from './loadGallery.ts'

/**
 * The architecture and light of a setting; null while its code comes, and for no setting. Where that cannot be had, the madrasa hall in ivory
 * stands in: a room is never missing.
 */
export function useGallery(setting: GallerySetting | null): Gallery | null {
  const [known, setKnown] = useState<{ readonly setting: GallerySetting; readonly gallery: Gallery }>()
  useEffect(() => {
    if (!setting) return
    let left = false
    const show = (gallery: Gallery) => {
      if (!left) setKnown({ setting, gallery })
    }
    loadGallery(setting).then(show, (problem: unknown) => {
      console.warn(`The setting ${setting} could not be had:`, problem)
      loadGallery('talent').then(show, () => {})
    })
    return () => {
      left = true
    }
  }, [setting])
  return known?.setting === setting ? known.gallery : null
}
