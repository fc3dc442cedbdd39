import { useEffect, useState } from 'react'
import type { Exhibit, Place } from '../../cms/content/Exhibit.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Catalogue } from '../catalogue/createCatalogue.ts'
import { routeOf } from '../catalogue/View.ts'
import { recall } from '../museum/memory.ts'
import { parseSeen } from '../museum/seenPlaces.ts'

/** An exhibit that the visitor stood before, and the first place that it speaks of. */
export interface OwnStep {
  readonly room: string
  readonly exhibit: Exhibit
  /** None where the exhibit speaks of no place. */
  readonly place: readonly Place[]
}

/**
 * The visitor's own path through the museum, in its order: what this device remembers of their walks, and nobody else's. Empty
 * on the server and before the rooms are read.
 */
export function useOwnPath(museum: Museum, catalogue: Catalogue): readonly OwnStep[] {
  const [path, setPath] = useState<readonly OwnStep[]>([])
  useEffect(() => {
    let current = true
    void readOwnPath(museum, catalogue).then((steps) => {
      if (current) setPath(steps)
    })
    return () => {
      current = false
    }
  }, [museum, catalogue])
  return path
}

async function readOwnPath(museum: Museum, catalogue: Catalogue): Promise<readonly OwnStep[]> {
  const seen = [...parseSeen(recall('seen'), routeOf(museum))].flatMap((name) => {
    const [room, exhibit] = name.split('/')
    return room && exhibit ? [{ room, exhibit }] : []
  })
  const rooms = new Map(
    await Promise.all(
      [...new Set(seen.map(({ room }) => room))].map(async (room) => [room, await catalogue.room(room)] as const),
    ),
  )
  return seen.flatMap(({ room, exhibit: slug }) => {
    const opened = rooms.get(room)
    const exhibit = opened?.ok ? opened.value.exhibits.find((each) => each.slug === slug) : undefined
    return exhibit ? [{ room, exhibit, place: exhibit.places.slice(0, 1) }] : []
  })
}
