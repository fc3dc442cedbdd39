import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { fixtureMuseum } from '../../cms/content/fixtures/museum.ts'
import type { Language } from '../../cms/content/Language.ts'
import { LanguageProvider } from '../i18n/LanguageContext.tsx'
import { loadWords } from '../i18n/loadWords.ts'
import { ChartView } from './ChartView.tsx'
import { DataTableView } from './DataTableView.tsx'

async function shown(language: Language): Promise<string> {
  const exhibits = fixtureMuseum(language).rooms.flatMap((room) => room.exhibits)
  const { chart, dataTable } = exhibits.find(({ slug }) => slug === 'counted-in-belgium') ?? {}
  if (!chart || !dataTable) throw new Error('The fixture museum has no chart.')
  return renderToStaticMarkup(
    <LanguageProvider language={language} words={await loadWords(language)}>
      <ChartView chart={chart} table={dataTable} />
      <DataTableView table={dataTable} />
    </LanguageProvider>,
  )
}

describe('a chart in a page', () => {
  test('is one picture to who hears the page, with a name and what it shows', async () => {
    const html = await shown('en')
    expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="chart-caption"[^>]*aria-describedby="chart-summary"/)
    expect(html).toMatch(/id="chart-caption"[^>]*>[^<]+</)
    expect(/id="chart-summary"[^>]*>(.*?)<\/figcaption>/.exec(html)?.[1]?.replace(/<[^>]*>/g, '')).toBe(
      '1961: 461. 1970: 39,294. ',
    )
  })

  test('carries no styles of its own: the policy of the pages forbids them', async () => {
    expect(await shown('fr')).not.toMatch(/\sstyle=|(?:fill|stroke)="/)
  })

  test('begins at the left in French and at the right in Arabic', async () => {
    const [french, arabic] = [await shown('fr'), await shown('ar')]
    expect(french).toMatch(/<text x="0%"[^>]*direction="ltr"[^>]*text-anchor="start"/)
    expect(arabic).toMatch(/<text x="100%"[^>]*direction="rtl"[^>]*text-anchor="start"/)
    expect(french).toMatch(/<rect[^>]*x="0%"[^>]*width="100%"/)
    expect(arabic).toMatch(/<rect[^>]*x="98\.83%"[^>]*width="1\.17%"/)
  })

  test('has its table, which is read row by row', async () => {
    const html = await shown('en')
    expect(html).toContain('<th scope="row">1970</th><td><bdi>39,294</bdi></td>')
    expect(html).toMatch(/<section[^>]*aria-labelledby="figures"[^>]*tabindex="0"/)
  })
})
