/** What of an address every page may depend on: the walk, and the second that a voice begins at. */
const KNOWN = ['walk', 't']

/** What the search page depends on besides (src/visit/Search.ts). */
const SOUGHT = ['q', 'kind', 'room', 'decade', 'voice']

export interface PageAsked {
  /** Path and search, as pages are rendered from. */
  readonly path: string
  /** Worth keeping for others: everybody looks for something else, and a page of its own for each would push out all others. */
  readonly isForMany: boolean
}

/** The page that an address asks for: what is known of it decides the page, what a stranger adds to it is left out. */
export function pageAsked({ pathname, searchParams }: URL): PageAsked {
  const isSearch = /^\/\w+\/search$/.test(pathname)
  const given = new URLSearchParams()
  for (const key of isSearch ? [...KNOWN, ...SOUGHT] : KNOWN) {
    const value = searchParams.get(key)
    if (value !== null) given.set(key, value)
  }
  const search = given.toString()
  return {
    path: search === '' ? pathname : `${pathname}?${search}`,
    isForMany: !SOUGHT.some((key) => given.has(key)),
  }
}
