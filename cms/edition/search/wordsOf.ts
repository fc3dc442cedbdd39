import type { Person, Place } from '../../content/Exhibit.ts'
import type { Fact } from '../../content/Fact.ts'
import type { Language } from '../../content/Language.ts'
import type { Heard, Mention, SearchKind, SearchSubject } from '../../content/search/SearchFile.ts'
import type { RichText, Text } from '../../content/Text.ts'
import { decadesIn } from './decadesIn.ts'

/** Words by which a thing is found beside those that are shown. */
export type WithWords<Thing> = Thing & { readonly also: string }

export interface Details {
  readonly text: readonly string[]
  readonly also?: readonly string[]
  readonly rooms: readonly string[]
  /** Texts in which years are looked for. */
  readonly years: readonly string[]
  readonly heard?: readonly Heard[]
  readonly mentions?: readonly Mention[]
}

/** Takes the words of one language out of what may be written in several. */
export interface WordsOf {
  /** The text, or nothing where it is in another language. */
  said(text: Text | null): string
  written(text: RichText): string
  names(people: readonly Person[], places: readonly Place[]): string[]
  /** Null where not one word of it is of the language. */
  subject(
    kind: SearchKind,
    thing: { readonly id: string; readonly path: string; readonly title: Text },
    details: Details,
  ): WithWords<SearchSubject> | null
}

export function wordsOf(language: Language): WordsOf {
  const said = (text: Text | null) => (text?.lang === language ? text.value : '')
  return {
    said,
    written: (text) => (text.lang === language ? plainText(text) : ''),
    names: (people, places) => [...people, ...places].map(({ name }) => said(name)),
    subject(kind, { id, path, title }, { text, also = [], rooms, years, heard = [], mentions = [] }) {
      const shown = joined(text)
      if (shown === '' && title.lang !== language) return null
      const titleLang = title.lang === language ? null : title.lang
      return {
        kind,
        id,
        path,
        title: title.value,
        titleLang,
        text: shown,
        also: joined(also),
        rooms,
        decades: decadesIn(years),
        heard,
        mentions,
      }
    },
  }
}

/** The date that a fact is known by, else what its claim says of years. */
export function dateOf({ date, claim }: Fact): string {
  return date ?? claim.value
}

/** Texts one after the other, each once, on one line. */
export function joined(texts: readonly string[]): string {
  return [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))].filter(Boolean).join(' ')
}

/** The words of a written text, paragraphs joined. */
function plainText({ blocks }: RichText): string {
  return joined(
    blocks.map(({ children }) =>
      Array.isArray(children)
        ? children.map((child) => ('text' in child && typeof child.text === 'string' ? child.text : '')).join('')
        : '',
    ),
  )
}
