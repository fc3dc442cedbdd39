import { useThree } from '@react-three/fiber'
import { useEffect, useRef, type RefObject } from 'react'
import type { Group } from 'three'
import { Slot, type Attached } from './Slot.ts'

/**
 * Hangs what `make` builds under a group for as long as the component lives, and disposes it.
 * @param make must be stable (useCallback): a new one builds anew, in place of the old
 */
export function useAttached(group: RefObject<Group | null>, make: () => Attached | null): void {
  const invalidate = useThree((state) => state.invalidate)
  const slot = useRef<Slot>(null)
  useEffect(() => {
    if (!group.current) return
    slot.current ??= new Slot(group.current)
    return slot.current.show(make, () => invalidate())
  }, [group, make, invalidate])
  useEffect(
    () => () => {
      slot.current?.clear()
      invalidate()
    },
    [invalidate],
  )
}
