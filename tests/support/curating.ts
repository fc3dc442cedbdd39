import { expect, type Browser, type Page } from '@playwright/test'
import type { TestHouse } from './openTestHouse.ts'

/** The Studio is a large program, and here it shares two cores with a museum in 3D: its steps get time, and never a sleep. */
const STEP_MS = 120_000

/** A window of the curator's own, in English. The house signs in who sits at its machine. */
export async function openStudio(browser: Browser, house: TestHouse): Promise<Page> {
  const context = await browser.newContext({
    baseURL: house.address,
    locale: 'en-GB',
    viewport: { width: 1440, height: 1000 },
  })
  context.setDefaultTimeout(STEP_MS)
  return context.newPage()
}

/** Opens a document in its form, ready to be edited. */
export async function openDocument(studio: Page, type: string, id: string): Promise<void> {
  await studio.goto(`/studio/intent/edit/id=${id};type=${type}/`)
  // While panes open beside each other, those that are not loaded yet have a menu too, and it does nothing.
  const menu = studio.getByTestId('action-menu-button').and(studio.locator(':enabled'))
  await expect(menu.first()).toBeVisible({ timeout: STEP_MS })
}

/** Writes the French title of the document that is open. */
export async function writeFrenchTitle(studio: Page, title: string): Promise<void> {
  const field = studio.getByTestId('field-title').getByLabel('Français (FR)')
  await field.fill(title)
  await expect(field).toHaveValue(title)
}

/** Publishes the document that is open, once its rules hold. @returns the moment when the Studio said so, as Date.now() */
export async function publish(studio: Page): Promise<number> {
  const button = studio.getByTestId('action-publish')
  await expect(async () => {
    // The Studio drops a click that meets the last edit on its way to the lake: a curator would press again.
    await expect(button).not.toHaveAttribute('data-disabled', 'true', { timeout: STEP_MS })
    await button.click()
    await expect(studio.getByText('was published').first()).toBeVisible({ timeout: 20_000 })
  }).toPass({ timeout: STEP_MS })
  return Date.now()
}
