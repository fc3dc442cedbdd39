import { test as base, type Page } from '@playwright/test'
import { openTestHouse, type TestHouse } from './openTestHouse.ts'

/** What must never happen on a visitor's page, whatever the journey does. */
async function watchPage(page: Page, address: string, complaints: string[]): Promise<void> {
  const own = new URL(address).host
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (/^(data|blob|about):/.test(url.protocol)) return
    if (url.host !== own) complaints.push(`a request to another host: ${request.url()}`)
  })
  page.on('pageerror', (error) => complaints.push(`an uncaught error: ${error.message}`))
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedScript|Trusted Type/.test(message.text())) complaints.push(message.text())
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
}

interface Journey {
  /** A page of a visitor who is a stranger to the museum's makers: any policy violation, foreign request or error fails it. */
  readonly visitor: Page
}

interface JourneyWorker {
  readonly house: TestHouse
}

/** `house` lives as long as the file's worker; a journey that changes content opens one of its own. */
export const test = base.extend<Journey, JourneyWorker>({
  house: [
    async ({ browserName: _browser }, give, info) => {
      const house = await openTestHouse(`worker-${info.workerIndex}`)
      await give(house)
      await house.stop()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ house }, give) => give(house.address),
  visitor: async ({ page, house }, give) => {
    const complaints: string[] = []
    await watchPage(page, house.address, complaints)
    await give(page)
    if (complaints.length > 0) throw new Error(`On the visitor’s page:\n${[...new Set(complaints)].join('\n')}`)
  },
})

export { expect } from '@playwright/test'
export { watchPage }
