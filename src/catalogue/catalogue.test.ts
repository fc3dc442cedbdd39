import { describe, expect, it } from 'vitest'
import { fixtureEdition } from '../fixtureEdition.ts'
import { createCatalogue, MissingFile, openEdition, type Load } from './createCatalogue.ts'
import { suggest } from './suggest.ts'

async function opened(load: Load) {
  const { current } = fixtureEdition()
  const edition = await openEdition('fr', current, load)
  if (!edition.ok) throw new Error(edition.error.detail)
  return createCatalogue('fr', edition.value, load)
}

describe('the catalogue', () => {
  it('reads each file once, however often it is asked', async () => {
    const { load } = fixtureEdition()
    const asked: string[] = []
    const catalogue = await opened((path) => {
      asked.push(path)
      return load(path)
    })
    await Promise.all([catalogue.room('the-contract'), catalogue.room('the-contract'), catalogue.museum()])
    await catalogue.room('the-contract')
    expect(asked.filter((path) => path.includes('the-contract'))).toHaveLength(1)
  })

  it.each([
    ['missing', new MissingFile('gone')],
    ['broken', new SyntaxError('Unexpected end')],
    ['broken', { slug: 3 }],
    ['unreachable', new TypeError('Failed to fetch')],
  ] as const)('a %s file is a value, not an exception, and is asked for again', async (kind, file) => {
    const replaced: Record<string, unknown> = { 'files/room-the-contract.fr.json': file }
    const catalogue = await opened(fixtureEdition(replaced).load)
    expect(await catalogue.room('the-contract')).toMatchObject({ ok: false, error: { kind } })
    delete replaced['files/room-the-contract.fr.json']
    expect(await catalogue.room('the-contract')).toMatchObject({ ok: true })
  })

  it('what the edition has not is known without asking', async () => {
    const catalogue = await opened(fixtureEdition().load)
    expect(catalogue.room('nowhere')).toBeNull()
    expect(catalogue.room('constructor')).toBeNull()
    expect(catalogue.testimony('toString')).toBeNull()
  })

  it('turns to a new edition in place; one that does not open changes nothing', async () => {
    const { current, load } = fixtureEdition()
    const catalogue = await opened(load)
    const turns: string[] = []
    catalogue.subscribe(() => turns.push(catalogue.edition().current.hash))
    const lost = await catalogue.turnTo({ ...current, hash: 'ffffffffffffffff', manifest: 'manifest.gone.json' })
    expect(lost.ok).toBe(false)
    expect(catalogue.edition().current.hash).toBe(current.hash)
    const next = await catalogue.turnTo({ ...current, hash: 'eeeeeeeeeeeeeeee' })
    expect(next.ok).toBe(true)
    expect(turns).toEqual(['eeeeeeeeeeeeeeee'])
  })

  it('does not turn to an edition whose museum cannot be read, and turns once it can', async () => {
    const { current, load: loadFirst } = fixtureEdition()
    const manifest: unknown = await loadFirst(current.manifest)
    const replaced: Record<string, unknown> = {
      'manifest.next.json': JSON.parse(
        JSON.stringify(manifest).replaceAll('files/museum.fr.json', 'files/museum.next.json'),
      ),
      'files/museum.next.json': new TypeError('Failed to fetch'),
    }
    const { load } = fixtureEdition(replaced)
    const catalogue = await opened(load)
    const next = { ...current, hash: 'eeeeeeeeeeeeeeee', manifest: 'manifest.next.json' }
    expect(await catalogue.turnTo(next)).toMatchObject({ ok: false, error: { kind: 'unreachable' } })
    expect(catalogue.edition().current.hash).toBe(current.hash)
    replaced['files/museum.next.json'] = await loadFirst('files/museum.fr.json')
    expect(await catalogue.turnTo(next)).toMatchObject({ ok: true })
    expect(catalogue.edition().current.hash).toBe(next.hash)
  })
})

describe('a mistyped address', () => {
  it.each([
    ['/fr/rooms/the-contrakt', 'the-contract'],
    ['/fr/rooms/the-contract/four-signature', 'four-signatures'],
    ['/fr/storys/six-year', 'six-years'],
    ['/fr/on-the-squar%65', 'on-the-square'],
  ])('%s finds its neighbour', async (path, slug) => {
    const museum = await (await opened(fixtureEdition().load)).museum()
    const pages = museum.ok ? suggest(museum.value, path).map(({ page }) => Object.values(page)) : []
    expect(pages.flat()).toContain(slug)
  })

  it('that resembles nothing suggests nothing', async () => {
    const museum = await (await opened(fixtureEdition().load)).museum()
    expect(museum.ok && suggest(museum.value, '/fr/xqzw/%E0%A4%A')).toEqual([])
  })
})
