import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SETTINGS } from '../../cms/content/Room.ts'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) => {
    const c = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

test.each(SETTINGS)('the pages of a room in the setting %s have its colour, deep enough for ivory text', (setting) => {
  const rule = new RegExp(`\\.setting-${setting} \\{[^}]*--hue-deep: (#[0-9a-f]{6})`).exec(css)
  expect(rule).not.toBeNull()
  const contrast = (luminance('#f0e2c8') + 0.05) / (luminance(rule?.[1] ?? '#ffffff') + 0.05)
  expect(contrast).toBeGreaterThan(5.5)
})
