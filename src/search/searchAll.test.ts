import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { fixtureMuseum } from '../../cms/content/fixtures/museum.ts'
import { LANGUAGES, type Language } from '../../cms/content/Language.ts'
import { parseSearchFile } from '../../cms/content/parseSearchFile.ts'
import type { SearchMoment, SearchSubject } from '../../cms/content/search/SearchFile.ts'
import { createSearchMaker, indexOf } from '../../cms/edition/search/createSearchMaker.ts'
import { parseVisit } from '../visit/parseVisit.ts'
import { languageOrder } from './languageOrder.ts'
import { meantBy } from './meantBy.ts'
import { openIndex, type OpenIndex } from './openIndex.ts'
import { searchAll } from './searchAll.ts'

async function opened(file: unknown): Promise<OpenIndex> {
  const parsed = parseSearchFile(JSON.parse(JSON.stringify(file)))
  if (!parsed.ok) throw new Error(parsed.error)
  const open = await openIndex(parsed.value)
  if (!open) throw new Error('The index does not open.')
  return open
}

/** A file of things that are but a title and a text. */
function fileOf(language: Language, things: readonly (readonly [id: string, title: string, text: string])[]) {
  const subjects = things.map(([id, title, text]): SearchSubject => ({
    kind: 'story',
    id,
    path: `stories/${id}`,
    title,
    titleLang: null,
    text,
    rooms: [],
    decades: [],
    heard: [],
    mentions: [],
  }))
  return indexOf({ subjects: subjects.map((each) => ({ ...each, also: '' })), moments: [] }, language)
}

const museum: Partial<Record<Language, OpenIndex>> = {}
let small: readonly OpenIndex[] = []

beforeAll(async () => {
  const files = await createSearchMaker().make(new Map(LANGUAGES.map((each) => [each, fixtureMuseum(each)])))
  for (const [language, json] of files) museum[language] = await opened(JSON.parse(json))
  small = [
    await opened(
      await fileOf('fr', [
        ['marcinelle', 'Bois du Cazier', 'Le 8 août 1956, la mine de Marcinelle prend feu.'],
        ['mine', 'Au fond', 'Les mines du Nord, et les émigrés qui y descendaient.'],
        ['mise', 'La mise en scène', 'Une mise, un mime.'],
        ['language', 'Parler', 'Le tamazight dans la rue, l’école, l’exil.'],
      ]),
    ),
    await opened(
      await fileOf('ar', [
        ['family', 'لمّ الشمل', 'وصلت عائلات كثيرة بعد سنة ١٩٧٤ إلى أكادير.'],
        ['marcinelle', 'حريق', 'احترق منجم مارسينيل.'],
      ]),
    ),
    await opened(await fileOf('zgh', [['language', 'ⵜⴰⵎⴰⵣⵉⵖⵜ', 'ⴰⵡⴰⵍ ⵏ ⵉⵎⵓⴷⴷⵓⵜⵏ']])),
    await opened(await fileOf('en', [['square', 'On the square', 'The candidates wait before dawn.']])),
  ]
})

const ids = (words: string, indexes = small) => searchAll(indexes, words, true).found.map(({ subject }) => subject.id)

describe('what a visitor types', () => {
  it.each([
    ['العائلة', 'family'],
    ['عايله', 'family'],
    ['العائِـــلات', 'family'],
    ['1974', 'family'],
    ['اكادير', 'family'],
    ['أݣادير', 'family'],
    ['ⵜⴰⵎⴰⵣⵉⵖⵜ', 'language'],
    ['tamazight', 'language'],
    ['Tamaziɣt', 'language'],
    ['emigre', 'mine'],
    ['ÉMIGRÉ', 'mine'],
    ['exil', 'language'],
    ['l’exil', 'language'],
    ['mine', 'mine'],
    ['Cazier mine', 'marcinelle'],
    ['8 août 1956', 'marcinelle'],
    ['cand', 'square'],
    ['before', 'square'],
  ])('%s finds %s exactly', (words, id) => {
    expect(searchAll(small, words, true).closeness).toBe('exactly')
    expect(ids(words)).toContain(id)
  })

  it.each([
    ['Marcinele', 'marcinelle', 'nearly'],
    ['Marsinelle', 'marcinelle', 'nearly'],
    ['emmigres', 'mine', 'nearly'],
    ['tamazigt', 'language', 'nearly'],
    ['kandidates', 'square', 'nearly'],
    ['feu de Marcinelle en Belgique', 'marcinelle', 'inPart'],
  ])('%s is forgiven and finds %s', (words, id, closeness) => {
    expect(searchAll(small, words, true).closeness).toBe(closeness)
    expect(ids(words)[0]).toBe(id)
  })

  it.each(['xqzw', '1963', 'mime1', '؟؟', '…'])('%s finds nothing, and breaks nothing', (words) => {
    expect(ids(words)).toEqual([])
  })

  it('a year is never taken for another, nor a short word for its neighbour', () => {
    expect(ids('1957')).toEqual([])
    expect(ids('mine')).not.toContain('mise')
  })

  it('two letters are the beginning of a word, and small words never hide the others', () => {
    expect(ids('ma')).toContain('marcinelle')
    expect(ids('la mine de Marcinelle')).toEqual(['marcinelle'])
  })

  it('nothing sought finds nothing near: all of the museum, each thing once, in the reader’s language first', () => {
    const { found } = searchAll(small, '', true)
    expect(found.map(({ subject, language }) => `${subject.id} ${language}`)).toEqual([
      'marcinelle fr',
      'mine fr',
      'mise fr',
      'language fr',
      'family ar',
      'square en',
    ])
  })

  it('what is found in several languages is one answer, in the first of them', () => {
    const [arabic, french] = [small[1], small[0]]
    if (!arabic || !french) throw new Error('No files.')
    expect(searchAll([arabic, french], 'تمازيغت', true).found).toEqual([])
    expect(searchAll([small[2] ?? arabic, french], 'tamazight', true).found.map(({ language }) => language)).toEqual([
      'zgh',
    ])
  })

  it('while other languages are on their way, nothing is called a misspelling yet', () => {
    expect(searchAll(small.slice(0, 1), 'square', false).found).toEqual([])
    expect(searchAll(small, 'square', true)).toMatchObject({ closeness: 'exactly' })
  })

  it('anything at all can be typed', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem(), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(typed, (words) => {
        expect(Array.isArray(ids(words))).toBe(true)
        expect([null, 'string']).toContain(meantBy(small, words) === null ? null : 'string')
      }),
      { numRuns: 300 },
    )
  })
})

describe('did you mean', () => {
  it.each([
    ['Marcinele', 'Marcinelle'],
    ['la mine de Marssinele', 'la mine de Marcinelle'],
    ['tamazigt', 'tamazight'],
    ['عائلت', 'عائلات'],
  ])('%s is offered as %s', (words, meant) => {
    expect(meantBy(small, words)).toBe(meant)
  })

  it.each(['Marcinelle', 'mine', 'xqzwv', 'agadou', '1957', 'العائلة', ''])('%s is left as it is', (words) => {
    expect(meantBy(small, words)).toBeNull()
  })
})

describe('the museum', () => {
  const inOrder = (language: Language) => languageOrder(language).flatMap((each) => museum[each] ?? [])

  it('is searched in the reader’s language first', () => {
    expect(languageOrder('de').slice(0, 4)).toEqual(['de', 'fr', 'ar', 'en'])
    expect(languageOrder('en')[0]).toBe('en')
    expect(new Set(languageOrder('ar')).size).toBe(LANGUAGES.length)
  })

  it('a sentence of a testimony is found to the second, under its testimony', () => {
    const [first] = searchAll(inOrder('fr'), 'tampon vert', true).found
    expect(first?.subject.kind).toBe('testimony')
    const [testimony] = fixtureMuseum('fr').testimonies
    const segment = testimony?.transcripts[0]?.segments.find(({ text }) => text.includes('vert'))
    expect(first?.moments.map(({ moment }) => moment.at)).toContain(segment?.start)
  })

  it('words heard in Arabic are found by who reads in French', () => {
    const [first] = searchAll(inOrder('fr'), 'الفجر', true).found
    expect(first).toMatchObject({ language: 'ar', subject: { kind: 'testimony' } })
  })

  it('every address that an answer gives is a page', () => {
    const all = Object.values(museum).flatMap(({ file }) => file.subjects)
    expect(all.length).toBeGreaterThan(30)
    const paths = all.flatMap(({ path, mentions }) => [path, ...mentions.map((mention) => mention.path)])
    expect(paths.filter((path) => parseVisit(`/ar/${path}`).page.kind === 'wrong')).toEqual([])
  })
})

describe('a damaged index', () => {
  it('does not open, and says so instead of breaking the page', async () => {
    const file = await fileOf('fr', [['a', 'Un', 'deux trois']])
    expect(await openIndex({ ...file, index: null })).toBeNull()
    expect(await openIndex({ ...file, index: { serializationVersion: 99, index: [] } })).toBeNull()
    const moment: SearchMoment = { of: 0, at: 0, follows: 'fr', title: null, text: 'x' }
    expect(await openIndex({ ...file, moments: [moment] })).toBeNull()
  })
})
