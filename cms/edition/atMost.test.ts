import { expect, test } from 'vitest'
import { atMost } from './atMost.ts'

test('no more tasks run at a time than may, all are run in their order, and a failure frees its place', async () => {
  const run = atMost(2)
  let running = 0
  let most = 0
  const started: number[] = []
  const results = await Promise.allSettled(
    Array.from({ length: 9 }, (_, task) =>
      run(async () => {
        started.push(task)
        running += 1
        most = Math.max(most, running)
        await new Promise((resolve) => setImmediate(resolve))
        running -= 1
        if (task % 3 === 0) throw new Error('no')
        return task
      }),
    ),
  )
  expect(most).toBe(2)
  expect(started).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(3)
})
