import { expect, type Page } from '@playwright/test'
import { readTestimony } from './readTestimony.ts'

/** Opens a testimony whose French words are cut into so many lines, evenly along its own voice. */
export async function openLongTestimony(
  page: Page,
  house: { readonly address: string; readonly folder: string },
  slug: string,
  lines: number,
): Promise<void> {
  const { recordings } = readTestimony(house.folder, 'fr', slug)
  const step = (recordings.find(({ lang }) => lang === 'fr')?.duration ?? 0) / lines
  const segments = Array.from({ length: lines }, (_, index) => ({
    start: index * step,
    end: (index + 1) * step,
    text: `Phrase ${index}, aussi longue qu’une phrase dite à voix haute.`,
    speaker: null,
  }))
  await page.route(/\/edition\/files\/.*\.json$/, async (route) => {
    const answer = await route.fetch()
    const json: unknown = await answer.json()
    const isIt =
      typeof json === 'object' && json !== null && 'transcripts' in json && 'slug' in json && json.slug === slug
    if (!isIt || !Array.isArray(json.transcripts)) return route.fulfill({ response: answer })
    const transcripts = json.transcripts.map((each: object) => ({ ...each, segments }))
    return route.fulfill({ json: { ...json, transcripts } })
  })
  // By a link, so that the page is made in the browser and not by the server, which has the true words.
  await page.goto(`${house.address}/fr`)
  await page.waitForFunction(() => history.scrollRestoration === 'manual')
  await page.evaluate((address) => {
    const link = document.createElement('a')
    link.href = address
    document.body.append(link)
    link.click()
  }, `/fr/testimonies/${slug}`)
  await expect(page.locator('.transcript__segments li')).toHaveCount(lines)
}
