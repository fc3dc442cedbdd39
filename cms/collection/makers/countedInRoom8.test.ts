import { describe, expect, it } from 'vitest'
import { DEGREES, PEOPLE_PER_ROLL } from './data/degrees.ts'
import { SQUAD_2022 } from './data/squad2022.ts'
import { PEOPLE_PER_WINDOW, THREE_MAKERS } from './data/threeMakers.ts'
import { absentFromTheStatistics } from './pictures/absentFromTheStatistics.ts'
import { fourteenOfTwentySix } from './pictures/fourteenOfTwentySix.ts'
import { suitcasesOfDegrees } from './pictures/suitcasesOfDegrees.ts'
import { WORD_LANGUAGES } from './Picture.ts'

const counted = (svg: string) => svg.match(/class="counted"/g)?.length ?? 0

describe.each(WORD_LANGUAGES)('a visitor who counts in room 8 (%s)', (language) => {
  it('finds a lit window for each thousand people, and none for who was not counted', () => {
    const lit = THREE_MAKERS.reduce((sum, { people }) => sum + Math.round(people / PEOPLE_PER_WINDOW), 0)
    expect(counted(absentFromTheStatistics.draw(language))).toBe(lit)
    expect(lit).toBe(120 + 100 + 5 + 28 + 164 + 13 + 9)
  })

  it('finds fifty rolls, forty, and four and a half', () => {
    const rolls = DEGREES.map(({ people }) => Math.ceil(people / PEOPLE_PER_ROLL))
    expect(rolls).toEqual([50, 40, 5])
    expect(counted(suitcasesOfDegrees.draw(language))).toBe(95)
  })

  it('finds twenty-six shirts, fourteen of them of players born abroad', () => {
    const abroad = SQUAD_2022.abroad.reduce((sum, { players }) => sum + players, 0)
    expect(abroad).toBe(14)
    expect(counted(fourteenOfTwentySix.draw(language))).toBe(abroad + SQUAD_2022.inMorocco)
  })
})
