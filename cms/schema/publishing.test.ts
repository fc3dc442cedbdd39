import { describe, expect, test } from 'vitest'
import { checkDocuments, type Finding } from './checkDocuments.ts'
import {
  block,
  each,
  line,
  picture,
  point,
  reviews,
  rich,
  SMALL_COLLECTION,
  sound,
  table,
  to,
  transcript,
} from './fixtures/smallCollection.ts'

type Fields = Readonly<Record<string, unknown>>

/** What a curator is told about one document of the small collection after these changes. */
async function told(
  id: string,
  change: Fields,
  alsoElsewhere: Readonly<Record<string, Fields>> = {},
): Promise<Finding[]> {
  const changes: Readonly<Record<string, Fields>> = { ...alsoElsewhere, [id]: change }
  const documents = SMALL_COLLECTION.map((document) => ({ ...document, ...changes[document._id] }))
  return checkDocuments(documents, [id])
}

const without = (list: readonly Fields[], language: string) => list.filter((item) => item.language !== language)

test('the small collection may be published as it is, one document of every type', async () => {
  expect(await checkDocuments(SMALL_COLLECTION)).toEqual([])
  expect(new Set(SMALL_COLLECTION.map((document) => document._type)).size).toBe(14)
})

interface Case {
  readonly what: string
  readonly id: string
  readonly change: Fields
  readonly path: string
  readonly says: RegExp
  readonly level?: 'warning'
  readonly elsewhere?: Readonly<Record<string, Fields>>
}

const [reading] = [{ _key: 'fr', _type: 'recording', language: 'fr' }]
const consent = { _type: 'consent', basis: 'narrator', scope: 'public', signedOn: '2024-05-01' }
const label = (words: string) => ({ objectLabel: rich(words) })
const marked = (marks: readonly string[], markDefs: readonly Fields[] = []) => ({
  body: rich('x').map((item) => ({
    ...item,
    value: [block('x', { children: [{ _key: 's', _type: 'span', text: 'x', marks }], markDefs })],
  })),
})

const CASES: Readonly<Record<string, readonly Case[]>> = {
  languages: [
    {
      what: 'a title without Arabic',
      id: 'room-contract',
      change: { title: without(line('x'), 'ar') },
      path: 'title',
      says: /Write this in Arabic/,
    },
    {
      what: 'no title at all',
      id: 'room-contract',
      change: { title: undefined },
      path: 'title',
      says: /Arabic, French, and English|Arabic, French and English/,
    },
    { what: 'a text of spaces', id: 'story-mora', change: { lead: line(' ') }, path: 'lead', says: /Write this in/ },
    {
      what: 'two French titles',
      id: 'room-contract',
      change: { title: [...line('x'), ...line('y').slice(1, 2)] },
      path: 'title',
      says: /two texts in French: keep one/,
    },
    {
      what: 'a language that the museum has not',
      id: 'room-contract',
      change: {
        title: [...line('x'), { _key: 'tlh', _type: 'internationalizedArrayStringValue', language: 'tlh', value: 'x' }],
      },
      path: 'title',
      says: /no language “tlh”/,
    },
    {
      what: 'a translation begun and left empty',
      id: 'room-contract',
      change: { title: [...line('x'), { _key: 'de', _type: 'internationalizedArrayStringValue', language: 'de' }] },
      path: 'title',
      says: /Deutsch is empty: write it, or remove/,
    },
    {
      what: 'an optional text begun in French only',
      id: 'room-contract',
      change: { period: line('1956').slice(1, 2) },
      path: 'period',
      says: /Write this in Arabic and English/,
    },
    {
      what: 'a rich text without words',
      id: 'story-mora',
      change: { body: rich('') },
      path: 'body',
      says: /Write this in/,
    },
  ],
  facts: [
    {
      what: 'an exhibit on an L fact',
      id: 'exhibit-pier',
      change: { facts: each('fact-L02', 'fact-L11') },
      path: 'facts',
      says: /L11 is an L fact: no source was found\. Find the source/,
    },
    {
      what: 'a story on an L fact',
      id: 'story-mora',
      change: { facts: each('fact-L11') },
      path: 'facts',
      says: /L11 is an L fact/,
    },
    {
      what: 'a text on no fact',
      id: 'exhibit-pier',
      change: { facts: [] },
      path: 'facts',
      says: /Choose at least one fact/,
    },
    {
      what: 'a fact that nobody wrote',
      id: 'exhibit-pier',
      change: { facts: each('fact-Z99') },
      path: 'facts[fact-Z99]',
      says: /must be published/,
    },
    {
      what: 'the same fact twice',
      id: 'exhibit-pier',
      change: { facts: [...each('fact-L02'), { _key: 'again', ...to('fact-L02') }] },
      path: 'facts[again]',
      says: /twice: remove one/,
    },
    {
      what: 'lowering a fact under a text to L',
      id: 'fact-L02',
      change: { confidence: 'L' },
      path: 'confidence',
      says: /stand on this fact: take it off there before/,
    },
    {
      what: 'a fact without source',
      id: 'fact-L02',
      change: { sources: [] },
      path: 'sources',
      says: /Add the source where this can be read/,
    },
    {
      what: 'a fact without confidence',
      id: 'fact-L02',
      change: { confidence: undefined },
      path: 'confidence',
      says: /H, M or L/,
    },
    {
      what: 'a date that only one language can read',
      id: 'fact-L02',
      change: { date: '1973/1974' },
      path: 'date',
      says: /a span of years/,
      level: 'warning',
    },
    {
      what: 'a code in no file',
      id: 'fact-L02',
      change: { code: 'l-2' },
      path: 'code',
      says: /capital letter and two digits/,
    },
    {
      what: 'a source on a script address',
      id: 'source-k73',
      change: { href: 'javascript:alert(1)' },
      path: 'href',
      says: /begins with https/,
    },
    {
      what: 'a source without title',
      id: 'source-k73',
      change: { title: '' },
      path: 'title',
      says: /as it is printed/,
    },
  ],
  'pictures and sounds': [
    {
      what: 'a picture without alternative text',
      id: 'exhibit-pier',
      change: { image: { ...picture, alt: undefined } },
      path: 'image.alt',
      says: /Describe the picture .* can’t see it rely on/,
    },
    {
      what: 'a picture without rights',
      id: 'exhibit-pier',
      change: { image: { ...picture, rights: undefined } },
      path: 'image.rights',
      says: /Add the rights/,
    },
    {
      what: 'rights without statement',
      id: 'exhibit-pier',
      change: { image: { ...picture, rights: { _type: 'rights', holder: 'Rihla' } } },
      path: 'image.rights.statement',
      says: /what visitors may do/,
    },
    {
      what: 'rights with a statement of its own',
      id: 'exhibit-pier',
      change: {
        image: { ...picture, rights: { _type: 'rights', holder: 'Rihla', statement: 'https://example.org/mine' } },
      },
      path: 'image.rights.statement',
      says: /did not match any allowed/,
    },
    {
      what: 'rights without holder',
      id: 'exhibit-pier',
      change: { image: { ...picture, rights: { ...picture.rights, holder: ' ' } } },
      path: 'image.rights.holder',
      says: /who holds the rights/,
    },
    {
      what: 'a picture without credit',
      id: 'exhibit-pier',
      change: { image: { ...picture, creditLine: [] } },
      path: 'image.creditLine',
      says: /Write the credit line/,
    },
    {
      what: 'a picture that does not say what it is',
      id: 'exhibit-pier',
      change: { image: { ...picture, nature: undefined } },
      path: 'image.nature',
      says: /What am I looking at/,
    },
    {
      what: 'texts without their picture',
      id: 'exhibit-pier',
      change: { image: { ...picture, _sanityAsset: undefined } },
      path: 'image',
      says: /Upload the picture: its texts are here/,
    },
    {
      what: 'a version without language',
      id: 'exhibit-pier',
      change: {
        image: {
          ...picture,
          versions: [
            { _key: 'v', _type: 'imageVersion', image: { _type: 'image', _sanityAsset: 'image@file://./x.png' } },
          ],
        },
      },
      path: 'image.versions',
      says: /Choose the language of each version/,
    },
    {
      what: 'a version without picture',
      id: 'exhibit-pier',
      change: { image: { ...picture, versions: [{ _key: 'v', _type: 'imageVersion', language: 'ar' }] } },
      path: 'image.versions',
      says: /Upload the picture in العربية/,
    },
    {
      what: 'a sound without length',
      id: 'testimony-reading',
      change: { recordings: [{ ...reading, audio: { ...sound, duration: 0 } }] },
      path: 'recordings[fr].audio.duration',
      says: /length of the recording in seconds/,
    },
    {
      what: 'a sound that does not say who speaks',
      id: 'testimony-reading',
      change: { recordings: [{ ...reading, audio: { ...sound, voice: undefined } }] },
      path: 'recordings[fr].audio.voice',
      says: /a person speaks or a machine reads/,
    },
    {
      what: 'a recording without sound',
      id: 'testimony-reading',
      change: { recordings: [reading] },
      path: 'recordings[fr].audio',
      says: /Upload the sound file/,
    },
  ],
  exhibits: [
    {
      what: 'a picture without its picture',
      id: 'exhibit-pier',
      change: { image: undefined },
      path: 'image',
      says: /Upload the picture that hangs/,
    },
    {
      what: 'a projection without its picture',
      id: 'exhibit-pier',
      change: { kind: 'projection', image: undefined },
      path: 'image',
      says: /Upload the picture that hangs/,
    },
    {
      what: 'a memorial that comes unannounced, words being all that it needs',
      id: 'exhibit-pier',
      change: { kind: 'memorial', image: undefined, contentNote: undefined },
      path: 'contentNote',
      says: /who is remembered here/,
      level: 'warning',
    },
    {
      what: 'a chart without numbers',
      id: 'exhibit-figures',
      change: { dataTable: undefined },
      path: 'dataTable',
      says: /Add the numbers behind this chart/,
    },
    {
      what: 'a row with a number too many',
      id: 'exhibit-figures',
      change: { dataTable: { ...table, rows: [{ ...table.rows[0], values: [1, 2] }] } },
      path: 'dataTable',
      says: /Give each row 1 number.*row 1 has 2/,
    },
    {
      what: 'a table of one column',
      id: 'exhibit-figures',
      change: { dataTable: { ...table, columns: table.columns.slice(0, 1) } },
      path: 'dataTable',
      says: /Add columns/,
    },
    {
      what: 'a table without rows',
      id: 'exhibit-figures',
      change: { dataTable: { ...table, rows: [] } },
      path: 'dataTable',
      says: /Add the rows/,
    },
    {
      what: 'a voice without testimony',
      id: 'exhibit-reading',
      change: { testimony: undefined },
      path: 'testimony',
      says: /Choose the testimony/,
    },
    {
      what: 'a composite reading that is called original',
      id: 'exhibit-reading',
      change: { nature: 'original' },
      path: 'nature',
      says: /composite reading: say so here too/,
    },
    {
      what: 'a picture that is called a composite reading',
      id: 'exhibit-pier',
      change: { nature: 'compositeReading' },
      path: 'nature',
      says: /Only a voice can be a composite reading/,
    },
    {
      what: 'a person’s words that are called composite',
      id: 'exhibit-reading',
      change: { testimony: to('testimony-told') },
      path: 'nature',
      says: /told by a person/,
    },
    {
      what: 'an exhibit that does not say what it is',
      id: 'exhibit-pier',
      change: { nature: undefined },
      path: 'nature',
      says: /What am I looking at/,
    },
    {
      what: 'an exhibit of no kind',
      id: 'exhibit-pier',
      change: { kind: undefined },
      path: 'kind',
      says: /Choose the kind/,
    },
    {
      what: 'an object without its object',
      id: 'exhibit-pier',
      change: { kind: 'object', museumObject: undefined },
      path: 'museumObject',
      says: /Choose the object/,
      level: 'warning',
    },
    {
      what: 'a label of ten words',
      id: 'exhibit-pier',
      change: label('word '.repeat(10)),
      path: 'objectLabel',
      says: /60 to 110 words.*English: 10 words/,
      level: 'warning',
    },
    {
      what: 'a label of two hundred words',
      id: 'exhibit-pier',
      change: label('word '.repeat(200)),
      path: 'objectLabel',
      says: /Français: 200 words/,
      level: 'warning',
    },
    {
      what: 'no label',
      id: 'exhibit-pier',
      change: { objectLabel: [] },
      path: 'objectLabel',
      says: /what visitors came to read/,
    },
    {
      what: 'an archive of which nobody says what is awaited',
      id: 'exhibit-pier',
      change: { awaitingArchive: { _type: 'awaitingArchive', holder: 'Archives du Maroc' } },
      path: 'awaitingArchive.what',
      says: /Write/,
    },
    {
      what: 'an object without number',
      id: 'museumObject-stamp',
      change: { objectNumber: '' },
      path: 'objectNumber',
      says: /number in the inventory/,
    },
    {
      what: 'a field that the schema does not know',
      id: 'exhibit-pier',
      change: { colour: 'red' },
      path: 'colour',
      says: /does not exist on type/,
      level: 'warning',
    },
  ],
  'addresses and links': [
    {
      what: 'a page without address',
      id: 'exhibit-pier',
      change: { slug: undefined },
      path: 'slug',
      says: /Press “Generate”/,
    },
    {
      what: 'an address in capitals',
      id: 'exhibit-pier',
      change: { slug: { _type: 'slug', current: 'The Pier' } },
      path: 'slug',
      says: /small Latin letters/,
    },
    {
      what: 'two exhibits at one address',
      id: 'exhibit-pier',
      change: { slug: { _type: 'slug', current: 'figures' } },
      path: 'slug',
      says: /Another exhibit already has the address “figures”/,
    },
    {
      what: 'a link that runs a script',
      id: 'story-mora',
      change: marked(['l1'], [{ _key: 'l1', _type: 'link', href: 'javascript:alert(1)' }]),
      path: 'body[fr].value[b1].markDefs[l1].href',
      says: /begins with https:\/\/, http:\/\/ or mailto:/,
    },
    {
      what: 'a link to nowhere',
      id: 'story-mora',
      change: marked(['l1'], [{ _key: 'l1', _type: 'link' }]),
      path: 'body[fr].value[b1].markDefs[l1].href',
      says: /where the link leads/,
    },
    {
      what: 'a mark from another system',
      id: 'story-mora',
      change: marked(['underline']),
      path: 'body[fr].value',
      says: /marked “underline”/,
    },
  ],
  testimonies: [
    {
      what: 'a composite reading with a person',
      id: 'testimony-reading',
      change: { person: to('person-mora') },
      path: 'person',
      says: /nobody’s words: remove the person/,
    },
    {
      what: 'a composite reading that was recorded somewhere',
      id: 'testimony-reading',
      change: { recordedAt: to('place-casablanca') },
      path: 'recordedAt',
      says: /told to nobody: remove the place/,
    },
    {
      what: 'a composite reading that was recorded by somebody',
      id: 'testimony-reading',
      change: { interviewer: 'A. B.' },
      path: 'interviewer',
      says: /remove the interviewer/,
    },
    {
      what: 'a composite reading that was recorded one day',
      id: 'testimony-reading',
      change: { recordedOn: '2026-01-01' },
      path: 'recordedOn',
      says: /remove the day/,
    },
    {
      what: 'a pseudonym beside the person whom it protects',
      id: 'testimony-told',
      change: { portrait: undefined, consent: { ...consent, pseudonym: 'Amina' } },
      path: 'person',
      says: /chose a pseudonym: remove the person/,
    },
    {
      what: 'a pseudonym beside a face',
      id: 'testimony-told',
      change: { person: undefined, consent: { ...consent, pseudonym: 'Amina' } },
      path: 'portrait',
      says: /chose a pseudonym: remove the portrait/,
    },
    {
      what: 'a person whose words a machine reads',
      id: 'testimony-told',
      change: { recordings: [{ ...reading, audio: { ...sound, nature: 'original', voice: 'synthetic' } }] },
      path: 'recordings',
      says: /A person told this: upload their own voice/,
    },
    {
      what: 'a format of the sound without its file',
      id: 'testimony-reading',
      change: { recordings: [{ ...reading, audio: sound, otherFormats: [{ _key: 'x', _type: 'file' }] }] },
      path: 'recordings[fr].otherFormats',
      says: /Upload the file, or remove/,
    },
    {
      what: 'words that go on when the sound has ended',
      id: 'testimony-reading',
      change: { recordings: [{ ...reading, audio: { ...sound, duration: 10 } }] },
      path: 'transcripts',
      says: /goes on to 12\.5 s, but its recording ends at 10 s/,
    },
    {
      what: 'an agreement signed tomorrow',
      id: 'testimony-told',
      change: { consent: { ...consent, signedOn: '2999-01-01' } },
      path: 'consent',
      says: /cannot have signed on 2999-01-01/,
    },
    {
      what: 'an agreement that ends before it begins',
      id: 'testimony-told',
      change: { consent: { ...consent, from: '2998-01-01', until: '2997-01-01' } },
      path: 'consent',
      says: /ends before it begins/,
    },
    {
      what: 'a point of the index without a time',
      id: 'testimony-reading',
      change: { index: [point('x', 0, { times: [] })] },
      path: 'index[x].times',
      says: /Write when this begins/,
    },
    {
      what: 'a point of the index in a recording that is not there',
      id: 'testimony-reading',
      change: {
        index: [point('x', 0, { times: [{ _key: 'nl', _type: 'indexTime', language: 'nl', seconds: 1 }] })],
      },
      path: 'index[x].times',
      says: /no recording in Nederlands/,
    },
    {
      what: 'a point of the index with two times in one recording',
      id: 'testimony-reading',
      change: {
        index: [
          point('x', 0, {
            times: ['a', 'b'].map((_key) => ({ _key, _type: 'indexTime', language: 'fr', seconds: 1 })),
          }),
        ],
      },
      path: 'index[x].times',
      says: /two times in Français/,
    },
    {
      what: 'a point of the index after the end',
      id: 'testimony-reading',
      change: { index: [point('x', 12.5)] },
      path: 'index[x].times',
      says: /ends at 12\.5 s: correct the time 12\.5 s/,
    },
    {
      what: 'points of the index out of order',
      id: 'testimony-reading',
      change: { index: [point('x', 8), point('y', 2)] },
      path: 'index',
      says: /Point 2 begins at 2 s in Français, not after the one above/,
    },
    {
      what: 'a point of the index without a title',
      id: 'testimony-reading',
      change: { index: [point('x', 0, { title: undefined })] },
      path: 'index[x].title',
      says: /Write this in/,
    },
    {
      what: 'a point of the index on a fact that the testimony does not rest on',
      id: 'testimony-reading',
      change: { index: [point('x', 0, { facts: each('fact-L11') })] },
      path: 'index[x].facts',
      says: /L11 is not among this testimony’s facts/,
    },
    {
      what: 'a lead to nowhere',
      id: 'testimony-reading',
      change: { index: [point('x', 0, { lead: { _type: 'lead', view: 'room' } })] },
      path: 'index[x].lead',
      says: /Choose the exhibit or the places/,
    },
    {
      what: 'a lamp over nothing',
      id: 'testimony-reading',
      change: {
        index: [point('x', 0, { lead: { _type: 'lead', raisesLamp: true, route: each('place-casablanca') } })],
      },
      path: 'index[x].lead',
      says: /whose lamp rises/,
    },
    {
      what: 'a lead to an exhibit that hangs nowhere',
      id: 'testimony-reading',
      change: { index: [point('x', 0, { lead: { _type: 'lead', exhibit: to('exhibit-pier') } })] },
      elsewhere: { 'room-contract': { exhibits: each('exhibit-reading', 'exhibit-figures') } },
      path: 'index[x].lead.exhibit',
      says: /hangs in no room/,
    },
    {
      what: 'a composite reading with a portrait',
      id: 'testimony-reading',
      change: { portrait: picture },
      path: 'portrait',
      says: /no face: remove the portrait/,
    },
    {
      what: 'a composite reading on a narrator’s consent',
      id: 'testimony-reading',
      change: { consent },
      path: 'consent',
      says: /museum’s own text: choose that as the basis/,
    },
    {
      what: 'a composite reading as an original sound',
      id: 'testimony-reading',
      change: { recordings: [{ ...reading, audio: { ...sound, nature: 'original' } }] },
      path: 'recordings',
      says: /Mark each recording of a composite reading/,
    },
    {
      what: 'a testimony without consent',
      id: 'testimony-told',
      change: { consent: undefined },
      path: 'consent',
      says: /Record the consent/,
    },
    {
      what: 'a recorded testimony as the museum’s own text',
      id: 'testimony-told',
      change: { consent: { ...consent, basis: 'museumText' } },
      path: 'consent',
      says: /narrator’s own agreement/,
    },
    {
      what: 'an agreement without a day',
      id: 'testimony-told',
      change: { consent: { ...consent, signedOn: undefined } },
      path: 'consent',
      says: /day on which the narrator signed/,
    },
    {
      what: 'a withdrawn agreement',
      id: 'testimony-told',
      change: { consent: { ...consent, withdrawnOn: '2025-01-01' } },
      path: 'consent',
      says: /unpublish this testimony/,
    },
    {
      what: 'an agreement for researchers only',
      id: 'testimony-told',
      change: { consent: { ...consent, scope: 'researchers' } },
      path: 'consent',
      says: /share with everyone/,
    },
    {
      what: 'an agreement that has ended',
      id: 'testimony-told',
      change: { consent: { ...consent, until: '2020-01-01' } },
      path: 'consent',
      says: /ended on 2020-01-01/,
    },
    {
      what: 'an agreement that has not begun',
      id: 'testimony-told',
      change: { consent: { ...consent, from: '2999-01-01' } },
      path: 'consent',
      says: /wait until then/,
    },
    {
      what: 'a testimony without transcript',
      id: 'testimony-told',
      change: { transcripts: [] },
      path: 'transcripts',
      says: /Add a transcript: visitors who can’t hear rely on it/,
    },
    {
      what: 'a recording without a transcript in its language',
      id: 'testimony-told',
      change: { transcripts: [transcript('en')] },
      path: 'transcripts',
      says: /Add a transcript in Français/,
    },
    {
      what: 'two transcripts in one language',
      id: 'testimony-told',
      change: { transcripts: [transcript('fr'), { ...transcript('fr'), _key: 'x' }] },
      path: 'transcripts',
      says: /two transcripts in Français/,
    },
    {
      what: 'a transcript that follows a recording that is not there',
      id: 'testimony-reading',
      change: { transcripts: [transcript('fr'), { ...transcript('ar'), follows: 'nl' }] },
      path: 'transcripts',
      says: /follows a recording in Nederlands: upload/,
    },
    {
      what: 'a recorded testimony without recording',
      id: 'testimony-told',
      change: { recordings: [] },
      path: 'recordings',
      says: /Upload the recording/,
    },
    {
      what: 'segments out of order',
      id: 'testimony-told',
      change: { transcripts: [{ ...transcript('fr'), segments: transcript('fr').segments.toReversed() }] },
      path: 'transcripts[fr].segments',
      says: /Segment 2 begins before the one above/,
    },
    {
      what: 'a transcript without segments',
      id: 'testimony-told',
      change: { transcripts: [{ ...transcript('fr'), segments: [] }] },
      path: 'transcripts[fr].segments',
      says: /sentence by sentence/,
    },
    {
      what: 'a testimony of no kind',
      id: 'testimony-told',
      change: { kind: undefined },
      path: 'kind',
      says: /a person told this or the museum wrote it/,
    },
  ],
  'rooms, tours and the museum': [
    { what: 'a tour of one stop', id: 'tour-one', change: { stops: [] }, path: 'stops', says: /at least two places/ },
    {
      what: 'a tour without duration',
      id: 'tour-one',
      change: { minutes: 0 },
      path: 'minutes',
      says: /how many minutes/,
    },
    {
      what: 'a stop in no room',
      id: 'tour-one',
      change: { stops: ['a', 'b'].map((_key) => ({ _key, _type: 'stop', title: line('x'), text: rich('x') })) },
      path: 'stops[a].room',
      says: /room where the visitors stand/,
    },
    {
      what: 'a stop before a wall where the exhibit does not hang',
      id: 'tour-one',
      change: {
        stops: ['a', 'b'].map((_key) => ({
          _key,
          _type: 'stop',
          title: line('x'),
          text: rich('x'),
          room: to('room-courtyard'),
          exhibit: to('exhibit-pier'),
        })),
      },
      path: 'stops[a].exhibit',
      says: /does not hang in “The courtyard”/,
    },
    {
      what: 'a room besides the threshold that would be a courtyard',
      id: 'room-contract',
      change: { theme: to('theme-courtyard') },
      path: 'theme',
      says: /Only the threshold can be a courtyard.*choose another theme/,
      level: 'warning',
    },
    {
      what: 'a threshold that would be no courtyard',
      id: 'room-courtyard',
      change: { theme: to('theme-work') },
      path: 'theme',
      says: /A visit begins here.*choose a theme whose setting is the courtyard/,
      level: 'warning',
    },
    {
      what: 'a visit that would begin in a room that is no courtyard',
      id: 'museum',
      change: { threshold: to('room-contract') },
      path: 'threshold',
      says: /A visit begins here.*choose a theme whose setting is the courtyard/,
      level: 'warning',
    },
    {
      what: 'an exhibit hung in two rooms',
      id: 'room-courtyard',
      change: { exhibits: each('exhibit-welcome', 'exhibit-pier') },
      path: 'exhibits',
      says: /“pier” already hangs in “The contract”/,
    },
    {
      what: 'an empty room',
      id: 'room-contract',
      change: { exhibits: [] },
      path: 'exhibits',
      says: /Hang at least one exhibit/,
    },
    {
      what: 'a room of no theme',
      id: 'room-contract',
      change: { theme: undefined },
      path: 'theme',
      says: /what the room is about/,
    },
    {
      what: 'a room without number',
      id: 'room-contract',
      change: { number: 1.5 },
      path: 'number',
      says: /Give the room its number/,
    },
    {
      what: 'a theme without setting',
      id: 'theme-work',
      change: { setting: undefined },
      path: 'setting',
      says: /Choose the setting/,
    },
    {
      what: 'a place that is nowhere',
      id: 'place-casablanca',
      change: { location: undefined },
      path: 'location',
      says: /on the map/,
    },
    {
      what: 'a museum without route',
      id: 'museum',
      change: { route: [] },
      path: 'route',
      says: /Choose the rooms of the visit/,
    },
    {
      what: 'a museum without threshold',
      id: 'museum',
      change: { threshold: undefined },
      path: 'threshold',
      says: /where a visit begins/,
    },
    {
      what: 'a museum that says nothing of itself',
      id: 'museum',
      change: { about: undefined },
      path: 'about',
      says: /how the museum works/,
    },
  ],
  'what happened': [
    {
      what: 'a date that cannot be sorted',
      id: 'event-agreement',
      change: { from: 'in the sixties' },
      path: 'from',
      says: /a month or a day/,
    },
    {
      what: 'an end before the beginning',
      id: 'journey-recruiter',
      change: { until: '1950' },
      path: 'until',
      says: /before it begins/,
    },
    {
      what: 'a journey that leads nowhere',
      id: 'journey-recruiter',
      change: { route: each('place-casablanca') },
      path: 'route',
      says: /at least two/,
    },
    {
      what: 'a family with somebody’s name',
      id: 'journey-recruiter',
      change: { travellers: 'compositeFamily' },
      path: 'people',
      says: /remove the name/,
    },
  ],
  reviews: [
    {
      what: 'a review that nobody signed',
      id: 'exhibit-pier',
      change: { reviews: [{ _key: 'fr', _type: 'review', language: 'fr', state: 'reviewed' }] },
      path: 'reviews[fr].by',
      says: /who reviewed/,
    },
    {
      what: 'two reviews of a language',
      id: 'exhibit-pier',
      change: { reviews: [...reviews, { _key: 'again', _type: 'review', language: 'ar', state: 'unreviewed' }] },
      path: 'reviews',
      says: /two reviews/,
    },
    {
      what: 'another wording that says not what is open',
      id: 'exhibit-pier',
      change: { variant: { _type: 'variant', objectLabel: rich('word '.repeat(70)) } },
      path: 'variant.about',
      says: /Arabic, French/,
    },
  ],
}

describe.each(Object.entries(CASES))('a curator is told about %s', (_subject, cases) => {
  test.each(cases)('$what', async ({ id, change, path, says, level = 'error', elsewhere }) => {
    expect(await told(id, change, elsewhere)).toContainEqual({ id, path, level, message: expect.stringMatching(says) })
  })
})

test('an unfinished record is reported by name, and the others are still checked', async () => {
  const findings = await checkDocuments([...SMALL_COLLECTION, { title: 'x' }, { _id: 'poem-1', _type: 'poem' }])
  expect(findings).toEqual([
    { id: 'poem-1', path: '', level: 'error', message: 'The museum has no type “poem”.' },
    { id: '', path: '', level: 'error', message: '1 documents have no _id or no _type.' },
  ])
})
