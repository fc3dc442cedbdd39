import { describe, expect, it } from 'vitest'
import { parseSoundChoice, SOUND_AT_FIRST } from './soundChoice.ts'

describe('whether a visitor hears places', () => {
  it('is remembered as they left it', () => {
    expect(parseSoundChoice(JSON.stringify({ isOn: true, volume: 0.2 }))).toEqual({ isOn: true, volume: 0.2 })
  })

  it.each([null, '', '{', '[]', '"yes"', '{"isOn":"yes","volume":null}'])('is no at first, and after %s', (text) =>
    expect(parseSoundChoice(text)).toEqual(SOUND_AT_FIRST),
  )

  it('is never louder than all there is', () => {
    expect(parseSoundChoice('{"isOn":true,"volume":40}').volume).toBe(1)
    expect(parseSoundChoice('{"isOn":true,"volume":-1}').volume).toBe(0)
  })
})
