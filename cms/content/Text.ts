import type { PortableTextBlock } from '@portabletext/types'
import type { Language } from './Language.ts'

/**
 * A text that visitors read. `lang` is the language the words are really in: where a translation is missing, that is the
 * language of the original, and whoever shows the text sets `lang` and `dir` from it.
 */
export interface Text {
  readonly value: string
  readonly lang: Language
}

/** A written text with paragraphs, emphasis and links (Portable Text), in one language. */
export interface RichText {
  readonly blocks: readonly PortableTextBlock[]
  readonly lang: Language
}
