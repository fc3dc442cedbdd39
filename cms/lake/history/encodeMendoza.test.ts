import * as fc from 'fast-check'
import { applyPatch, incremental } from 'mendoza'
import { expect, test } from 'vitest'
import type { Json, JsonObject } from '../Json.ts'
import { encodeMendoza } from './encodeMendoza.ts'

const text = fc.oneof(
  fc.constantFrom('', 'a', 'héllo wörld', 'héllo brave wörld', 'مرحبا بالعالم', 'ⴰⵎⵓⴷⴷⵓ', '👋🏽 hi', '👋🏿 hi'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

const { json } = fc.letrec<{ json: Json; object: JsonObject; list: Json[] }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('object'),
  ),
  object: fc.dictionary(fc.constantFrom('_key', 'title', 'body', 'rooms', 'é', 'x'), tie('json'), {
    maxKeys: 5,
    noNullPrototype: true,
  }),
  list: fc.oneof(
    fc.array(tie('json'), { maxLength: 5 }),
    fc.array(fc.record({ _key: fc.constantFrom('a', 'b', 'c'), value: tie('json') }), { maxLength: 5 }),
  ),
}))
const document = fc.dictionary(fc.constantFrom('title', 'body', 'rooms', 'slug'), json, { noNullPrototype: true })

test('any document becomes any other by its effects, forth and back', () => {
  fc.assert(
    fc.property(document, document, (from, to) => {
      expect(applyPatch(from, encodeMendoza(from, to))).toEqual(to)
      expect(applyPatch(to, encodeMendoza(to, from))).toEqual(from)
    }),
    { numRuns: 2000 },
  )
})

test('effects follow one another in the decoder that the Studio tells authors apart with', () => {
  fc.assert(
    fc.property(document, document, document, (first, second, third) => {
      const author = { author: 'amina' }
      let value = incremental.wrap<{ author: string }>(first, author)
      value = incremental.applyPatch(value, encodeMendoza(first, second), { author: 'youssef' })
      value = incremental.applyPatch(value, encodeMendoza(second, third), author)
      expect(incremental.unwrap(value)).toEqual(third)
    }),
    { numRuns: 2000 },
  )
})

test('a document that comes or goes is said as a whole', () => {
  expect(encodeMendoza(null, { a: 1 })).toEqual([0, { a: 1 }])
  expect(applyPatch({ a: 1 }, encodeMendoza({ a: 1 }, null))).toBeNull()
})

test('equal documents need no step', () => {
  expect(encodeMendoza({ a: [1, { b: 'c' }] }, { a: [1, { b: 'c' }] })).toEqual([])
})
