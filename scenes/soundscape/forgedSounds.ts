import type { SoundName } from '../../cms/content/Sound.ts'
import type { ForgedSound } from './ForgedSound.ts'

/** Written by cms/collection/makers/sounds/makeSounds.ts: not to be edited by hand. */
export const FORGED_SOUNDS: Readonly<Partial<Record<SoundName, ForgedSound>>> = {
  sea: {
    files: [
      { address: '/building/sounds/sea.7ac5ea55.webm', mimeType: 'audio/webm' },
      { address: '/building/sounds/sea.b10c44c7.mp3', mimeType: 'audio/mpeg' },
    ],
    seconds: 24,
  },
  train: {
    files: [
      { address: '/building/sounds/train.d841c17d.webm', mimeType: 'audio/webm' },
      { address: '/building/sounds/train.2dc4e5c2.mp3', mimeType: 'audio/mpeg' },
    ],
    seconds: 24,
  },
  market: {
    files: [
      { address: '/building/sounds/market.b094adc1.webm', mimeType: 'audio/webm' },
      { address: '/building/sounds/market.29418a7b.mp3', mimeType: 'audio/mpeg' },
    ],
    seconds: 24,
  },
  mine: {
    files: [
      { address: '/building/sounds/mine.7c6ce2c4.webm', mimeType: 'audio/webm' },
      { address: '/building/sounds/mine.56b72ad6.mp3', mimeType: 'audio/mpeg' },
    ],
    seconds: 24,
  },
  kitchen: {
    files: [
      { address: '/building/sounds/kitchen.fbc9ecb4.webm', mimeType: 'audio/webm' },
      { address: '/building/sounds/kitchen.780b5849.mp3', mimeType: 'audio/mpeg' },
    ],
    seconds: 24,
  },
  night: {
    files: [
      { address: '/building/sounds/night.436cda04.webm', mimeType: 'audio/webm' },
      { address: '/building/sounds/night.0779596d.mp3', mimeType: 'audio/mpeg' },
    ],
    seconds: 24,
  },
}
