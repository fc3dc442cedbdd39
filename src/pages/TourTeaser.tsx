import type { TourOutline } from '../../cms/content/Tour.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Picture } from '../ui/Picture.tsx'
import { textAttributes } from '../ui/textAttributes.ts'
import { Words } from '../ui/Words.tsx'
import './TourTeaser.css'

export interface TourTeaserProps {
  readonly tour: TourOutline
  readonly heading?: 'h2' | 'h3'
}

/** A guided tour: what it shows, and how long it takes. */
export function TourTeaser({ tour, heading: Heading = 'h3' }: TourTeaserProps) {
  const { language, words, format } = useLanguage()
  return (
    <article className="tour-teaser">
      {tour.cover && (
        <div className="tour-teaser__cover picture--fill">
          <Picture image={tour.cover} sizes="(min-width: 52rem) 34rem, 92vw" decorative />
        </div>
      )}
      <div className="tour-teaser__words">
        <p className="kicker">
          {format.plural(words.tour.stopCount, tour.stopCount)} · {format.plural(words.tour.minutes, tour.minutes)}
        </p>
        <Heading {...textAttributes(tour.title, language)}>
          <PageLink to={{ kind: 'tour', tour: tour.slug, stop: null }}>{tour.title.value}</PageLink>
        </Heading>
        <p className="lead">
          <Words text={tour.summary} />
        </p>
      </div>
    </article>
  )
}
