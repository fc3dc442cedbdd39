import { expect, test } from 'vitest'
import { WORD_LANGUAGES } from '../Picture.ts'
import { soldiersOfThreeWars, WARS } from './soldiersOfThreeWars.ts'

test.each(WORD_LANGUAGES)(
  'a filled envelope is a thousand soldiers, an empty one a thousand more at most (%s)',
  (language) => {
    if (soldiersOfThreeWars.wordless) throw new Error('It has words.')
    const svg = soldiersOfThreeWars.draw(language)
    expect(WARS.map(({ low, high }) => [low, high])).toEqual([
      [60, 80],
      [85, 90],
      [68, 68],
    ])
    expect(svg.match(/class="counted"/g)).toHaveLength(60 + 85 + 68)
    expect(svg.match(/class="possible"/g)).toHaveLength(20 + 5)
  },
)
