import { useThree } from '@react-three/fiber'
import { useEffect, type RefObject } from 'react'
import type { Group, Object3D } from 'three'

/** Something in the scene, and how to give back all that it holds. */
export interface Attached {
  readonly object: Object3D
  readonly dispose: () => void
}

/**
 * Hangs what `make` builds under a group for as long as the component lives, and disposes it. What `make` makes after its
 * signal is aborted is disposed at once.
 * @param make must be stable (useCallback): a new one builds anew
 */
export function useAttached(
  group: RefObject<Group | null>,
  make: (signal: AbortSignal) => Promise<Attached | null>,
): void {
  const invalidate = useThree((state) => state.invalidate)
  useEffect(() => {
    const parent = group.current
    if (!parent) return
    const abort = new AbortController()
    let attached: Attached | null = null
    make(abort.signal).then(
      (made) => {
        if (!made) return
        if (abort.signal.aborted) {
          made.dispose()
          return
        }
        attached = made
        parent.add(made.object)
        invalidate()
      },
      (problem: unknown) => {
        if (!abort.signal.aborted) console.warn('Part of the room could not be shown:', problem)
      },
    )
    return () => {
      abort.abort()
      if (!attached) return
      parent.remove(attached.object)
      attached.dispose()
      invalidate()
    }
  }, [group, make, invalidate])
}
