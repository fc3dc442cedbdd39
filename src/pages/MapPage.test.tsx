import { expect, it } from 'vitest'
import { fixtureMuseum } from '../../cms/content/fixtures/museum.ts'
import { LANGUAGES, type Language } from '../../cms/content/Language.ts'
import { render } from '../entry-server.tsx'
import { fixtureEdition } from '../fixtureEdition.ts'
import { loadWords } from '../i18n/loadWords.ts'

const assets = { scripts: [], styles: [], preloads: [] }

/** The map where everybody who travelled is a composite family. */
async function mapOfFamilies(language: Language): Promise<string> {
  const { chronicle } = fixtureMuseum(language)
  const journeys = chronicle.journeys.map((journey) => ({ ...journey, travellers: 'compositeFamily', people: [] }))
  const { load } = fixtureEdition({ [`files/chronicle.${language}.json`]: { ...chronicle, journeys } })
  return (await render({ path: `/${language}/map`, load, assets })).html
}

it.each(LANGUAGES)(
  'in %s, a family that the museum composed is called so in each row of the table, and drawn so',
  async (language) => {
    const { chronicle } = await loadWords(language)
    const html = await mapOfFamilies(language)
    const rows = html.split('<tr').filter((row) => row.includes('scope="row"'))
    expect(rows.length).toBe(fixtureMuseum(language).chronicle.journeys.length)
    for (const row of rows) expect(row).toContain(chronicle.travellers.compositeFamily)
    expect(html).not.toContain(chronicle.travellers.publicFigure)
    expect(html).toMatch(/class="[^"]*--compositeFamily/)
  },
)

it('a public figure is called one, by name', async () => {
  const { html } = await render({ path: '/en/map', load: fixtureEdition().load, assets })
  expect(html).toMatch(/A public figure<[^>]*>(<[^>]*>)*Félix Mora/)
})

it.each([
  ['fr', '→', '←'],
  ['ar', '←', '→'],
] as const)('in %s, a route is read onward', async (language, onward, backward) => {
  const { html } = await render({ path: `/${language}/map`, load: fixtureEdition().load, assets })
  expect(html).toContain(` ${onward} `)
  expect(html).not.toContain(` ${backward} `)
})
