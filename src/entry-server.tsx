// In Node's build of react-dom/server a message channel keeps a finished process alive; the edge build has none.
import { renderToString } from 'react-dom/server.edge'
import type { Language } from '../cms/content/Language.ts'
import { parseCurrentEdition } from '../cms/content/parseCurrentEdition.ts'
import { App } from './App.tsx'
import { createCatalogue, openEdition, readFile, type Load } from './catalogue/createCatalogue.ts'
import type { View } from './catalogue/View.ts'
import { documentOf, type PageAssets } from './documentOf.ts'
import { headOf } from './headOf.ts'
import { loadWords } from './i18n/loadWords.ts'
import { LanguageDoors } from './pages/LanguageDoors.tsx'
import { linkedDataOf } from './linkedDataOf.ts'
import { sorryDocument } from './sorryDocument.ts'
import { parseVisit } from './visit/parseVisit.ts'
import { loadWholeView } from './loadWholeView.ts'

export interface RenderRequest {
  /** Path and search, as asked for. */
  readonly path: string
  /** Reads a JSON file of the current edition by its path relative to the edition's root; `current.json` too. */
  readonly load: Load
  /** Addresses of the built client. */
  readonly assets: PageAssets
  /** "https://museum.example": makes canonical and shared addresses whole, where it is known. */
  readonly origin?: string
}

export interface RenderedPage {
  readonly status: number
  readonly language: Language
  readonly html: string
}

/** The whole document of an address, in the same components that the browser makes live. Never rejects. */
export async function render({ path, load, assets, origin = '' }: RenderRequest): Promise<RenderedPage> {
  const visit = parseVisit(path)
  const { language } = visit
  const words = await loadWords(language)
  if (path === '/' || path.startsWith('/?')) {
    const body = renderToString(<LanguageDoors />)
    return {
      status: 200,
      language,
      html: documentOf({ language, body, assets, origin, head: null, linkedData: null, data: null, files: [] }),
    }
  }
  const sorry = () => ({ status: 503, language, html: sorryDocument(language, words, assets) })
  const current = await readFile(load, 'current.json', parseCurrentEdition)
  if (!current.ok) return sorry()
  const edition = await openEdition(language, current.value, load)
  if (!edition.ok) return sorry()
  const catalogue = createCatalogue(language, edition.value, load)
  const view = await loadWholeView(catalogue, visit)
  if (!view.ok) return sorry()
  const body = renderToString(<App address={path} words={words} catalogue={catalogue} first={view.value} />)
  return {
    status: statusOf(view.value),
    language,
    html: documentOf({
      language,
      body,
      assets,
      origin,
      head: headOf(view.value, words),
      linkedData: linkedDataOf(view.value, words),
      data: { address: path, edition: edition.value },
      files: catalogue.filesRead(),
    }),
  }
}

function statusOf({ shown }: View): number {
  if (shown.kind === 'wrong') return 404
  return shown.kind === 'trouble' ? 503 : 200
}
