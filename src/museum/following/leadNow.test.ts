import { describe, expect, it } from 'vitest'
import type { IndexPoint, Lead } from '../../../cms/content/Testimony.ts'
import { fixtureProgramme } from '../../audio/fixtures.ts'
import { SILENCE } from '../../audio/VoiceEngine.ts'
import { leadNow, leads, toldBy } from './leadNow.ts'

const lead = (exhibit: string): Lead => ({
  exhibit: { room: 'the-contract', exhibit },
  image: null,
  view: 'exhibit',
  raisesLamp: true,
  route: [],
})

const point = (id: string, times: IndexPoint['times'], led: Lead | null): IndexPoint => ({
  id,
  times,
  title: { value: id, lang: 'fr' },
  synopsis: null,
  keywords: [],
  places: [],
  people: [],
  facts: [],
  lead: led,
})

const index = [
  point('the stamp', { fr: 12, en: 10.5 }, lead('the-stamp')),
  point('the letter', { fr: 30, en: 27 }, null),
  // A later version told this first: the index keeps its order, the recording its own.
  point('the square', { fr: 4, ar: 6 }, lead('the-line')),
]

describe('what a testimony tells', () => {
  it('is the last point that has begun', () => {
    expect(leadNow({ index }, 'fr', 11.9)?.point.id).toBe('the square')
    expect(leadNow({ index }, 'fr', 12)?.point.id).toBe('the stamp')
    expect(leadNow({ index }, 'fr', 12)?.lead?.exhibit?.exhibit).toBe('the-stamp')
    expect(leadNow({ index }, 'fr', 9999)?.point.id).toBe('the letter')
  })

  it('is nothing before the first point, and in a language that is not heard', () => {
    expect(leadNow({ index }, 'fr', 3.9)).toBeNull()
    expect(leadNow({ index }, 'de', 100)).toBeNull()
    expect(leadNow({ index: [] }, 'fr', 100)).toBeNull()
  })

  it('keeps the time of the recording that is heard', () => {
    expect(leadNow({ index }, 'en', 11)?.point.id).toBe('the stamp')
    expect(leadNow({ index }, 'ar', 100)?.point.id).toBe('the square')
  })

  it('leads nowhere where no point that is told has a lead', () => {
    expect(leads({ index }, 'fr')).toBe(true)
    expect(leads({ index: index.slice(1, 2) }, 'fr')).toBe(false)
    expect(leads({ index }, 'de')).toBe(false)
  })

  it('is heard of a voice that leads, from its first second, and also in a pause', () => {
    const programme = fixtureProgramme('a')
    const leading = { ...programme, testimony: { ...programme.testimony, index } }
    const heard = { ...SILENCE, programme: leading, status: 'playing' as const }
    expect(toldBy({ ...heard, seconds: 0 })).toBe('')
    expect(toldBy({ ...heard, seconds: 12 })).toBe('the stamp')
    expect(toldBy({ ...heard, seconds: 12, status: 'paused' })).toBe('the stamp')
    expect(toldBy({ ...heard, status: 'missing' })).toBeNull()
    expect(toldBy({ ...heard, programme })).toBeNull()
    expect(toldBy(SILENCE)).toBeNull()
  })
})
