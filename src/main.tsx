import { createRoot, hydrateRoot } from 'react-dom/client'
import { parseCurrentEdition } from '../cms/content/parseCurrentEdition.ts'
import { directionOf } from '../cms/content/Language.ts'
import { App } from './App.tsx'
import { createCatalogue, openEdition, readFile, type OpenEdition } from './catalogue/createCatalogue.ts'
import { loadFromEdition } from './catalogue/loadFromEdition.ts'
import { chooseLanguage } from './i18n/chooseLanguage.ts'
import { loadWords } from './i18n/loadWords.ts'
import { PAGE_DATA_ID, readPageData } from './PageData.ts'
// Puts it beside the built client; the HTML names it (documentOf.ts).
import './startWhenSeen.js?url'
import { letPicturesCome } from './ui/PicturesWait.ts'
import { allowOwnScripts } from './trustedTypes.ts'
import { parseVisit } from './visit/parseVisit.ts'
import { pathOf } from './visit/formatVisit.ts'
import type { Visit } from './visit/Visit.ts'
import { loadWholeView } from './loadWholeView.ts'

allowOwnScripts()
// Browsers of before 2024 lack it, and the museum's rule for links asks it (cms/content/safeHref.ts).
URL.parse ??= (url, base) => {
  try {
    return new URL(url, base)
  } catch {
    return null
  }
}

const container = document.getElementById('museum')
if (container) start(container).catch((error: unknown) => stay(String(error)))

/**
 * Makes a rendered page live; without one (a development server, an unknown address on a static host) makes the page.
 * Whatever fails, the HTML that is there stays as it is: it can be read and its links lead on.
 */
async function start(container: HTMLElement): Promise<void> {
  const here = location.pathname + location.search
  if (location.pathname === '/') {
    location.replace(pathOf(chooseLanguage(navigator.languages), { kind: 'home' }) + location.search)
    return
  }
  const data = readPageData(document.getElementById(PAGE_DATA_ID)?.textContent)
  const rendered = data !== null && parseVisit(data.address).language === parseVisit(here).language
  const address = rendered ? data.address : here
  const visit = parseVisit(address)
  const [edition, words] = await Promise.all([rendered ? data.edition : findEdition(visit), loadWords(visit.language)])
  if (!edition) return
  const catalogue = createCatalogue(visit.language, edition, loadFromEdition)
  const view = await loadWholeView(catalogue, visit)
  if (!view.ok) {
    stay(view.error.detail)
    return
  }
  const app = <App address={address} words={words} catalogue={catalogue} first={view.value} />
  if (rendered) hydrateRoot(container, app)
  else {
    document.documentElement.lang = visit.language
    document.documentElement.dir = directionOf(visit.language)
    createRoot(container).render(app)
  }
}

/** The page is what there is, and it is read. */
function stay(reason: string): void {
  console.warn(`The page stays as it came: ${reason}`)
  letPicturesCome()
}

async function findEdition(visit: Visit): Promise<OpenEdition | null> {
  const current = await readFile(loadFromEdition, 'current.json', parseCurrentEdition)
  const edition = current.ok ? await openEdition(visit.language, current.value, loadFromEdition) : current
  if (edition.ok) return edition.value
  stay(edition.error.detail)
  return null
}
