import type { Museum } from '../../cms/content/Museum.ts'
import type { Stop, Tour } from '../../cms/content/Tour.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { Picture } from '../ui/Picture.tsx'
import { Words } from '../ui/Words.tsx'
import { PageTop } from './PageTop.tsx'
import { StopPage } from './StopPage.tsx'
import { stopSubject } from './stopSubject.ts'
import { TranslationNote } from './TranslationNote.tsx'

export interface TourPageProps {
  readonly museum: Museum
  readonly tour: Tour
  /** The stop one stands at, with its number from 1; null for the tour's first page. */
  readonly stop: { readonly stop: Stop; readonly number: number } | null
}

/** A guided tour: its first page, or one of its stops. */
export function TourPage({ museum, tour, stop }: TourPageProps) {
  return stop ? (
    <StopPage museum={museum} tour={tour} stop={stop.stop} number={stop.number} />
  ) : (
    <TourStart museum={museum} tour={tour} />
  )
}

function TourStart({ museum, tour }: Omit<TourPageProps, 'stop'>) {
  const { words, format } = useLanguage()
  return (
    <article>
      <PageTop>
        <p className="kicker">
          {format.plural(words.tour.stopCount, tour.stops.length)} · {format.plural(words.tour.minutes, tour.minutes)}
        </p>
        <PageTitle title={tour.title} />
        <TranslationNote lang={tour.title.lang} reviewed={tour.reviewed} />
        <p className="lead">
          <Words text={tour.summary} />
        </p>
        {tour.stops.length > 0 && (
          <p className="not-on-paper">
            <PageLink to={{ kind: 'tour', tour: tour.slug, stop: 1 }} className="action action--first">
              {words.tour.start}
              <Icon shape="next" />
            </PageLink>
          </p>
        )}
      </PageTop>
      <section className="wide" aria-labelledby="stops">
        <h2 id="stops">{words.tour.stops}</h2>
        <ol className="tour-stops">
          {tour.stops.map((stop, index) => (
            <StopLine key={stop.key} museum={museum} tour={tour} stop={stop} number={index + 1} />
          ))}
        </ol>
      </section>
    </article>
  )
}

interface StopLineProps {
  readonly museum: Museum
  readonly tour: Tour
  readonly stop: Stop
  readonly number: number
}

function StopLine({ museum, tour, stop, number }: StopLineProps) {
  const { format } = useLanguage()
  const { room, exhibit } = stopSubject(museum, stop)
  const image = (exhibit && stop.image) ?? room?.cover ?? null
  return (
    <li className={`tour-stops__stop ${room ? `setting-${room.setting}` : ''}`}>
      <span className="tour-stops__number" aria-hidden="true">
        {format.number(number)}
      </span>
      <span>
        <PageLink to={{ kind: 'tour', tour: tour.slug, stop: number }} className="tour-stops__title titled">
          <Words text={stop.title} />
        </PageLink>
        {room && (
          <span className="tour-stops__room">
            <Words text={room.title} />
          </span>
        )}
      </span>
      {image && (
        <span className="tour-stops__thumb picture--fill">
          <Picture image={image} sizes="9rem" decorative />
        </span>
      )}
    </li>
  )
}
