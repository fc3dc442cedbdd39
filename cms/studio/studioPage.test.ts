import { describe, expect, test } from 'vitest'
import { studioPage, withoutRemoteFonts } from './studioPage.ts'

const BUILT = `<html><head><link href="/static/favicon.ico" rel="icon"/><title>Sanity Studio</title><script>
;(function () { window.caught = [] })()
</script><link href="/studio/static/sanity.css" rel="stylesheet"/><style>
  @font-face {
    font-family: Inter;
    src: url("https://studio-static.sanity.io/Inter-Regular.woff2") format("woff2");
  }
  html, body, #sanity { height: 100%; }
</style><script src="https://core.sanity-cdn.com/bridge.js" async type="module" data-sanity-core></script>
</head><body><div id="sanity"></div><script src="/studio/static/sanity.js" type="module"></script></body></html>`

describe('the built Studio', () => {
  const { html, script } = studioPage(BUILT, '/studio/static/page.js')

  test('asks nothing of another host', () => {
    expect(html).not.toContain('https://')
  })

  test('keeps its own script, its style sheet and the height of its page', () => {
    expect(html).toContain('<script src="/studio/static/sanity.js" type="module"></script>')
    expect(html).toContain('/studio/static/sanity.css')
    expect(html).toContain('height: 100%')
  })

  test('carries no inline script: it is a file, loaded before all others', () => {
    expect(html).not.toMatch(/<script>/)
    expect(script).toBe(';(function () { window.caught = [] })()')
    expect(html.indexOf('/studio/static/page.js')).toBeLessThan(html.indexOf('/studio/static/sanity.js'))
  })

  test('finds its icons under its own path', () => {
    expect(html).toContain('href="/studio/static/favicon.ico"')
  })

  test('keeps fonts that it serves itself', () => {
    const own = '@font-face{font-family:Own;src:url(/studio/static/own.woff2)}'
    expect(withoutRemoteFonts(`${own}@font-face{src:url(https://elsewhere.example/x.woff2)}p{margin:0}`)).toBe(
      `${own}p{margin:0}`,
    )
  })
})
