import { peaksOf } from '../../content/peaksOf.ts'

/** Bytes of a file: two hours of compressed talk. Decoded, it stands in the browser's memory as a whole. */
export const LARGEST_SOUND = 60_000_000

/** Samples a second: enough to see where a voice is loud, and a sixth of the memory of the sound itself. */
const RATE = 8000

/** Length and waveform of a sound, by the browser's own decoder. @throws where the browser cannot play it */
export async function measureSound(bytes: ArrayBuffer): Promise<{ duration: number; peaks: number[] }> {
  const decoded = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(bytes)
  const channels = Array.from({ length: decoded.numberOfChannels }, (_, index) => decoded.getChannelData(index))
  return { duration: decoded.duration, peaks: peaksOf(channels) }
}
