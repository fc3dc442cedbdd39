import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixtureTransform } from './fixtures/queryDataset.ts'
import type { Problem } from './Problem.ts'
import { safeHref } from './safeHref.ts'
import { toRichText } from './toRichText.ts'

const at = { id: 'exhibit-a', field: 'objectLabel' }

function read(...blocks: unknown[]) {
  const problems: Problem[] = []
  return { text: toRichText({ value: blocks, language: 'fr' }, at, fixtureTransform('fr', problems)), problems }
}

const span = (text: string, ...marks: string[]) => ({ _type: 'span', _key: 's', text, marks })
const block = (...children: unknown[]) => ({ _type: 'block', _key: 'b', style: 'normal', markDefs: [], children })

describe('a written text', () => {
  test('keeps its paragraphs, emphasis, quotations, bullets and links', () => {
    const blocks = [
      { ...block(span('Titre')), style: 'h3' },
      { ...block(span('une voix', 'em', 'strong')), style: 'blockquote' },
      { ...block(span('un point')), listItem: 'bullet', level: 2 },
      { ...block(span('ici', 'l')), markDefs: [{ _type: 'link', _key: 'l', href: 'https://example.org/' }] },
    ]
    const { text, problems } = read(...blocks)
    expect(text).toEqual({ blocks, lang: 'fr' })
    expect(problems).toEqual([])
  })

  test('loses an unknown block, says so, and keeps the rest', () => {
    const { text, problems } = read({ _type: 'embed', html: '<script>alert(1)</script>' }, block(span('reste')))
    expect(text?.blocks).toHaveLength(1)
    expect(problems).toEqual([expect.objectContaining({ id: 'exhibit-a', field: 'objectLabel[0]' })])
  })

  test('keeps the words of an unknown mark or style', () => {
    const { text, problems } = read({ ...block(span('mot', 'blink')), style: 'h1' })
    expect(text?.blocks[0]).toMatchObject({ style: 'normal', children: [{ text: 'mot', marks: [] }] })
    expect(problems).toHaveLength(2)
  })

  test('loses an empty paragraph without a word to the curator', () => {
    const { text, problems } = read(block(span('avant')), block(span('')), block(span('après')))
    expect(text?.blocks).toMatchObject([{ children: [{ text: 'avant' }] }, { children: [{ text: 'après' }] }])
    expect(problems).toEqual([])
  })

  test('that nobody could read is none', () => {
    expect(read({ _type: 'embed' }).text).toBeNull()
    expect(read(block()).text).toBeNull()
    expect(read(block(span('')), block(span(' '), span('\n'))).text).toBeNull()
    expect(read(null, 42, 'words', block({ _type: 'image' })).text).toBeNull()
  })

  test('carries nothing along that a page does not know', () => {
    const { text } = read({
      ...block({ ...span('mot', 'l'), dangerouslySetInnerHTML: { __html: '<b>' } }),
      onclick: 'alert(1)',
      markDefs: [{ _type: 'link', _key: 'l', href: 'https://example.org', target: '_top', onmouseover: 'alert(1)' }],
    })
    expect(JSON.stringify(text)).not.toMatch(/alert|dangerously|target/)
  })
})

describe('a link', () => {
  test.each([
    'https://example.org/a?b#c',
    'http://example.org',
    'mailto:musee@example.org',
    '/fr/rooms/the-tie',
    '#sources',
  ])('may lead to %s', (href) => {
    expect(safeHref(href)).toBe(href)
  })

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    'https:',
    'rooms',
    '',
    42,
    null,
    { toString: () => 'https://example.org' },
  ])('may not lead to %s', (href) => {
    expect(safeHref(href)).toBeNull()
    const { text, problems } = read({ ...block(span('mot', 'l')), markDefs: [{ _type: 'link', _key: 'l', href }] })
    expect(text?.blocks[0]).toMatchObject({ markDefs: [], children: [{ text: 'mot', marks: [] }] })
    expect(problems).toHaveLength(1)
  })

  test('never leads where a browser would run it, however it is written', () => {
    const pieces = fc.constantFrom(
      'javascript',
      ':',
      '/',
      '\\',
      '\t',
      '\n',
      ' ',
      'data',
      'https',
      '//',
      'x',
      '\u0000',
      '&#58;',
    )
    expect(() =>
      fc.assert(
        fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
          const href = safeHref(parts.join(''))
          if (href === null) return true
          const { protocol, origin } = new URL(href, 'https://museum.example')
          const isInside = !href.startsWith('/') || origin === 'https://museum.example'
          return ['https:', 'http:', 'mailto:'].includes(protocol) && isInside
        }),
        { numRuns: 2000 },
      ),
    ).not.toThrow()
  })
})
