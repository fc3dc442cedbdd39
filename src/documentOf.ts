import { directionOf, type Language } from '../cms/content/Language.ts'
import type { Head } from './headOf.ts'
import { LANGUAGE_NAMES, MUSEUM_NAMES } from './i18n/languageNames.ts'
import { PAGE_DATA_ID, type PageData } from './PageData.ts'
import startWhenSeen from './startWhenSeen.js?url'
import { fontPreloads } from './ui/fontPreloads.ts'
import { ENTERING } from './ui/PicturesWait.ts'
import { editionAddress } from './visit/editionAddress.ts'
import { parseVisit } from './visit/parseVisit.ts'

/** Addresses of the built client entry. */
export interface PageAssets {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
  readonly preloads: readonly string[]
}

export interface DocumentParts {
  readonly language: Language
  readonly body: string
  readonly assets: PageAssets
  /** Put before addresses that must be whole; may be empty. */
  readonly origin: string
  readonly head: Head | null
  readonly linkedData: Readonly<Record<string, unknown>> | null
  readonly data: PageData | null
  /** Files of the edition that the script will ask for, relative to its root. */
  readonly files: readonly string[]
}

/** The complete HTML. No inline style and no inline script: the policy forbids both; data blocks do not run. */
export function documentOf({ language, body, assets, origin, head, linkedData, data, files }: DocumentParts): string {
  const isEntering = data !== null && parseVisit(data.address).walk
  const modules = [...assets.preloads, ...assets.scripts]
  const lines = [
    '<!doctype html>',
    `<html lang="${language}" dir="${directionOf(language)}"${isEntering ? ` ${ENTERING}` : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(head?.title ?? Object.values(MUSEUM_NAMES).join(' · '))}</title>`,
    ...assets.styles.map((href) => `<link rel="stylesheet" href="${escape(href)}">`),
    ...fontPreloads(language).map(
      (href) => `<link rel="preload" as="font" type="font/woff2" href="${escape(href)}" crossorigin>`,
    ),
    ...(head ? headLines(head, language, origin) : []),
    '<link rel="icon" href="/mark.svg" type="image/svg+xml">',
    '<meta name="theme-color" content="#fbf6ea">',
    `<script type="module" src="${escape(startWhenSeen)}" data-modules="${escape(modules.join(' '))}"></script>`,
    ...(isEntering
      ? modules.map((href) => `<link rel="modulepreload" href="${escape(href)}" fetchpriority="low">`)
      : []),
    ...files.map(
      (file) =>
        `<link rel="preload" as="fetch" href="${escape(editionAddress(file))}" crossorigin fetchpriority="low">`,
    ),
    '</head>',
    '<body>',
    `<div id="museum">${body}</div>`,
    ...(linkedData ? [dataBlock('application/ld+json', null, absolute(linkedData, origin))] : []),
    ...(data ? [dataBlock('application/json', PAGE_DATA_ID, data)] : []),
    '</body>',
    '</html>',
  ]
  return `${lines.join('\n')}\n`
}

function headLines(head: Head, language: Language, origin: string): string[] {
  const property = (name: string, content: string) => `<meta property="${name}" content="${escape(content)}">`
  return [
    `<meta name="description" content="${escape(head.description)}">`,
    ...(head.canonical === null
      ? ['<meta name="robots" content="noindex">']
      : [`<link rel="canonical" href="${escape(origin + head.canonical)}">`]),
    ...head.alternates.map(
      (alternate) =>
        `<link rel="alternate" hreflang="${alternate.language}" href="${escape(origin + alternate.path)}"${
          alternate.language === 'x-default' ? '' : ` title="${escape(LANGUAGE_NAMES[alternate.language])}"`
        }>`,
    ),
    property('og:type', 'website'),
    property('og:site_name', MUSEUM_NAMES.latin),
    property('og:title', head.title),
    property('og:description', head.description),
    property('og:locale', language),
    ...(head.canonical === null ? [] : [property('og:url', origin + head.canonical)]),
    ...(head.image && head.imageAddress
      ? [property('og:image', origin + head.imageAddress), property('og:image:alt', head.image.alt.value)]
      : []),
    '<meta name="twitter:card" content="summary_large_image">',
  ]
}

/** JSON that cannot end its own block, whatever words it carries. */
function dataBlock(type: string, id: string | null, value: unknown): string {
  const json = JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
  return `<script type="${type}"${id === null ? '' : ` id="${id}"`}>${json}</script>`
}

/** Addresses in linked data with the origin before them. */
function absolute(value: unknown, origin: string): unknown {
  if (typeof value === 'string') return /^\/(?!\/)/.test(value) ? origin + value : value
  if (Array.isArray(value)) return value.map((each) => absolute(each, origin))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, absolute(each, origin)]))
  }
  return value
}

export function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
