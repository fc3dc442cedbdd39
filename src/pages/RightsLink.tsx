import type { Rights } from '../../cms/content/Media.ts'
import { safeHref } from '../../cms/content/safeHref.ts'

/** Who holds the rights, and the licence or statement that says what may be done. */
export function RightsLink({ rights }: { readonly rights: Rights }) {
  const href = safeHref(rights.statement)
  return (
    <>
      <bdi>{rights.holder}</bdi>
      {rights.term !== null && (
        <>
          , <bdi>{rights.term}</bdi>
        </>
      )}
      .{' '}
      {href !== null && (
        <a href={href} rel="license">
          <bdi dir="ltr">{statementName(href)}</bdi>
        </a>
      )}
    </>
  )
}

/** "CC BY-SA 4.0", "CC0 1.0", "Public Domain Mark 1.0" or "InC 1.0", read off the statement's own address. */
function statementName(href: string): string {
  const [, kind = '', version = ''] =
    /creativecommons\.org\/(?:licenses|publicdomain)\/([^/]+)\/([^/]+)/.exec(href) ?? []
  if (kind === 'zero') return `CC0 ${version}`
  if (kind === 'mark') return `Public Domain Mark ${version}`
  if (kind !== '') return `CC ${kind.toUpperCase()} ${version}`
  const [, name = '', edition = ''] = /rightsstatements\.org\/(?:vocab|page)\/([^/]+)\/([^/]+)/.exec(href) ?? []
  return name === '' ? href.replace(/^https?:\/\//, '') : `${name} ${edition}`
}
