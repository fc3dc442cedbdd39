import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { fixtureMuseum } from '../../cms/content/fixtures/museum.ts'
import { LANGUAGES, type Language } from '../../cms/content/Language.ts'
import { parseSearchFile } from '../../cms/content/parseSearchFile.ts'
import { createSearchMaker } from '../../cms/edition/search/createSearchMaker.ts'
import { createCatalogue, openEdition } from '../catalogue/createCatalogue.ts'
import { fixtureEdition } from '../fixtureEdition.ts'
import { LanguageProvider } from '../i18n/LanguageContext.tsx'
import { loadWords } from '../i18n/loadWords.ts'
import { NOTHING_SOUGHT, type Search } from '../visit/Search.ts'
import { languageOrder } from './languageOrder.ts'
import { openIndex, type OpenIndex } from './openIndex.ts'
import { Answers } from './SearchResults.tsx'
import { openAll, type Indexes } from './useIndexes.ts'

const files = new Map<Language, string>()
const open = new Map<Language, OpenIndex>()

beforeAll(async () => {
  const made = await createSearchMaker().make(new Map(LANGUAGES.map((each) => [each, fixtureMuseum(each)])))
  for (const [language, json] of made) {
    files.set(language, json)
    const parsed = parseSearchFile(JSON.parse(json))
    const index = parsed.ok ? await openIndex(parsed.value) : null
    if (index) open.set(language, index)
  }
})

async function answersTo(search: Partial<Search>, language: Language = 'fr', options: Partial<Indexes> = {}) {
  const words = await loadWords(language)
  const indexes: Indexes = {
    open: languageOrder(language).flatMap((each) => open.get(each) ?? []),
    isAll: true,
    error: null,
    ...options,
  }
  return renderToStaticMarkup(
    <LanguageProvider language={language} words={words}>
      <Answers
        museum={fixtureMuseum(language).museum}
        search={{ ...NOTHING_SOUGHT, ...search }}
        onSearch={() => undefined}
        isWalk={false}
        indexes={indexes}
        onRetry={() => undefined}
      />
    </LanguageProvider>,
  )
}

describe('the answers', () => {
  it('say how many they are, politely, and mark the words that answer', async () => {
    const html = await answersTo({ words: 'tampon' })
    expect(html).toMatch(/<output[^>]*>\d+ résultats?<\/output>/)
    expect(html).toMatch(/<mark>[Tt]ampon<\/mark>/)
    expect(html).toContain('aria-busy="false"')
  })

  it('lead into the testimony, to the second', async () => {
    const [testimony] = fixtureMuseum('fr').testimonies
    const vert = testimony?.transcripts[0]?.segments.find(({ text }) => text.includes('vert'))
    const html = await answersTo({ words: 'tampon vert' })
    expect(html).toContain(`href="/fr/testimonies/on-the-square?t=${Math.floor(vert?.start ?? 0)}"`)
  })

  it('lead to the place in the room, in three dimensions', async () => {
    expect(await answersTo({ words: 'tampon vert' })).toContain('href="/fr/rooms/the-contract/on-the-square?walk"')
    expect(await answersTo({ kind: 'exhibit' })).toContain('href="/fr/rooms/the-contract/four-signatures?walk"')
  })

  it('of another language than the page are said to be, and carry their language and direction', async () => {
    const html = await answersTo({ words: 'الفجر' })
    expect(html).toContain('Dans d’autres langues')
    expect(html).toContain('العربية')
    expect(html).toMatch(/<a href="\/fr\/testimonies\/on-the-square[^"]*" lang="ar" dir="rtl"/)
    const arabic = await answersTo({ words: 'الفجر' }, 'ar')
    expect(arabic).not.toContain('dir="rtl"')
    expect(arabic).toContain('نتيجة')
  })

  it('to a misspelling are said to be near, and the word is offered', async () => {
    const html = await answersTo({ words: 'tampom' })
    expect(html).toContain('Rien ne répond exactement à « \u2068tampom\u2069 »')
    expect(html).toMatch(/Vouliez-vous dire :.*<bdi>[Tt]ampon<\/bdi>/)
  })

  it('that there are none is said, with what else to try', async () => {
    const html = await answersTo({ words: 'xqzwv', room: 'the-contract' })
    expect(html).toContain('Rien ne répond à « \u2068xqzwv\u2069 »')
    expect(html).toContain('Chercher sans les filtres')
    expect(html).toContain('Essayez moins de mots')
  })

  it('are not said to be missing while a language is still on its way', async () => {
    const html = await answersTo({ words: 'xqzwv' }, 'fr', { open: [], isAll: false })
    expect(html).toContain('L’index s’ouvre')
    expect(html).not.toContain('Rien ne répond')
  })

  it('can be narrowed down by kind, room, decade and language heard, each with its number', async () => {
    const html = await answersTo({ room: 'the-contract' })
    expect(html).toMatch(/<button[^>]*aria-pressed="true"[^>]*>Tout/)
    for (const name of ['Salle', 'Décennie', 'Langue entendue']) expect(html).toContain(`<span>${name}</span>`)
    expect(html).toMatch(/<option value="fr">Français \(\d+\)<\/option>/)
    const narrowed = await answersTo({ words: 'tampon', kind: 'testimony' })
    expect(narrowed).toMatch(/aria-pressed="true"[^>]*>Témoignages/)
    expect(narrowed.match(/<li class="found"/g)).toHaveLength(1)
  })

  it('by room or time alone are all that is there', async () => {
    const html = await answersTo({ room: 'the-contract', kind: 'exhibit' })
    const [, contract] = fixtureMuseum('fr').rooms
    expect(html.match(/<li class="found"/g)).toHaveLength(Math.min(12, contract?.exhibits.length ?? 0))
  })

  it('are not yet asked for: names of the museum are offered', async () => {
    const html = await answersTo({})
    expect(html).toContain('Par exemple :')
    expect(html).not.toContain('<li class="found"')
  })

  it('keep their headings in order, and every button its type', async () => {
    const html = await answersTo({ words: 'tampon' })
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]))
    expect(levels[0]).toBe(2)
    expect(levels.filter((level) => level > 3)).toEqual([])
    expect(html.match(/<button(?![^>]*type="button")/)).toBeNull()
  })

  it('of a file that does not open say so, and the others answer', async () => {
    const html = await answersTo({ words: 'tampon' }, 'fr', {
      error: { kind: 'unreachable', file: 'files/search-ar.json', detail: 'Failed to fetch' },
    })
    expect(html).toContain('réseau')
    expect(html).toContain('<li class="found"')
  })
})

describe('the indexes of an edition', () => {
  async function catalogueWith(replaced: Readonly<Record<string, unknown>>) {
    const paths = { fr: 'files/search-fr.json', ar: 'files/search-ar.json', en: 'files/search-en.json' }
    const { current, load } = fixtureEdition({
      ...Object.fromEntries([...files].map(([language, json]) => [`files/search-${language}.json`, JSON.parse(json)])),
      ...replaced,
    })
    const asked: string[] = []
    const edition = await openEdition('ar', current, load)
    if (!edition.ok) throw new Error(edition.error.detail)
    const catalogue = createCatalogue(
      'ar',
      { ...edition.value, index: { ...edition.value.index, search: paths } },
      (path) => {
        asked.push(path)
        return load(path)
      },
    )
    const told: Indexes[] = []
    await openAll(catalogue, 'ar', (indexes) => told.push(indexes) > 0)
    return { asked, told, last: told.at(-1) }
  }

  it('are opened in the reader’s order, and each answers as soon as it is there', async () => {
    const { asked, told, last } = await catalogueWith({})
    expect(asked).toEqual(['files/search-ar.json', 'files/search-fr.json', 'files/search-en.json'])
    expect(told.map((indexes) => indexes.open.length)).toEqual([1, 2, 3, 3])
    expect(last).toMatchObject({ isAll: true, error: null })
  })

  it.each([
    ['unreachable', new TypeError('Failed to fetch')],
    ['broken', { format: 1 }],
    ['broken', { format: 1, language: 'ar', subjects: [], moments: [], index: { serializationVersion: 2 } }],
  ])('that are %s keep nobody from the others', async (kind, file) => {
    const { last } = await catalogueWith({ 'files/search-ar.json': file })
    expect(last).toMatchObject({ isAll: true, error: { kind } })
    expect(last?.open.map((index) => index.file.language)).toEqual(['fr', 'en'])
  })
})
