import { expect, test } from 'vitest'
import { fixtureTransform } from './fixtures/queryDataset.ts'
import { paragraphs } from './fixtures/words.ts'
import type { Problem } from './Problem.ts'
import { toWordings } from './toWordings.ts'

const first = { blocks: paragraphs('Le premier texte.'), lang: 'fr' } as const
const other = { blocks: paragraphs('L’autre texte.'), lang: 'fr' } as const
const about = { value: 'Le nom de la ville.', language: 'fr' }

function read(variant: unknown, pendingReview: boolean) {
  const problems: Problem[] = []
  const at = { id: 'exhibit-a', field: '' }
  return { ...toWordings(first, { variant, pendingReview }, at, fixtureTransform('fr', problems)), problems }
}

const variant = { about, objectLabel: { value: other.blocks, language: 'fr' }, shown: false }

test('while the institution chooses, the first wording hangs and the other can be read', () => {
  expect(read(variant, true)).toMatchObject({
    objectLabel: first,
    variant: { about: { value: 'Le nom de la ville.' }, objectLabel: other },
    problems: [],
  })
})

test('a curator turns one for the other, without a developer', () => {
  expect(read({ ...variant, shown: true }, true)).toMatchObject({ objectLabel: other, variant: { objectLabel: first } })
})

test('once nothing is under review, only the wording that hangs is there', () => {
  expect(read(variant, false)).toMatchObject({ objectLabel: first, variant: null })
  expect(read({ ...variant, shown: true }, false)).toMatchObject({ objectLabel: other, variant: null })
})

test('a variant that cannot be read leaves the label as it is, and is reported', () => {
  expect(read(null, true)).toMatchObject({ objectLabel: first, variant: null, problems: [] })
  expect(read({ ...variant, objectLabel: null }, true)).toMatchObject({
    objectLabel: first,
    variant: null,
    problems: [{ id: 'exhibit-a', field: 'variant.objectLabel' }],
  })
})
