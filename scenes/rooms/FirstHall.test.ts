import { expect, test, vi } from 'vitest'
import { FirstHall } from './FirstHall.ts'

const [court, hall] = [
  { room: 'threshold', chamber: 0 },
  { room: 'work', chamber: 0 },
] as const

test('the museum opens when the visitor’s own hall is lit, once; a hall behind a door opens nothing', () => {
  const ready = vi.fn()
  const first = new FirstHall(ready)
  first.enter(hall)
  first.light(court)
  expect(first.isReady).toBe(false)
  first.light(hall)
  first.enter(court)
  expect(first.isReady).toBe(true)
  expect(ready).toHaveBeenCalledOnce()
})

test('a visitor who goes on before anything is lit finds the museum open where they are', () => {
  const ready = vi.fn()
  const first = new FirstHall(ready)
  first.enter(hall)
  first.light(court)
  first.enter(court)
  expect(ready).toHaveBeenCalledOnce()
})
