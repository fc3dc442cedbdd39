import { expect, test } from 'vitest'
import { FirstHall } from './FirstHall.ts'

const [court, hall] = [
  { room: 'threshold', chamber: 0 },
  { room: 'work', chamber: 0 },
] as const

test('the museum opens when the visitor’s own hall is lit; a hall behind a door opens nothing', async () => {
  const first = new FirstHall()
  first.enter(hall)
  first.light(court)
  expect(first.isOpen).toBe(false)
  first.light(hall)
  expect(first.isOpen).toBe(true)
  await first.opened
})

test('a visitor who goes on before anything is lit finds the museum open where they are', () => {
  const first = new FirstHall()
  first.enter(hall)
  first.light(court)
  expect(first.isOpen).toBe(false)
  first.enter(court)
  expect(first.isOpen).toBe(true)
})

test('only the visitor’s own hall is waited for, and only until the museum is open', () => {
  const first = new FirstHall()
  expect(first.isWaitingFor(hall)).toBe(false)
  first.enter(hall)
  expect([first.isWaitingFor(hall), first.isWaitingFor(court)]).toEqual([true, false])
  first.light(hall)
  expect(first.isWaitingFor(hall)).toBe(false)
})
