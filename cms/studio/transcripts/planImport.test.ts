import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitrarySegments } from '../../content/fixtures/arbitrarySegments.ts'
import { formatOhms } from '../../content/transcriptFormats/formatOhms.ts'
import { formatWebVtt } from '../../content/transcriptFormats/formatWebVtt.ts'
import { readOhms } from '../../content/transcriptFormats/readOhms.ts'
import { readTranscript } from '../../content/transcriptFormats/readTranscript.ts'
import { exportTranscript, exportWarning, FORMATS, writtenIn } from './exportTranscript.ts'
import { planImport, type ImportChoices } from './planImport.ts'
import type { KnownPlace, TestimonyDraft } from './TestimonyDraft.ts'

const words = (fr: string, en?: string) => [
  { _key: 'fr', language: 'fr', value: fr },
  ...(en === undefined ? [] : [{ _key: 'en', language: 'en', value: en }]),
]

const LENS: KnownPlace = { _id: 'place-lens', name: words('Lens', 'Lens'), location: { lat: 50.4314, lng: 2.8319 } }
const CHOICES: ImportChoices = { language: 'fr', follows: 'fr', withIndex: true, places: [LENS] }

const TESTIMONY: TestimonyDraft = {
  _id: 'testimony-a',
  slug: { current: 'ma-lettre' },
  title: words('Ma lettre', 'My letter'),
  narratorRole: words('Une institutrice'),
  synopsis: words('Une lettre à la maison.'),
  recordedOn: '2026-05-04',
  interviewer: 'A. B.',
  consent: { basis: 'narrator', scope: 'public', pseudonym: 'Amina' },
  recordings: [
    { language: 'fr', audio: { duration: 20, rights: { holder: 'Rihla', statement: 'https://example.org/by' } } },
  ],
  transcripts: [
    {
      _key: 'x1',
      language: 'fr',
      segments: [
        { start: 0, end: 4, text: 'Chère mère,', speaker: 'R' },
        { start: 4, end: 9, text: 'je suis à Lens.' },
        { start: 9, text: 'sans fin' },
      ],
    },
    { _key: 'x2', language: 'en', follows: 'fr', segments: [{ start: 0, end: 4, text: 'Dear mother,' }] },
  ],
  index: [
    {
      _key: 'p',
      times: [{ language: 'fr', seconds: 4 }],
      title: words('La lettre', 'The letter'),
      synopsis: words('Elle écrit.'),
      keywords: [{ word: words('lettre', 'letter') }],
      places: [{ _ref: 'place-lens' }],
    },
  ],
}

describe('an import', () => {
  test('adds a transcript where there is none, and touches nothing else', () => {
    const file = readTranscript('WEBVTT\n\n00:00.000 --> 00:02.000\n<v Q>Oui ?')
    const { patches, told } = planImport({}, file, { ...CHOICES, language: 'ar' })
    expect(patches).toEqual([
      { setIfMissing: { transcripts: [] } },
      {
        insert: {
          after: 'transcripts[-1]',
          items: [
            {
              _key: 'ar',
              _type: 'transcript',
              language: 'ar',
              follows: 'fr',
              segments: [{ _key: 's1', _type: 'segment', start: 0, end: 2, text: 'Oui ?', speaker: 'Q' }],
            },
          ],
        },
      },
    ])
    expect(told).toEqual(['Adds a transcript in العربية: 1 segment.'])
  })

  test('replaces the words of the transcript that is there, wherever it stands in the list', () => {
    const file = readTranscript('WEBVTT\n\n00:00.000 --> 00:02.000\nHello.')
    const { patches, told } = planImport(TESTIMONY, file, { ...CHOICES, language: 'en' })
    expect(patches).toMatchObject([
      { set: { 'transcripts[_key=="x2"].segments': [{ text: 'Hello.' }], 'transcripts[_key=="x2"].follows': 'fr' } },
    ])
    expect(told).toEqual(['Replaces the transcript in English: 1 segment for 1.'])
  })

  test('of nothing readable changes nothing', () => {
    expect(planImport(TESTIMONY, readTranscript('Once upon a time'), CHOICES)).toEqual({ patches: [], told: [] })
  })

  test('takes an index only when asked to, finds the museum’s places, and says which are missing', () => {
    const { record } = readOhms(exported('ohms'))
    const [point] = record.points
    if (!point) throw new Error('no point')
    const elsewhere = { latitude: 35.2, longitude: -3.9, zoom: null, name: 'Al Hoceima', nameTranslated: '' }
    const file = readTranscript(
      formatOhms({ ...record, points: [{ ...point, places: [...point.places, elsewhere] }] }, '2026-11-22'),
    )
    expect(planImport({}, file, { ...CHOICES, withIndex: false }).told.join()).not.toContain('index')
    const { patches, told } = planImport({}, file, CHOICES)
    expect(patches.at(-1)).toEqual({
      set: {
        index: [
          {
            _key: 'p1',
            _type: 'indexPoint',
            times: [{ _key: 'fr', _type: 'indexTime', language: 'fr', seconds: 4 }],
            title: [
              { _key: 'fr', _type: 'internationalizedArrayStringValue', language: 'fr', value: 'La lettre' },
              { _key: 'en', _type: 'internationalizedArrayStringValue', language: 'en', value: 'The letter' },
            ],
            synopsis: [{ _key: 'fr', _type: 'internationalizedArrayTextValue', language: 'fr', value: 'Elle écrit.' }],
            keywords: [
              {
                _key: 'k1',
                _type: 'keyword',
                word: [
                  { _key: 'fr', _type: 'internationalizedArrayStringValue', language: 'fr', value: 'lettre' },
                  { _key: 'en', _type: 'internationalizedArrayStringValue', language: 'en', value: 'letter' },
                ],
              },
            ],
            places: [{ _key: 'place-lens', _type: 'reference', _ref: 'place-lens' }],
          },
        ],
      },
    })
    expect(told).toEqual([
      'Adds a transcript in Français: 2 segments.',
      'Adds a transcript in English: 1 segment.',
      'Adds an index: 1 point.',
      '“Al Hoceima” (35.2, -3.9) is no place of the museum: add it under “Places”, then to the index.',
    ])
  })

  test('leaves a translation out whose language the museum has not', () => {
    const { record } = readOhms(exported('ohms'))
    const file = readTranscript(formatOhms({ ...record, translationLanguage: 'Klingon' }, '2026-11-22'))
    expect(planImport({}, file, CHOICES).told).toContain(
      'The translation is left out: “Klingon” is no other language of the museum.',
    )
  })
})

const exported = (format: 'webVtt' | 'srt' | 'timedText' | 'ohms') =>
  exportTranscript(TESTIMONY, 'fr', format, { places: [LENS], today: '2026-11-22' })?.text ?? ''

describe('an export', () => {
  test.each(['webVtt', 'srt', 'timedText', 'ohms'] as const)(
    'as %s holds what can be read of the transcript',
    (format) => {
      const file = exportTranscript(TESTIMONY, 'fr', format, { places: [LENS], today: '2026-11-22' })
      expect(file?.name).toBe(`ma-lettre.fr.${FORMATS[format].extension}`)
      expect(readTranscript(file?.text ?? '')).toMatchObject({
        format,
        segments: [
          { start: 0, end: 4, text: 'Chère mère,', speaker: 'R' },
          { start: 4, end: 9, text: 'je suis à Lens.', speaker: null },
        ],
        problems: [],
      })
    },
  )

  test('as OHMS names a narrator by pseudonym, and carries translation, index and places', () => {
    expect(readOhms(exported('ohms')).record).toMatchObject({
      title: 'Ma lettre',
      interviewee: 'Amina',
      interviewer: 'A. B.',
      date: '2026-05-04',
      duration: 20,
      language: 'French',
      translationLanguage: 'English',
      translatedSegments: [{ text: 'Dear mother,' }],
      points: [
        {
          seconds: 4,
          title: 'La lettre',
          partialTranscript: 'je suis à Lens.',
          places: [{ latitude: 50.4314, longitude: 2.8319, name: 'Lens' }],
          translated: { title: 'The letter', keywords: ['letter'] },
        },
      ],
    })
  })

  test('says what consent asks of whoever takes the file', () => {
    expect(exportWarning(TESTIMONY)).toBeNull()
    expect(exportWarning({})).toMatch(/inside the museum only/)
    expect(exportWarning({ consent: { scope: 'researchers' } })).toMatch(/researchers only/)
    expect(exportWarning({ consent: { scope: 'public', withdrawnOn: '2026-01-01' } })).toMatch(/may not be given/)
  })

  test('offers only what is written', () => {
    expect(writtenIn(TESTIMONY)).toEqual(['fr', 'en'])
    expect(exportTranscript(TESTIMONY, 'ar', 'webVtt', { places: [], today: '2026-11-22' })).toBeNull()
  })
})

test('what is exported and imported again is what was there, whatever it says', () => {
  fc.assert(
    fc.property(
      arbitrarySegments.filter((segments) => segments.length > 0),
      (segments) => {
        const { patches } = planImport(TESTIMONY, readTranscript(formatWebVtt(segments)), CHOICES)
        expect(patches[0]).toEqual({
          set: {
            'transcripts[_key=="x1"].segments': segments.map(({ speaker, ...segment }, place) => ({
              _key: `s${place + 1}`,
              _type: 'segment',
              ...segment,
              ...(speaker === null ? {} : { speaker }),
            })),
          },
        })
      },
    ),
    { numRuns: 60 },
  )
})
