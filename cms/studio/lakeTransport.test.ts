import { expect, test } from 'vitest'
import { mayBeRepeated } from './lakeTransport.ts'

const edit = JSON.stringify({ actions: [], transactionId: 'a1b2' })

test.each([
  ['GET', '/v2025-02-19/data/doc/production/x', undefined, true],
  ['POST', '/v2025-02-19/data/query/production', '{"query":"*"}', true],
  ['POST', '/v2025-02-19/data/actions/production', edit, true],
  ['POST', '/v2025-02-19/data/mutate/production', edit, true],
  ['POST', '/v2025-02-19/data/mutate/production', '{"mutations":[]}', false],
  ['POST', '/v2025-02-19/assets/images/production', 'x', false],
  ['DELETE', '/v2025-02-19/users/me', undefined, false],
])('while the lake restarts, %s %s is sent again: %s %s', (method, pathname, body, again) => {
  expect(mayBeRepeated(method, pathname, body)).toBe(again)
})
