import type { Language } from '../../cms/content/Language.ts'
import type { AudioFile, MediaAudio } from '../../cms/content/Media.ts'
import type { IndexPoint, Testimony } from '../../cms/content/Testimony.ts'
import { fixtureMuseum } from '../../cms/content/fixtures/museum.ts'
import type { Programme } from './VoiceEngine.ts'

/** For tests of the player: a testimony, and recordings of any name. */
export function fixtureTestimony(): Testimony {
  const [testimony] = fixtureMuseum('fr').testimonies
  if (!testimony) throw new Error('The small museum has lost its testimony.')
  return testimony
}

const opus = (name: string): AudioFile => ({ href: `files/${name}.webm`, mimeType: 'audio/webm', bytes: 1000 })
const mp3 = (name: string): AudioFile => ({ href: `files/${name}.mp3`, mimeType: 'audio/mpeg', bytes: 2000 })

export function fixtureProgramme(name: string, { duration = 120, lang = 'fr' }: Partial<MediaAudio> = {}): Programme {
  const testimony = fixtureTestimony()
  const [recording] = testimony.recordings
  if (!recording) throw new Error('The small museum’s testimony has lost its voice.')
  return {
    testimony: { ...testimony, index: [] },
    recording: { ...recording, id: name, lang, duration, files: [opus(name), mp3(name)] },
    transcript: null,
    by: 'A voice',
  }
}

export function fixturePoint(id: string, times: Partial<Record<Language, number>>): IndexPoint {
  return {
    id,
    times,
    title: { value: id, lang: 'fr' },
    synopsis: null,
    keywords: [],
    places: [],
    people: [],
    facts: [],
    lead: null,
  }
}
