import { expect, test } from 'vitest'
import { checkLink, checkWebAddress } from './checkLink.ts'

test.each(['https://example.org/a?b=c', 'http://example.org', 'mailto:archives@example.org'])(
  'a visitor may be sent to %s',
  (href) => expect(checkLink(href)).toBe(true),
)

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc',
  '//example.org',
  '/rooms',
  'example.org',
  '',
  null,
])('a visitor is never sent to %s', (href) => expect(checkLink(href)).toEqual(expect.any(String)))

test('a source may have no address, and a mail address is none', () => {
  expect(checkWebAddress(undefined)).toBe(true)
  expect(checkWebAddress('https://example.org')).toBe(true)
  expect(checkWebAddress('mailto:a@example.org')).toEqual(expect.any(String))
})
