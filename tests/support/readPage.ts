import type { Page } from '@playwright/test'

/** Words of a page: of one text, or of an attribute that is read out or shown. */
export interface PageText {
  readonly value: string
  /** Of the nearest element that says its language. */
  readonly lang: string
  /** Class of the nearest element that has one: where to look. */
  readonly within: string
  /** Words that are as they are in any language: names of languages, a transcript, a source as it is printed. */
  readonly isQuoted: boolean
}

export interface PageRead {
  readonly lang: string
  readonly dir: string
  /** Where the page's own way on leads; null at a dead end. */
  readonly next: string | null
  /** The first thing on a room's wall; null on every other page. */
  readonly firstOnWall: string | null
  readonly texts: readonly PageText[]
}

const QUOTED = '.language-menu, .site-header__name, .testimony-player, .fact-list__sources, .site-footer__hash'
const SPOKEN_ATTRIBUTES = ['alt', 'aria-label', 'title', 'placeholder']

/**
 * Reads a page without opening it: no styles, pictures or scripts, so that hundreds of pages take seconds.
 * @param reader any page without a content policy, such as about:blank
 */
export function readPage(reader: Page, html: string): Promise<PageRead> {
  return reader.evaluate(
    ({ html, quoted, attributes }) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html')
      const texts: PageText[] = []
      const say = (value: string | null, element: Element) => {
        const words = value?.replaceAll(/\s+/g, ' ').trim() ?? ''
        if (words === '') return
        texts.push({
          value: words,
          lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
          within: element.closest('[class]')?.getAttribute('class') ?? element.tagName,
          isQuoted: element.closest(quoted) !== null,
        })
      }
      const walker = parsed.createTreeWalker(parsed.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement && !node.parentElement.closest('script, style')) {
          say(node.textContent, node.parentElement)
        }
      }
      for (const name of attributes) {
        for (const element of parsed.body.querySelectorAll(`[${name}]`)) say(element.getAttribute(name), element)
      }
      say(parsed.title, parsed.head)
      for (const meta of parsed.head.querySelectorAll('meta[name=description]')) {
        say(meta.getAttribute('content'), parsed.head)
      }
      const hrefOf = (selector: string) => parsed.querySelector(selector)?.getAttribute('href') ?? null
      return {
        lang: parsed.documentElement.lang,
        dir: parsed.documentElement.dir,
        next: hrefOf('main a[rel=next]'),
        firstOnWall: hrefOf('.room-wall h3 a'),
        texts,
      }
    },
    { html, quoted: QUOTED, attributes: SPOKEN_ATTRIBUTES },
  )
}
