import type { Verdict } from './Verdict.ts'

const ALLOWED = ['http:', 'https:', 'mailto:']

/** May visitors be sent there? Only to web pages and mail addresses: never javascript:, data: or a path that works nowhere. */
export function checkLink(href: unknown): Verdict {
  if (typeof href !== 'string' || href.trim() === '') return 'Write where the link leads, or remove the link.'
  const address = URL.canParse(href) ? new URL(href) : null
  if (address !== null && ALLOWED.includes(address.protocol)) return true
  return 'A link begins with https://, http:// or mailto: and nothing else. Copy the whole address from the browser.'
}

/** The same for an address that may be left out; a mail address makes no sense as a source. */
export function checkWebAddress(href: unknown): Verdict {
  if (href === undefined || href === null) return true
  if (typeof href === 'string' && /^https?:/i.test(href) && URL.canParse(href)) return true
  return 'A web address begins with https:// or http://. Copy the whole address from the browser, or leave this empty.'
}
