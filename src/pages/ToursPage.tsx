import type { Museum } from '../../cms/content/Museum.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageTop } from './PageTop.tsx'
import { TourTeaser } from './TourTeaser.tsx'

/** Every guided tour. */
export function ToursPage({ museum }: { readonly museum: Museum }) {
  const { words } = useLanguage()
  return (
    <>
      <PageTop>
        <PageTitle title={words.tour.title} />
        <p className="lead">{words.tour.lead}</p>
      </PageTop>
      <ul className="tours-page wide">
        {museum.tours.map((tour) => (
          <li key={tour.id}>
            <TourTeaser tour={tour} heading="h2" />
          </li>
        ))}
      </ul>
    </>
  )
}
