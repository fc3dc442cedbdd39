import type { PortableTextBlock } from '@portabletext/types'
import * as fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../i18n/LanguageContext.tsx'
import { fr } from '../i18n/words/fr.ts'
import { Paragraphs } from './Paragraphs.tsx'
import { Words } from './Words.tsx'

const html = (node: React.ReactNode) =>
  renderToStaticMarkup(
    <LanguageProvider language="fr" words={fr}>
      {node}
    </LanguageProvider>,
  )
const linked = (href: unknown): PortableTextBlock => ({
  _type: 'block',
  _key: 'a',
  style: 'normal',
  markDefs: [{ _type: 'link', _key: 'l', href }],
  children: [{ _type: 'span', _key: 's', text: 'ici', marks: ['l'] }],
})
const text = (...blocks: PortableTextBlock[]) => ({ blocks, lang: 'fr' as const })

describe('texts of the collection', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//evil.example',
    '\\\\evil.example',
    null,
    { toString: 1 },
  ])('a link to %o shows its words and leads nowhere', (href) => {
    const out = html(<Paragraphs text={text(linked(href))} />)
    expect(out).toContain('ici')
    expect(out).not.toContain('<a')
  })

  it.each(['https://www.ccme.org.ma/', 'mailto:archives@example.org', '/fr/rooms', '#facts'])(
    'a link to %s can be followed',
    (href) => {
      expect(html(<Paragraphs text={text(linked(href))} />)).toContain(`href="${href}"`)
    },
  )

  it('no words at all can become markup', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 's', 'cript', ' onload=', '/') }),
        (value) => {
          const block: PortableTextBlock = {
            _type: 'block',
            style: 'normal',
            children: [{ _type: 'span', text: value }],
          }
          const out = html(<Paragraphs text={text(block)} />)
          expect(out.replace(/<\/?(?:div|p|br)(?: class="paragraphs ")?\/?>/g, '')).not.toMatch(/[<>]/)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('a heading in a text follows the page’s own, whatever stands above it', () => {
    const heading: PortableTextBlock = {
      _type: 'block',
      style: 'h3',
      children: [{ _type: 'span', text: 'Ce que disaient les contrats' }],
    }
    expect(html(<Paragraphs text={text(heading)} />)).toContain('<h2')
    expect(html(<Paragraphs text={text(heading)} below />)).toContain('<h3')
  })

  it('an unknown kind of block vanishes without taking its neighbours along', () => {
    const strange: PortableTextBlock = { _type: 'widget', children: [] }
    const out = html(<Paragraphs text={text(strange, linked('https://example.org/'))} />)
    expect(out).toContain('ici')
    expect(out).not.toContain('widget')
  })
})

describe('Words', () => {
  it('of the page’s own language are plain text', () => {
    expect(html(<Words text={{ value: 'Le départ', lang: 'fr' }} />)).toBe('Le départ')
  })

  it('of another language are isolated, with their own language and direction', () => {
    expect(html(<Words text={{ value: 'العقد', lang: 'ar' }} />)).toBe('<bdi lang="ar" dir="rtl">العقد</bdi>')
    expect(html(<Words text={{ value: 'ⴰⵎⵓⴷⴷⵓ', lang: 'zgh' }} />)).toBe('<bdi lang="zgh" dir="ltr">ⴰⵎⵓⴷⴷⵓ</bdi>')
  })
})
