import { useEffect, useState } from 'react'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Catalogue } from '../catalogue/createCatalogue.ts'
import { recall } from '../museum/memory.ts'
import { readOwnPath, type OwnStep } from './readOwnPath.ts'

/**
 * The visitor's own path: what this device remembers of their walks, and nobody else's. Empty on the server, and before the
 * rooms are read.
 */
export function useOwnPath(museum: Museum, catalogue: Catalogue): readonly OwnStep[] {
  const [path, setPath] = useState<readonly OwnStep[]>([])
  useEffect(() => {
    let current = true
    void readOwnPath(museum, catalogue, recall('seen')).then((steps) => {
      if (current) setPath(steps)
    })
    return () => {
      current = false
    }
  }, [museum, catalogue])
  return path
}
