import { expect, test } from 'vitest'
import { measuredPatches, uploadedIn } from './measuredPatches.ts'

test('what was measured is written where the file is, and nowhere else', () => {
  const testimony = {
    recordings: [
      { _key: 'a1', language: 'fr', audio: { asset: { _ref: 'file-1-mp3' }, voice: 'human' } },
      { _key: 'a2', language: 'ar', audio: {} },
      { _key: 'a3', language: 'en' },
    ],
  }
  expect(uploadedIn(testimony)).toEqual([{ key: 'a1', language: 'fr', assetId: 'file-1-mp3' }])
  const measured = new Map([['a1', { duration: 87.8361, peaks: [0, 255], filename: 'entretien.mp3' }]])
  expect(measuredPatches(measured)).toEqual([
    {
      set: {
        'recordings[_key=="a1"].audio.duration': 87.84,
        'recordings[_key=="a1"].peaks': [0, 255],
        'recordings[_key=="a1"].peaksOf': 'entretien.mp3',
      },
    },
  ])
  expect(uploadedIn({})).toEqual([])
})
