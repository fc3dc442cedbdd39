import { useEffect, useState } from 'react'
import type { Room } from '../../cms/content/Room.ts'

/**
 * The whole room that one stands in; null while it comes, and where it cannot be had, of which the building tells. Asked for
 * as soon as the walk opens: its file names the pictures that hang here, and is on its way before what hangs them.
 */
export function useRoomHere(slug: string, loadRoom: (slug: string) => Promise<Room>): Room | null {
  const [known, setKnown] = useState<Room | null>(null)
  useEffect(() => {
    let left = false
    loadRoom(slug).then(
      (room) => !left && setKnown(room),
      () => !left && setKnown(null),
    )
    return () => {
      left = true
    }
  }, [slug, loadRoom])
  return known?.slug === slug ? known : null
}
