import { describe, expect, it } from 'vitest'
import { parseCaptionChoice, STANDARD_CAPTIONS } from './captionChoice.ts'

describe('how a visitor wants captions', () => {
  it('is remembered as it was chosen', () => {
    for (const choice of [
      { isOn: false, size: 'large' },
      { isOn: true, size: 'small' },
    ]) {
      expect(parseCaptionChoice(JSON.stringify(choice))).toEqual(choice)
    }
  })

  it('is on and of middle size for whoever has chosen nothing, or whose memory is broken', () => {
    for (const text of [null, '', '{', '[]', '7', '{"isOn":"no","size":"huge"}']) {
      expect(parseCaptionChoice(text)).toEqual(STANDARD_CAPTIONS)
    }
    expect(parseCaptionChoice('{"isOn":false}')).toEqual({ isOn: false, size: 'medium' })
  })
})
