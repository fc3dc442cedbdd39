import { describe, expect, it } from 'vitest'
import { SETTINGS } from '../../cms/content/Room.ts'
import { SOUND_NAMES } from '../../cms/content/Sound.ts'
import { SOUND_OF, soundOf } from './soundOf.ts'

const picture = { slug: 'a', kind: 'picture', contentNote: null }

describe('the sound of a room', () => {
  it('is its setting’s, and every sound that the museum makes is heard somewhere', () => {
    for (const setting of SETTINGS) expect(soundOf({ setting, exhibits: [picture] }, 'a')).toBe(SOUND_OF[setting])
    expect(SOUND_NAMES.filter((name) => !Object.values(SOUND_OF).includes(name))).toEqual([])
  })

  it('is silence where a memorial stands, from its door on', () => {
    const exhibits = [picture, { slug: 'm', kind: 'memorial', contentNote: null }]
    expect(soundOf({ setting: 'kitchen', exhibits }, null)).toBeNull()
    expect(soundOf({ setting: 'kitchen', exhibits }, 'a')).toBeNull()
  })

  it('is silence before an exhibit that asks for care, and not before its neighbours', () => {
    const exhibits = [picture, { slug: 'b', kind: 'picture', contentNote: { value: 'racism', lang: 'en' } }]
    expect(soundOf({ setting: 'kitchen', exhibits }, 'b')).toBeNull()
    expect(soundOf({ setting: 'kitchen', exhibits }, 'a')).toBe('kitchen')
  })

  it('is silence in the strait at night', () => {
    expect(soundOf({ setting: 'straitAtNight', exhibits: [] }, null)).toBeNull()
  })
})
