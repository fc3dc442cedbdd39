import { DESKTOP, PHONE, type Column, type Screen } from './Column.ts'
import { enter, firstOf, openDrive, standBefore } from './drive.ts'
import { readContrast } from './readContrast.ts'

/** Milliseconds from arriving before a picture to the look at it (P11). */
const LOOKED_AT_AFTER = 1500

/** Pixels around the view's middle: well inside the checker, free of panels and bars. */
const PATCH = { width: 96, height: 64 }

/** Contrast of the checker in the first picture, 1.5 s after one has come to stand before it. 0 to 0.5. */
export async function measureFidelity(column: Column, screen: Screen): Promise<number> {
  const drive = await openDrive(screen)
  try {
    const { page } = drive
    await enter(page, column)
    await firstOf(page, 'picture')
    await standBefore(page, 0)
    await page.waitForTimeout(LOOKED_AT_AFTER)
    const clip = {
      x: Math.round((screen.width - PATCH.width) / 2),
      y: Math.round((screen.height - PATCH.height) / 2 - screen.height * 0.03),
      ...PATCH,
    }
    return await readContrast(await page.screenshot({ clip }))
  } finally {
    await drive.close()
  }
}

export const SCREENS: readonly Screen[] = [DESKTOP, PHONE]
