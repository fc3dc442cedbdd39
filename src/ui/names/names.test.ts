import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cutName, NAME_FONTS } from './cutNames.ts'

const css = readFileSync(join(import.meta.dirname, '../fonts.css'), 'utf8')

describe('the letters of the museum’s name', () => {
  for (const file of ['arabic.woff2', 'tifinagh.woff2'] as const) {
    it(`${file} is as its font and the name make it, and light`, async () => {
      const there = readFileSync(join(import.meta.dirname, file))
      expect(Buffer.from(await cutName(file)).equals(there), 'npm run names').toBe(true)
      expect(there.length).toBeLessThan(4096)
    })

    it(`fonts.css asks ${file} for the letters that it has, and for no others`, () => {
      const face = css.split('@font-face').find((rule) => rule.includes(`names/${file}`)) ?? ''
      const range = /unicode-range:([^;]+);/.exec(face)?.[1] ?? ''
      const letters = range.split(',').map((each) => String.fromCodePoint(Number.parseInt(each.trim().slice(2), 16)))
      expect(new Set(letters)).toEqual(new Set(NAME_FONTS[file].text))
    })
  }
})
