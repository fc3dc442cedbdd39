import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawDado, drawField, drawMark, drawRule } from './drawZellige.ts'
import { areaOf, cross, khatam } from './khatam.ts'

describe('the zellige of the pages is real geometry', () => {
  it('a star and a cross fill their square exactly, without gap or overlap', () => {
    for (const side of [1, 40, 137]) {
      expect(areaOf(khatam([0, 0], side / 2)) + areaOf(cross([0, 0], side))).toBeCloseTo(side * side, 6)
    }
  })

  it('the tips of a star lie on two squares', () => {
    const tips = khatam([0, 0], 10).filter((_, index) => index % 2 === 0)
    expect(tips).toHaveLength(8)
    for (const [x, y] of tips) expect(Math.hypot(x, y)).toBeCloseTo(10, 9)
  })

  it('the committed drawings are the ones that the code draws', () => {
    const committed = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
    expect(committed('./dado.svg')).toBe(drawDado())
    expect(committed('./rule.svg')).toBe(drawRule())
    expect(committed('./field.svg')).toBe(drawField())
    expect(committed('../../../public/mark.svg')).toBe(drawMark())
  })
})
