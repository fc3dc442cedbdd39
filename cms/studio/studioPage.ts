const BRIDGE = /<script\b[^>]*\bsrc="https:\/\/[^"]*"[^>]*><\/script>\s*/g
const REMOTE_FONT = /@font-face\s*\{[^{}]*url\(["']?https:[^{}]*\}\s*/g
const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/

/**
 * The page that `sanity build` writes, without what it fetches from Sanity's hosts: a script tag and the faces of a font.
 * Nothing else goes: the same style block holds the page's height. The one inline script becomes a file, so that the
 * Studio's content policy needs no 'unsafe-inline' for scripts; icons are looked for where they are.
 * @param scriptAddress Where the caller will put `script`.
 */
export function studioPage(html: string, scriptAddress: string): { readonly html: string; readonly script: string } {
  let script = ''
  const page = withoutRemoteFonts(html)
    .replace(BRIDGE, '')
    .replace(INLINE_SCRIPT, (_tag, source: string) => {
      script = source.trim()
      return `<script src="${scriptAddress}"></script>`
    })
    .replaceAll('href="/static/', 'href="/studio/static/')
    .replace('<title>Sanity Studio</title>', '<title>Rihla Studio</title>')
  return { html: page, script }
}

/** A style sheet whose letters come from this machine. */
export function withoutRemoteFonts(css: string): string {
  return css.replace(REMOTE_FONT, '')
}
