import type { Language } from './Language.ts'
import type { ImageSize } from './Media.ts'
import type { Problem } from './Problem.ts'
import type { Segment } from './Testimony.ts'

/** A picture as the lake holds it: which file, and which part of it the curator chose. */
export interface PictureSource {
  readonly assetId: string
  /** Pixels of the original. */
  readonly width: number
  readonly height: number
  /** Parts of the original's sides that are cut off, 0 to 1. */
  readonly crop: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number } | null
}

/** What the edition made of it. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly blur: string
  readonly sizes: readonly ImageSize[]
}

export interface SoundSource {
  readonly assetId: string
  readonly mimeType: string
  readonly extension: string
}

export interface Sound {
  readonly href: string
  readonly bytes: number
}

/**
 * What the transforms need from whoever makes an edition (or a preview): the language, the day, where the files went, and
 * somebody to report to. Pure otherwise: the same records and answers give the same museum.
 */
export interface Transform {
  readonly language: Language
  /** ISO 8601 date: consent has a beginning and an end. */
  readonly today: string
  report(problem: Problem): void
  /** The picture's sizes, or null where its file cannot be had. */
  picture(source: PictureSource): Picture | null
  sound(source: SoundSource, name: string): Sound | null
  /** Address of the WebVTT file of these segments. */
  captions(segments: readonly Segment[], name: string): string
}

/** Where in the lake a value stands. */
export interface Whereabouts {
  readonly id: string
  readonly field: string
}

/** The same document, one field further in. */
export function within(at: Whereabouts, field: string): Whereabouts {
  return { id: at.id, field: at.field === '' ? field : `${at.field}.${field}` }
}
