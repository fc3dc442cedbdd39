import { expect, test } from 'vitest'
import { checkBeginning, checkEnd } from './checkPeriod.ts'

test.each(['1304', '1963-06', '1963-06-01'])('“%s” is a date that a timeline can sort', (date) => {
  expect(checkBeginning(date)).toBe(true)
})

test.each(['63', '1963-6', 'c. 1963', '1609/1614', '', undefined, 1963])(
  '%o is none, and the curator hears how',
  (date) => {
    expect(checkBeginning(date)).toContain('“1963-06”')
  },
)

test('what lasted ends after it began', () => {
  expect(checkEnd(undefined, '1963')).toBe(true)
  expect(checkEnd('1614', '1609')).toBe(true)
  expect(checkEnd('1983-12-03', '1983-10-15')).toBe(true)
  expect(checkEnd('1608', '1609')).toContain('before it begins')
  expect(checkEnd('then', '1609')).toContain('“1963-06”')
})
