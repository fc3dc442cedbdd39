import { useEffect, useState } from 'react'
import type { Room } from '../../cms/content/Room.ts'

/** The whole text of a room: undefined while it comes, null where it cannot be had. */
export function useRoom(slug: string, loadRoom: (slug: string) => Promise<Room>): Room | null | undefined {
  const [known, setKnown] = useState<{ readonly slug: string; readonly room: Room | null }>()
  useEffect(() => {
    let left = false
    loadRoom(slug).then(
      (room) => !left && setKnown({ slug, room }),
      (problem: unknown) => {
        console.warn(`The room ${slug} could not be had:`, problem)
        if (!left) setKnown({ slug, room: null })
      },
    )
    return () => {
      left = true
    }
  }, [slug, loadRoom])
  return known?.slug === slug ? known.room : undefined
}
