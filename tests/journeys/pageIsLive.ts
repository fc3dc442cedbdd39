import type { Page } from '@playwright/test'

/**
 * The page answers by itself: until then its links load whole pages, as they do without scripts. From its first effects on
 * the page minds the scroll, and the browser's own memory is off (src/usePageTurn.ts).
 */
export async function pageIsLive(page: Page): Promise<void> {
  await page.waitForFunction(() => history.scrollRestoration === 'manual')
}
