import { expect, test } from 'vitest'
import { inMemoryLookup } from '../inMemoryLookup.ts'
import { checkIndex, checkIndexTimes } from './checkIndex.ts'
import { checkOtherFormats } from './checkOtherFormats.ts'

const at = (fr: number, en?: number) => ({
  times: [{ language: 'fr', seconds: fr }, ...(en === undefined ? [] : [{ language: 'en', seconds: en }])],
})

test('each recording has its own times, and a point may be told in one of them only', () => {
  expect(checkIndex([at(0, 0), at(5, 9), at(7), at(12, 10)])).toBe(true)
  expect(checkIndex([at(0, 9), at(5, 4)])).toMatch(/Point 2 begins at 4 s in English, not after/)
  expect(checkIndex([at(5), at(5)])).toMatch(/Point 2 begins at 5 s in Français/)
  expect(checkIndex(undefined)).toBe(true)
})

test('words that are timed without a sound have times too', () => {
  const times = [{ language: 'ar', seconds: 4 }]
  expect(checkIndexTimes(times, { transcripts: [{ language: 'ar' }] })).toBe(true)
  expect(checkIndexTimes(times, { transcripts: [{ language: 'ar', follows: 'fr' }] })).toMatch(/no recording in/)
})

const sound = (id: string) => ({ asset: { _ref: id } })
const file = (_id: string, originalFilename: string) => ({ _id, _type: 'sanity.fileAsset', originalFilename })
const lake = inMemoryLookup([
  file('file-1-mp3', 'ma-lettre.fr.mp3'),
  file('file-2-opus', 'ma-lettre.fr.opus'),
  file('file-3-opus', 'ma-lettre.en.opus'),
])

test('another format of a sound has its name', async () => {
  expect(await checkOtherFormats([sound('file-2-opus')], sound('file-1-mp3'), lake)).toBe(true)
  expect(await checkOtherFormats([sound('file-3-opus')], sound('file-1-mp3'), lake)).toMatch(
    /“ma-lettre.en.opus” is not called as the sound itself is \(“ma-lettre.fr.mp3”\) and is not used/,
  )
  expect(await checkOtherFormats(undefined, sound('file-1-mp3'), lake)).toBe(true)
  expect(await checkOtherFormats([sound('file-3-opus')], undefined, lake)).toBe(true)
})
