import { expect, test } from 'vitest'
import { WORD_LANGUAGES } from '../Picture.ts'
import { SHEAVES, theHarvestFrontier } from './theHarvestFrontier.ts'

test.each(WORD_LANGUAGES)(
  'a visitor who counts the sheaves finds the passengers, a hundred to each (%s)',
  (language) => {
    if (theHarvestFrontier.wordless) throw new Error('It has words.')
    const sheaves = theHarvestFrontier.draw(language).match(/class="counted"/g) ?? []
    expect(SHEAVES).toEqual({ before: 15_000 / 100, in1908: 7_000 / 100 })
    expect(sheaves).toHaveLength(SHEAVES.before + SHEAVES.in1908)
  },
)
