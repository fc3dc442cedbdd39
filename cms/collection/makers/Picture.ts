/** The languages a picture with words is drawn in: those a document must have to be published. */
export const WORD_LANGUAGES = ['fr', 'ar', 'en'] as const

export type WordLanguage = (typeof WORD_LANGUAGES)[number]

/** One picture of the collection: what it is called and how it is drawn. Sizes in pixels. */
export type Picture = {
  /** Kebab-case; the file is `images/<slug>.png`, or `images/<slug>.<language>.png` when it has words. */
  slug: string
  width: number
  height: number
} & ({ wordless: true; draw: () => string } | { wordless: false; draw: (language: WordLanguage) => string })

export const LANDSCAPE = { width: 2400, height: 1600 } as const
export const PORTRAIT = { width: 1800, height: 2400 } as const
export const COVER = { width: 2560, height: 1440 } as const
