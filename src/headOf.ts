import { LANGUAGES, type Language } from '../cms/content/Language.ts'
import type { MediaImage } from '../cms/content/Media.ts'
import type { PortableTextBlock } from '@portabletext/types'
import type { RichText } from '../cms/content/Text.ts'
import type { View } from './catalogue/View.ts'
import { fill } from './i18n/fill.ts'
import { MUSEUM_NAMES } from './i18n/languageNames.ts'
import type { Words } from './i18n/Words.ts'
import { editionAddress } from './visit/editionAddress.ts'
import { pathOf } from './visit/formatVisit.ts'

/** What a page says of itself to browsers, search engines and those it is shared with. Addresses are from the root. */
export interface Head {
  readonly title: string
  readonly description: string
  /** Null for a page that is no page of the museum: nothing should be listed. */
  readonly canonical: string | null
  readonly alternates: readonly { readonly language: Language | 'x-default'; readonly path: string }[]
  readonly image: MediaImage | null
  readonly imageAddress: string | null
}

/** Search engines cut descriptions at about this length. */
const LONGEST_DESCRIPTION = 200
/** Width asked for by those who show a link as a card, pixels. */
const CARD_WIDTH = 1200

export function headOf(view: View, words: Words): Head {
  const { visit, museum, shown } = view
  const { title, description, image } = subjectOf(view, words)
  const lost = shown.kind === 'wrong' || shown.kind === 'trouble'
  const canonical = lost ? null : pathOf(visit.language, visit.page)
  const shared = image ?? museum.cover
  return {
    title:
      shown.kind === 'home' ? `${title} · ${description}` : `${title} · ${MUSEUM_NAMES.latin}, ${words.site.subtitle}`,
    description: shorten(description),
    canonical,
    alternates: lost
      ? []
      : [
          ...LANGUAGES.map((language) => ({ language, path: pathOf(language, visit.page) })),
          { language: 'x-default' as const, path: pathOf('fr', visit.page) },
        ],
    image: shared,
    imageAddress: shared && cardAddress(shared),
  }
}

export interface Subject {
  readonly title: string
  readonly description: string
  readonly image: MediaImage | null
}

export function subjectOf({ museum, shown }: View, words: Words): Subject {
  switch (shown.kind) {
    case 'home':
      return { title: museum.title.value, description: museum.tagline.value, image: museum.cover }
    case 'rooms':
      return { title: words.rooms.title, description: words.rooms.lead, image: null }
    case 'room':
      return {
        title: shown.room.title.value,
        description: shown.room.summary.value,
        image: shown.room.cover ?? shown.room.exhibits.find(({ image }) => image)?.image ?? null,
      }
    case 'exhibit':
      return {
        title: shown.exhibit.title.value,
        description: plainText(shown.exhibit.objectLabel),
        image: shown.exhibit.image,
      }
    case 'story':
      return { title: shown.story.title.value, description: shown.story.lead.value, image: shown.story.cover }
    case 'testimony':
      return {
        title: shown.testimony.title.value,
        description: shown.testimony.synopsis.value,
        image: shown.testimony.portrait,
      }
    case 'tours':
      return { title: words.tour.title, description: words.tour.lead, image: null }
    case 'tour':
      return shown.stop
        ? {
            title: `${shown.stop.stop.title.value} · ${shown.tour.title.value}`,
            description: plainText(shown.stop.stop.text),
            image: shown.tour.cover,
          }
        : { title: shown.tour.title.value, description: shown.tour.summary.value, image: shown.tour.cover }
    case 'timeline':
      return { title: words.chronicle.timeline, description: words.chronicle.timelineLead, image: null }
    case 'map': {
      const { map, mapLead } = words.chronicle
      const decade = shown.decade === null ? null : fill(words.search.decadeOf, { n: String(shown.decade) })
      return { title: decade === null ? map : `${map} · ${decade}`, description: mapLead, image: null }
    }
    case 'about':
      return { title: words.about.title, description: words.about.lead, image: null }
    case 'search':
      return { title: words.search.title, description: words.search.lead, image: null }
    case 'wrong':
      return { title: words.wrong.title, description: words.wrong.text, image: null }
    case 'trouble':
      return { title: shown.title?.value ?? words.trouble.title, description: words.trouble.rest, image: null }
    default:
      return shown satisfies never
  }
}

/** The words of a written text, paragraphs joined. */
export function plainText({ blocks }: RichText): string {
  return blocks.map(wordsOfBlock).filter(Boolean).join(' ')
}

function wordsOfBlock({ children }: PortableTextBlock): string {
  if (!Array.isArray(children)) return ''
  return children.map((child) => ('text' in child && typeof child.text === 'string' ? child.text : '')).join('')
}

export function cardAddress(image: MediaImage): string | null {
  const size = image.sizes.find(({ width }) => width >= CARD_WIDTH) ?? image.sizes.at(-1)
  return size ? editionAddress(size.webp) : null
}

/** Cut at a word, so that no half word is shown. */
export function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= LONGEST_DESCRIPTION) return flat
  const cut = flat.slice(0, LONGEST_DESCRIPTION)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_DESCRIPTION / 2)).replace(/[\s,;:.]+$/, '')}…`
}
