import type { SideDevice } from './createSides.ts'

/** Seconds in which a voice moves: heads turn, voices don't jump. */
const MOVES = 0.08

/** The browser's own audio, for voices that come from a side. */
export function sideDevice(): SideDevice<HTMLMediaElement> {
  const context = new AudioContext()
  return {
    isAwake: () => context.state === 'running',
    wake: () => void context.resume().catch(() => undefined),
    lead(player) {
      const panner = context.createStereoPanner()
      context.createMediaElementSource(player).connect(panner).connect(context.destination)
      return (side) => panner.pan.setTargetAtTime(side, context.currentTime, MOVES)
    },
  }
}

/**
 * A phone's voice must outlive its page (a locked screen), and a context sleeps with it. And what comes from another server
 * without its leave, a context silences.
 */
export function mayComeFromSide({ currentSrc, src }: Pick<HTMLMediaElement, 'currentSrc' | 'src'>): boolean {
  return matchMedia('(pointer: fine)').matches && new URL(currentSrc || src, location.href).origin === location.origin
}
