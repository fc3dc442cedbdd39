// The common rules first, so that each part's own come after them.
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/page.css'
import { lazy, Suspense, useCallback, useEffect } from 'react'
import type { Testimony } from '../cms/content/Testimony.ts'
import type { Catalogue } from './catalogue/createCatalogue.ts'
import { EditionOffer } from './catalogue/EditionOffer.tsx'
import { RetryContext } from './catalogue/RetryContext.ts'
import type { View } from './catalogue/View.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { LanguageProvider, useLanguage } from './i18n/LanguageContext.tsx'
import type { Words } from './i18n/Words.ts'
import { WalkNotice } from './museum/WalkNotice.tsx'
import { CrashPage } from './pages/CrashPage.tsx'
import { PageOf } from './pages/PageOf.tsx'
import { useVoiceStays } from './pages/useVoiceStays.ts'
import { VoiceHere } from './pages/VoiceHere.tsx'
import { letPicturesCome, PicturesWait } from './ui/PicturesWait.ts'
import { SiteFooter } from './ui/SiteFooter.tsx'
import { SiteHeader } from './ui/SiteHeader.tsx'
import { SkipLink } from './ui/SkipLink.tsx'
import { useScripts } from './ui/useScripts.ts'
import { usePageTurn } from './usePageTurn.ts'
import { useView } from './useView.ts'
import { followLinks } from './visit/followLinks.ts'
import { pathOf } from './visit/formatVisit.ts'
import { goTo } from './visit/goTo.ts'
import { useVisit } from './visit/useVisit.ts'

export interface AppProps {
  /** The address as rendered: path and search. */
  readonly address: string
  readonly words: Words
  readonly catalogue: Catalogue
  /** What the page at `address` shows. */
  readonly first: View
}

/** The door to the walk: fetched when a visitor asks for it, so that reading never waits for it. */
const WalkGate = lazy(async () => ({ default: (await import('./museum/WalkGate.tsx')).WalkGate }))

/** The museum as pages. */
export function App({ address, words, catalogue, first }: AppProps) {
  return (
    <LanguageProvider language={first.visit.language} words={words}>
      <Museum address={address} catalogue={catalogue} first={first} />
    </LanguageProvider>
  )
}

function Museum({ address, catalogue, first }: Omit<AppProps, 'words'>) {
  const { language, words } = useLanguage()
  const scripts = useScripts()
  const { view, loading, retry } = useView(useVisit(address), catalogue, first)
  usePageTurn(view, words)
  useEffect(() => followLinks(language), [language])
  useVoiceStays(view)
  const voice = useCallback(
    (testimony: Testimony) => <VoiceHere visit={view.visit} museum={view.museum} testimony={testimony} compact />,
    [view.visit, view.museum],
  )
  const { walk } = view.visit
  useEffect(() => {
    if (!walk) letPicturesCome()
  }, [walk])
  const stay = () => goTo({ ...view.visit, walk: false }, { replace: true })
  const { current } = view.edition
  const path = pathOf(view.visit.language, view.visit.page)

  return (
    <RetryContext value={scripts ? retry : null}>
      <SkipLink />
      <SiteHeader key={path} visit={view.visit} />
      <main id="main" tabIndex={-1} aria-busy={loading}>
        <ErrorBoundary key={path} fallback={<CrashPage />}>
          <PicturesWait value={walk}>
            <PageOf view={view} catalogue={catalogue} />
          </PicturesWait>
        </ErrorBoundary>
      </main>
      <SiteFooter date={current.date} hash={current.hash} />
      {scripts && <EditionOffer catalogue={catalogue} />}
      {scripts && walk && (
        <ErrorBoundary fallback={<WalkNotice trouble="failed" onStay={stay} onRetry={() => location.reload()} />}>
          <Suspense>
            <WalkGate view={view} catalogue={catalogue} voice={voice} />
          </Suspense>
        </ErrorBoundary>
      )}
    </RetryContext>
  )
}
