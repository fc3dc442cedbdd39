import { linesOf } from './linesOf.ts'
import type { Point, PointLead, Reading, Words } from './Reading.ts'
import type { Spoken, SpokenReading } from './Spoken.ts'

/** The languages in which a reading is heard; Arabic has no voice fit for a museum yet, and is read. */
const HEARD = ['fr', 'en'] as const

/** In which recording's time each transcript is set. */
const KEEPS_TIME_WITH = { fr: 'fr', en: 'en', ar: 'fr' } as const

const CREDIT: Words = {
  fr: 'Lecture composée par le musée, voix de synthèse',
  en: 'Composite reading by the museum, synthetic voice',
  ar: 'قراءة مركّبة من المتحف، بصوت اصطناعي',
}

/** What made the sound, for whoever asks how. */
const PROVENANCE: Words = {
  fr: 'Texte du musée, dit phrase par phrase par la voix de synthèse SVOX Pico, puis mis à niveau avec ffmpeg. À remplacer par un enregistrement réel, avec l’accord de la personne qui parlera.',
  en: 'The museum’s text, spoken sentence by sentence by the synthetic voice SVOX Pico, then levelled with ffmpeg. To be replaced by a real recording, with the consent of the person who will speak.',
  ar: 'نص من المتحف، نطقه جملة جملة الصوت الاصطناعي SVOX Pico، ثم ضُبط مستواه ببرنامج ffmpeg. وينتظر أن يحل محله تسجيل حقيقي، بموافقة من سيتكلم.',
}

const translations = (type: 'String' | 'Text', words: Words) =>
  (['fr', 'en', 'ar'] as const).map((language) => ({
    _key: language,
    _type: `internationalizedArray${type}Value`,
    language,
    value: words[language],
  }))

const referencesTo = (type: string, names: readonly string[]) =>
  names.map((name, index) => ({
    // A journey may come back to where it began: a key for each time.
    _key: names.indexOf(name) === index ? name : `${name}-${index}`,
    _type: 'reference',
    _ref: `${type}-${name}`,
  }))

/** A reading as the collection keeps it: the document of a testimony. */
export function testimonyOf(reading: Reading, spoken: Spoken[string]) {
  const { slug, title, narratorRole, synopsis, contentNote, facts, points } = reading
  return {
    _id: `testimony-${slug}`,
    _type: 'testimony',
    title: translations('String', title),
    slug: { _type: 'slug', current: slug },
    kind: 'composite',
    narratorRole: translations('String', narratorRole),
    synopsis: translations('Text', synopsis),
    recordings: HEARD.map((language) => recordingOf(slug, language, spoken[language])),
    transcripts: (['fr', 'en', 'ar'] as const).map((language) => transcriptOf(reading, language, spoken)),
    index: points.map((point) => pointOf(point, spoken)),
    consent: { _type: 'consent', basis: 'museumText', scope: 'public' },
    facts: referencesTo('fact', facts),
    ...(contentNote === undefined ? {} : { contentNote: translations('Text', contentNote) }),
  }
}

function recordingOf(slug: string, language: 'fr' | 'en', { duration, peaks }: SpokenReading) {
  return {
    _key: language,
    _type: 'recording',
    language,
    audio: {
      _type: 'mediaAudio',
      _sanityAsset: `file@file://./files/${slug}.${language}.mp3`,
      creditLine: translations('String', CREDIT),
      rights: { _type: 'rights', statement: 'https://creativecommons.org/licenses/by-sa/4.0/', holder: 'Rihla' },
      nature: 'compositeReading',
      voice: 'synthetic',
      duration,
      provenance: translations('Text', PROVENANCE),
    },
    otherFormats: [{ _key: 'weba', _type: 'file', _sanityAsset: `file@file://./files/${slug}.${language}.weba` }],
    peaks,
    peaksOf: `${slug}.${language}.mp3`,
  }
}

function transcriptOf(reading: Reading, language: 'fr' | 'en' | 'ar', spoken: Spoken[string]) {
  const follows = KEEPS_TIME_WITH[language]
  return {
    _key: language,
    _type: 'transcript',
    language,
    ...(follows === language ? {} : { follows }),
    segments: linesOf(reading).map((line, index) => ({
      _key: `s${index + 1}`,
      _type: 'segment',
      ...timeOf(spoken[follows], index),
      speaker: line.voice.name[language],
      text: line[language],
    })),
  }
}

function pointOf({ id, at, title, synopsis, keywords, places = [], facts = [], lead }: Point, spoken: Spoken[string]) {
  return {
    _key: id,
    _type: 'indexPoint',
    // The label is heard before the first line, so that line n is the segment n + 1.
    times: HEARD.map((language) => ({
      _key: language,
      _type: 'indexTime',
      language,
      seconds: timeOf(spoken[language], at + 1).start,
    })),
    title: translations('String', title),
    synopsis: translations('Text', synopsis),
    keywords: keywords.map((word, index) => ({
      _key: `k${index + 1}`,
      _type: 'keyword',
      word: translations('String', word),
    })),
    ...(places.length === 0 ? {} : { places: referencesTo('place', places) }),
    ...(facts.length === 0 ? {} : { facts: referencesTo('fact', facts) }),
    ...(lead === undefined ? {} : { lead: leadOf(lead) }),
  }
}

function leadOf({ exhibit, view, raisesLamp, route = [] }: PointLead) {
  return {
    _type: 'lead',
    ...(exhibit === undefined ? {} : { exhibit: { _type: 'reference', _ref: `exhibit-${exhibit}` } }),
    view,
    ...(raisesLamp === undefined ? {} : { raisesLamp }),
    ...(route.length === 0 ? {} : { route: referencesTo('place', route) }),
  }
}

function timeOf({ lines }: SpokenReading, index: number) {
  const time = lines[index]
  if (time === undefined) throw new Error(`Line ${index} has not been spoken: run speakReadings.ts.`)
  return time
}
