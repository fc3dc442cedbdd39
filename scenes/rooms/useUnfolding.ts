import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useRef } from 'react'
import { FRAME_ORDER } from '../frameOrder.ts'

/** After a rest the clock has counted the rest: no frame is longer than this. Seconds. */
const LONGEST = 0.1

/**
 * Goes once from 0 to 1, asking for frames only while it does.
 * @param seconds that it takes; 0: it is there at once
 * @param onShare told in every frame on the way, how far it is
 * @returns begins anew: to be called when what unfolds is there
 */
export function useUnfolding(seconds: number, onShare: (share: number) => void): () => void {
  const time = useRef(Infinity)
  const invalidate = useThree((state) => state.invalidate)
  useFrame((_, delta) => {
    if (time.current >= seconds) return
    time.current += Math.min(LONGEST, delta)
    onShare(Math.min(1, time.current / seconds))
    invalidate()
  }, FRAME_ORDER.exhibits)
  return useCallback(() => {
    time.current = 0
  }, [])
}
