const PROTOCOLS = ['https:', 'http:', 'mailto:']

/** An origin that no real link has: tells an address inside the museum from one that only looks like it. */
const HERE = 'https://museum.invalid'

/**
 * An address that a visitor may follow: https, http, mailto, or inside the museum (`/fr/rooms`, `#sources`). Null for
 * everything else: `javascript:`, `data:`, `//elsewhere`, however it is written.
 */
export function safeHref(href: unknown): string | null {
  if (typeof href !== 'string' || href === '') return null
  // Browsers take away control characters and read backslashes as slashes: an honest address has neither.
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0020\u007f\\]/.test(href)) return null
  const isInside = href.startsWith('/') || href.startsWith('#')
  try {
    const url = isInside ? new URL(href, HERE) : new URL(href)
    return (isInside ? url.origin === HERE : PROTOCOLS.includes(url.protocol)) ? href : null
  } catch {
    return null
  }
}
