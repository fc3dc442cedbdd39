import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { fixtureMuseum } from '../../cms/content/fixtures/museum.ts'
import type { Language } from '../../cms/content/Language.ts'
import { createCatalogue, openEdition } from '../catalogue/createCatalogue.ts'
import { fixtureEdition } from '../fixtureEdition.ts'
import { LanguageProvider } from '../i18n/LanguageContext.tsx'
import { loadWords } from '../i18n/loadWords.ts'
import { NOTHING_SOUGHT } from '../visit/Search.ts'
import { SearchDialog } from './SearchDialog.tsx'
import { SearchPanel } from './SearchPanel.tsx'

async function shown(language: Language, show: (given: Parts) => ReactNode) {
  const { current, load } = fixtureEdition()
  const edition = await openEdition(language, current, load)
  if (!edition.ok) throw new Error(edition.error.detail)
  const catalogue = createCatalogue(language, edition.value, load)
  return renderToStaticMarkup(
    <LanguageProvider language={language} words={await loadWords(language)}>
      {show({ museum: fixtureMuseum(language).museum, catalogue })}
    </LanguageProvider>,
  )
}

type Parts = Pick<Parameters<typeof SearchPanel>[0], 'museum' | 'catalogue'>

it('the field has a name that is read aloud, and what is looked for in it', async () => {
  const { search } = await loadWords('ar')
  const html = await shown('ar', (given) => (
    <SearchPanel {...given} search={{ ...NOTHING_SOUGHT, words: 'valise' }} onSearch={() => undefined} />
  ))
  const [, id = ''] = /<label[^>]* for="([^"]+)"/.exec(html) ?? []
  expect(html).toContain(`for="${id}">${search.label}</label>`)
  expect(html).toContain(`id="${id}"`)
  // French words in a page in Arabic are written from the left; an empty field stands as the page does.
  expect(html).toMatch(/<input[^>]* dir="auto"[^>]* value="valise"/)
  const empty = await shown('ar', (given) => (
    <SearchPanel {...given} search={NOTHING_SOUGHT} onSearch={() => undefined} />
  ))
  expect(empty).not.toContain('dir=')
})

it('over the walk it is a dialog with a name, a heading and a way out', async () => {
  const { search, moving } = await loadWords('fr')
  const html = await shown('fr', (given) => <SearchDialog {...given} onClose={() => undefined} />)
  expect(html).toContain(`aria-label="${search.title}"`)
  expect(html).toContain(`<h2 class="search-dialog__title">${search.title}</h2>`)
  expect(html).toContain(`>${moving.close}</button>`)
  expect(html).toContain('type="search"')
})
