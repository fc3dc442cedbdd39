import { describe, expect, it } from 'vitest'
import { WORD_LANGUAGES } from '../Picture.ts'
import { casablancaRabatSouss, TRAYS, trayRadius } from './casablancaRabatSouss.ts'
import { STUDENTS, theLectureHall } from './theLectureHall.ts'
import { CENSUS_BOXES, twoCensuses } from './twoCensuses.ts'

const drawing = (picture: typeof twoCensuses, language: 'fr' | 'ar' | 'en') =>
  picture.wordless ? picture.draw() : picture.draw(language)
const counted = (svg: string) => svg.match(/class="counted"/g)?.length ?? 0

describe.each(WORD_LANGUAGES)('the counts of a country of arrival, drawn in %s', (language) => {
  it('a visitor who counts the letterboxes finds a box for each thousand residents of both censuses', () => {
    expect(counted(drawing(twoCensuses, language))).toBe(84 + 148)
  })

  it('a visitor who counts the heads finds one for each hundred students of the last year', () => {
    expect(counted(drawing(theLectureHall, language)) * 100).toBe(STUDENTS.at(-1)?.people)
  })

  it('the three trays are all there', () => {
    const radii = TRAYS.map(({ people }) => `r="${Math.round(trayRadius(people) * 10) / 10}"`)
    for (const radius of radii) expect(drawing(casablancaRabatSouss, language)).toContain(radius)
  })
})

describe('what the drawn counts stand for', () => {
  it('honey fills the share of sub-Saharan Africa, to the box', () => {
    const shares = [26.8, 59.9]
    for (const [i, { boxes, honey }] of CENSUS_BOXES.entries())
      expect(Math.abs(honey - (boxes * (shares[i] ?? 0)) / 100)).toBeLessThan(0.5)
  })

  it('the area of a tray, not its width, follows the number', () => {
    const areas = TRAYS.map(({ people }) => trayRadius(people) ** 2 / people)
    for (const area of areas) expect(area).toBeCloseTo(areas[0] ?? 0, 9)
  })
})
