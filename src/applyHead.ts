import type { Head } from './headOf.ts'

/** Brings the document's head in line with a page reached without loading it: what tabs, sharing and reloads read. */
export function applyHead(head: Head): void {
  document.title = head.title
  find('meta[name="description"]')?.setAttribute('content', head.description)
  find('meta[property="og:title"]')?.setAttribute('content', head.title)
  find('meta[property="og:description"]')?.setAttribute('content', head.description)
  if (head.canonical !== null) {
    find('link[rel="canonical"]')?.setAttribute('href', head.canonical)
    find('meta[property="og:url"]')?.setAttribute('content', head.canonical)
  }
  for (const { language, path } of head.alternates) {
    find(`link[rel="alternate"][hreflang="${language}"]`)?.setAttribute('href', path)
  }
}

function find(selector: string): Element | null {
  return document.head.querySelector(selector)
}
