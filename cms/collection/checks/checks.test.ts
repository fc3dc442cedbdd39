import { expect, test, describe } from 'vitest'
import type { Check } from './Check.ts'
import { checkDisputes } from './checkDisputes.ts'
import { checkDuplicates } from './checkDuplicates.ts'
import { CALLED, checkFamilies } from './checkFamilies.ts'
import { checkFigures } from './checkFigures.ts'
import { checkFile } from './checkFile.ts'
import { checkGrounds } from './checkGrounds.ts'
import { checkLanguages } from './checkLanguages.ts'
import { checkLengths } from './checkLengths.ts'
import { checkMediaFiles } from './checkMediaFiles.ts'
import { checkNames } from './checkNames.ts'
import { checkPictures } from './checkPictures.ts'
import { checkReadability } from './checkReadability.ts'
import { checkReadings } from './checkReadings.ts'
import { checkReferences } from './checkReferences.ts'
import { checkTables } from './checkTables.ts'
import { checkTypography } from './checkTypography.ts'
import { checkWording } from './checkWording.ts'
import { collectionOf, type Doc } from './Collection.ts'

/** No picture and no sound lies beside these documents. */
const folder = new URL('../', import.meta.url)

/** What a check says of documents: level, document and field. */
async function told(check: Check, ...documents: Doc[]): Promise<string[]> {
  const findings = await check(collectionOf(documents, folder))
  return findings.map(({ id, path, level }) => `${level} ${[id, path].filter(Boolean).join('.')}`)
}

const i18n = (words: Readonly<Record<string, unknown>>, kind = 'String') =>
  Object.entries(words).map(([language, value]) => ({
    _key: language,
    _type: `internationalizedArray${kind}Value`,
    language,
    value,
  }))
const all = (text: string) => i18n({ ar: 'نص', fr: text, en: text })
const references = (...ids: string[]) => ids.map((id) => ({ _key: id, _ref: id }))
const rich = (text: string, style = 'normal') => ({
  _key: 'b',
  _type: 'block',
  style,
  children: [{ _key: 's', _type: 'span', text }],
})
const labelled = (text: string, more: Doc = {}): Doc => ({
  _id: 'exhibit-a',
  _type: 'exhibit',
  kind: 'textWall',
  objectLabel: i18n({ en: [rich(text)] }, 'RichText'),
  facts: references('fact-L01'),
  ...more,
})
const fact = (claim: string, more: Doc = {}): Doc => ({
  _id: 'fact-L01',
  _type: 'fact',
  code: 'L01',
  confidence: 'H',
  claim: i18n({ en: claim }),
  sources: references('source-k1'),
  ...more,
})

describe('a fault in the collection is found by document and field', () => {
  test('a place that a text calls as another language does', async () => {
    const tetouan = { _id: 'place-tetouan', _type: 'place', name: i18n({ ar: 'تطوان', fr: 'Tétouan', es: 'Tetuán' }) }
    const title = (words: Readonly<Record<string, string>>) => ({ _id: 'room-a', _type: 'room', title: i18n(words) })
    expect(await told(checkNames, tetouan, title({ fr: 'Vers Tetuán', es: 'De Tétouan, otra vez' }))).toEqual([
      'info room-a.title[fr]',
      'info room-a.title[es]',
    ])
    expect(await told(checkNames, tetouan, title({ fr: 'Vers Tétouan', es: 'De Tetuán', en: 'To Tetuán' }))).toEqual([])
  })

  test('lines out of order, a draft, a document named for another, a list without keys', async () => {
    expect(
      await told(
        checkFile,
        { _id: 'fact-L02', _type: 'fact', code: 'L02' },
        { _id: 'drafts.fact-L01', _type: 'fact', code: 'L01' },
        { _id: 'room-a', _type: 'room', slug: { current: 'b' }, stops: [{ _key: 'x' }, {}] },
      ),
    ).toEqual([
      'error drafts.fact-L01._id',
      'error drafts.fact-L01._id',
      'error drafts.fact-L01._id',
      'error room-a._id',
      'error room-a.stops',
    ])
  })

  test('a reference astray, an orphan, an exhibit without a room, a room off the route', async () => {
    expect(
      await told(
        checkReferences,
        labelled(''),
        { _id: 'source-k9', _type: 'source' },
        { _id: 'room-b', _type: 'room' },
      ),
    ).toEqual([
      'error exhibit-a.facts[fact-L01]',
      'error exhibit-a',
      'error source-k9',
      'error exhibit-a',
      'error room-b',
    ])
  })

  test('an exhibit that hangs twice', async () => {
    const room = (name: string): Doc => ({ _id: `room-${name}`, _type: 'room', exhibits: references('exhibit-a') })
    const museum = { _id: 'museum', _type: 'museum', route: references('room-a', 'room-b') }
    const exhibit = { _id: 'exhibit-a', _type: 'exhibit' }
    expect(await told(checkReferences, exhibit, museum, room('a'), room('b'))).toEqual(['error room-b.exhibits'])
  })

  test('a missing language, an empty text, foreign letters, a label in three languages only', async () => {
    const found = await told(checkLanguages, {
      _id: 'place-a',
      _type: 'place',
      name: i18n({ ar: 'Rabat', fr: 'Rabat', en: '' }),
      other: i18n({ fr: 'x' }),
    })
    expect(found).toEqual([
      'error place-a.other',
      'error place-a.other',
      'error place-a.name[en]',
      'warning place-a.name',
      'error place-a.name[ar]',
    ])
  })

  test.each([
    ['ar', 'سنة ١٩٦٣'],
    ['ar', 'في أغسطس 1963'],
    ['ar', 'نعم, لا'],
    ['fr', 'Quoi ?'],
    ['fr', "l'accord"],
    ['en', 'the "stamp"'],
    ['de', '40 000 Menschen'],
  ])('in %s, “%s” is set otherwise', async (language, text) => {
    expect(await told(checkTypography, { _id: 'a', title: i18n({ [language]: text }) })).toEqual([
      `error a.title[${language}]`,
    ])
  })

  test('a label of ten words, and a heading that is a sentence', async () => {
    const short = labelled('one two three four five six seven eight nine ten')
    expect(await told(checkLengths, short)).toEqual(['error exhibit-a.objectLabel[en]'])
    const heading = [rich('A heading of far more than eight words in one line', 'h3'), rich('x')]
    expect(await told(checkLengths, { _id: 'a', _type: 'museum', welcome: i18n({ en: heading }, 'RichText') })).toEqual(
      ['error a.welcome[en].value'],
    )
  })

  test('a number that no fact says; years of a decade and numbers of the facts pass', async () => {
    const label = labelled('In the 1960s, 39,294 people; 461 before, 17 after.')
    expect(await told(checkFigures, label, fact('From 461 to 39,294.'))).toEqual(['error exhibit-a.objectLabel[en]'])
    expect(await told(checkFigures, label, fact('From 461 to 39,294, in 17 years.'))).toEqual([])
  })

  test('a number that only a translation says', async () => {
    const label = (es: string) =>
      labelled('461 people.', { objectLabel: i18n({ en: [rich('461 people.')], es: [rich(es)] }, 'RichText') })
    expect(await told(checkFigures, label('416 personas.'), fact('There were 461.'))).toEqual([
      'error exhibit-a.objectLabel[es]',
    ])
    expect(await told(checkFigures, label('461 personas.'), fact('There were 461.'))).toEqual([])
  })

  test('a number of a deeper text is owed, not forbidden', async () => {
    const deeper = labelled('None.', { deeperText: i18n({ en: [rich('There were 12.')] }, 'RichText') })
    expect(await told(checkFigures, deeper, fact('Many.'))).toEqual(['warning exhibit-a.deeperText[en]'])
  })

  test('a text may say of which year its source is, and of no other year', async () => {
    const source = { _id: 'source-k1', _type: 'source', title: 'Agency report', year: '2006' }
    expect(await told(checkFigures, labelled('A report of 2006.'), fact('Many.'), source)).toEqual([])
    expect(await told(checkFigures, labelled('A report of 2007.'), fact('Many.'), source)).toEqual([
      'error exhibit-a.objectLabel[en]',
    ])
  })

  test('a disputed count that a wall tells as if it were sure', async () => {
    const disputed = fact('Some left.', { dispute: i18n({ en: 'The press says 45,000, the associations 350,000.' }) })
    expect(await told(checkDisputes, labelled('In all, 45,000 left.'), disputed)).toEqual([
      'error exhibit-a.objectLabel[en]',
    ])
    expect(await told(checkDisputes, labelled('From 45,000 up, 350,000 at most.'), disputed)).toEqual([])
    expect(await told(checkDisputes, labelled('According to the press, 45,000.'), disputed)).toEqual([])
  })

  test('a fact without source, an L fact, a text on no fact, an address cut short', async () => {
    expect(
      await told(
        checkGrounds,
        { _id: 'exhibit-b', _type: 'exhibit' },
        fact('x', { confidence: 'L', sources: [], checkedBy: 'somebody' }),
        { _id: 'source-k1', _type: 'source', href: 'https://example.org/…' },
      ),
    ).toEqual([
      'error exhibit-b.facts',
      'error fact-L01.confidence',
      'error fact-L01.sources',
      'error fact-L01.checkedOn',
      'error source-k1.href',
    ])
  })

  test.each([
    ['fr', '85\u202f000 Marocains sont morts.'],
    ['en', 'Of 85,000 soldiers, all died.'],
    ['de', 'Es waren 85.000 Tote.'],
    ['ar', 'سقط 85.000 قتيل.'],
    ['en', 'There were 4.6 million arrivals.'],
    ['fr', 'Soit 85,53\u202f% des demandes.'],
    ['fr', 'Ils étaient 70\u202f000 à Verdun.'],
    ['it', 'In Italia 169.285 persone.'],
    ['en', 'One million people in Israel.'],
    ['nl', 'In 1970 waren er 40.000 in Nederland.'],
    ['fr', 'des immigrés clandestins'],
    ['en', 'illegal immigrants'],
  ])('in %s, “%s” is not said here', async (language, text) => {
    expect(await told(checkWording, { _id: 'a', title: i18n({ [language]: text }) })).toEqual([
      `error a.title[${language}]`,
    ])
  })

  test.each([
    ['nl', '85.000 tot 90.000 mannen ingezet.'],
    ['en', '85,000 were engaged. They are not the dead.'],
    ['fr', 'une traversée clandestine'],
    ['en', 'a clandestine crossing'],
  ])('in %s, “%s” may be said', async (language, text) => {
    expect(await told(checkWording, { _id: 'a', title: i18n({ [language]: text }) })).toEqual([])
  })

  test('a dispute may write a wrong claim out, a claim may not', async () => {
    const wrong = i18n({ en: 'Arrivals were 4.6 million.' })
    expect(await told(checkWording, fact('x', { dispute: wrong }))).toEqual([])
    expect(await told(checkWording, fact('x', { claim: wrong }))).toEqual(['error fact-L01.claim[en]'])
  })

  test('a chart without numbers, a row that does not fill its columns, two methods in one table', async () => {
    const table = (rows: number[][]) => ({
      columns: [{ _key: 'a' }, { _key: 'b' }],
      rows: rows.map((values, index) => ({ _key: `r${index}`, values })),
    })
    const chart = (dataTable?: unknown): Doc => ({ _id: 'exhibit-c', _type: 'exhibit', kind: 'chart', dataTable })
    expect(await told(checkTables, chart())).toEqual(['error exhibit-c.dataTable'])
    expect(await told(checkTables, chart(table([[1], [1, 2]])))).toEqual(['error exhibit-c.dataTable.rows[r1]'])
    expect(await told(checkTables, chart(table([[250], [18_000]])))).toEqual(['error exhibit-c.dataTable'])
    expect(await told(checkTables, chart(table([[1], [2]])))).toEqual([])
  })

  test('a picture that is not said to be drawn, is not ours, speaks French only, or is missing', async () => {
    const image = { _type: 'mediaImage', _sanityAsset: 'image@file://./images/a.fr.png', nature: 'photograph' }
    expect(
      await told(checkPictures, labelled('', { kind: 'poster', image }), { _id: 'exhibit-b', _type: 'exhibit' }),
    ).toEqual([
      'error exhibit-a.image.nature',
      'error exhibit-a.image.rights',
      'error exhibit-a.image.versions',
      'error exhibit-b.image',
    ])
  })

  test('a file that is not there', async () => {
    const image = { _sanityAsset: 'image@file://./images/no-such-picture.png' }
    expect(await told(checkMediaFiles, { _id: 'a', image, sound: { _sanityAsset: 'https://x' } })).toEqual(
      expect.arrayContaining(['error a.image', 'error a.sound']),
    )
  })

  test('a composite reading that names somebody, or does not say at once what it is', async () => {
    const reading: Doc = {
      _id: 'testimony-a',
      _type: 'testimony',
      kind: 'composite',
      person: {},
      transcripts: [{ language: 'fr', segments: [{ text: 'Je suis Ali.' }] }],
      recordings: [{ language: 'ar' }],
    }
    expect(await told(checkReadings, reading)).toEqual([
      'error testimony-a.person',
      'error testimony-a.transcripts[fr]',
      'error testimony-a.transcripts',
      'error testimony-a.transcripts',
      'error testimony-a.recordings[ar]',
    ])
  })

  test('a composite family that could be taken for somebody’s, or that stays in one room', async () => {
    const family = (more: Doc): Doc => ({
      _id: 'journey-a',
      _type: 'journey',
      travellers: 'compositeFamily',
      title: i18n(Object.fromEntries(Object.entries(CALLED).map(([language, called]) => [language, `${called}A`]))),
      facts: references('fact-L01'),
      ...more,
    })
    const room = (id: string, exhibit: string): Doc => ({ _id: id, _type: 'room', exhibits: references(exhibit) })
    const [one, other] = [room('room-a', 'exhibit-a'), room('room-b', 'exhibit-b')]
    const hung = [labelled(''), labelled('', { _id: 'exhibit-b' }), one, other]
    expect(await told(checkFamilies, family({}), ...hung)).toEqual([])
    expect(await told(checkFamilies, family({ facts: references('fact-L02') }), ...hung)).toEqual([
      'error journey-a.facts',
    ])
    const named = family({ title: i18n({ ...CALLED, fr: 'La famille A' }), people: references('person-a') })
    expect(await told(checkFamilies, named, ...hung)).toEqual(['error journey-a.title[fr]', 'error journey-a.people'])
    expect(await told(checkFamilies, { ...named, travellers: 'people' })).toEqual([])
  })

  test('a sentence that is told twice, and two things of one name', async () => {
    const sentence = 'Here is a sentence of more than eight words in all.'
    expect(
      await told(
        checkDuplicates,
        labelled(sentence, { title: all('One') }),
        labelled(sentence, { _id: 'exhibit-b', title: all('One') }),
      ),
    ).toEqual(['warning exhibit-b.objectLabel[en]', 'warning exhibit-b.title'])
  })

  test('a label that only scholars read', async () => {
    const heavy =
      'Administrative rationalisation necessitated interdepartmental documentation harmonisation procedures.'
    expect(await told(checkReadability, labelled(heavy))).toEqual(['info exhibit-a.objectLabel[en]'])
    expect(await told(checkReadability, labelled('A man waits. He holds a card. It has a stamp.'))).toEqual([])
  })
})
