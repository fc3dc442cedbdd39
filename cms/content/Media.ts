import type { Language } from './Language.ts'
import type { Text } from './Text.ts'

/** What a thing on the wall is. Shown on every exhibit ("What am I looking at?"). */
export const NATURES = ['original', 'photograph', 'reconstruction', 'illustration', 'compositeReading'] as const

export type Nature = (typeof NATURES)[number]

export interface Rights {
  /** URI of a Creative Commons licence or a rightsstatements.org statement. */
  readonly statement: string
  readonly holder: string
  readonly term: string | null
}

/** One encoded size of a picture. Addresses are relative to the edition's root. */
export interface ImageSize {
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly avif: string
  readonly webp: string
}

export interface MediaImage {
  readonly id: string
  readonly alt: Text
  readonly creditLine: Text
  readonly rights: Rights
  readonly provenance: Text | null
  readonly nature: Nature
  /** Pixels of the picture as published (after the curator's crop). */
  readonly width: number
  readonly height: number
  /** A `data:image/webp;base64,…` of some twenty pixels, to show while the picture comes. */
  readonly blur: string
  /** By growing width, 320 to 2560 pixels, never wider than the original. Never empty. */
  readonly sizes: readonly ImageSize[]
}

/** One file of a sound, relative to the edition's root. */
export interface AudioFile {
  readonly href: string
  readonly mimeType: string
  readonly bytes: number
}

export interface MediaAudio {
  readonly id: string
  readonly lang: Language
  /** The same sound in the formats that browsers want, best first (Opus, then MP3 or AAC). Never empty. */
  readonly files: readonly AudioFile[]
  /** Loudness along the recording, 0 to 255, at most 400 values: the waveform. Empty where it is not known. */
  readonly peaks: readonly number[]
  /** Seconds. */
  readonly duration: number
  readonly voice: 'human' | 'synthetic'
  readonly creditLine: Text
  readonly rights: Rights
}
