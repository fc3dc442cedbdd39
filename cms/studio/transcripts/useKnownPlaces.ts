import { useEffect, useState } from 'react'
import { useClient } from 'sanity'
import type { KnownPlace } from './TestimonyDraft.ts'

const API_VERSION = '2026-05-04'

/** The museum's places, asked for once while `wanted`; empty until the lake answers, or where it does not. */
export function useKnownPlaces(wanted: boolean): readonly KnownPlace[] {
  const client = useClient({ apiVersion: API_VERSION })
  const [places, setPlaces] = useState<readonly KnownPlace[]>([])
  useEffect(() => {
    if (!wanted) return
    let isHere = true
    client
      .fetch<KnownPlace[]>('*[_type == "place"]{_id, name, location}', {}, { perspective: 'published' })
      .then((found) => {
        if (isHere) setPlaces(found)
      })
      // An import without places says which are missing: nothing breaks.
      .catch(() => {})
    return () => {
      isHere = false
    }
  }, [client, wanted])
  return places
}
