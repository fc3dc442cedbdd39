import type { Museum } from '../../cms/content/Museum.ts'
import type { Stop, Tour } from '../../cms/content/Tour.ts'
import { roomName } from '../catalogue/roomName.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { Paragraphs } from '../ui/Paragraphs.tsx'
import { Picture } from '../ui/Picture.tsx'
import { Words } from '../ui/Words.tsx'
import { stopSubject } from './stopSubject.ts'
import { TranslationNote } from './TranslationNote.tsx'

export interface StopPageProps {
  readonly museum: Museum
  readonly tour: Tour
  readonly stop: Stop
  /** From 1. */
  readonly number: number
}

/** One stop of a tour: what the guide says, before what it is about. */
export function StopPage({ museum, tour, stop, number }: StopPageProps) {
  const { words, format } = useLanguage()
  const { room, exhibit } = stopSubject(museum, stop)
  const image = exhibit ? stop.image : (room?.cover ?? null)
  const last = number === tour.stops.length
  return (
    <article className={`stop-page ${room ? `setting-${room.setting}` : ''}`}>
      <nav className="whereabouts wide" aria-label={words.site.breadcrumb}>
        <PageLink to={{ kind: 'tour', tour: tour.slug, stop: null }}>
          <Words text={tour.title} />
        </PageLink>
        {room && (
          <span>
            {roomName(room, words, format)} · <Words text={room.title} />
          </span>
        )}
      </nav>
      <div className="stop-page__row">
        {image && (
          <div className="stop-page__picture">
            <div className="stop-page__mount">
              <Picture image={image} sizes="(min-width: 60rem) 50vw, 96vw" first />
            </div>
          </div>
        )}
        <div className="stop-page__words">
          <p className="kicker">
            {fill(words.tour.stop, { n: format.number(number), total: format.number(tour.stops.length) })}
          </p>
          <PageTitle title={stop.title} />
          <TranslationNote lang={stop.text.lang} reviewed={tour.reviewed} />
          <Paragraphs text={stop.text} className="stop-page__text" />
          {room && (
            <p className="stop-page__ways not-on-paper">
              <PageLink
                to={
                  exhibit
                    ? { kind: 'exhibit', room: room.slug, exhibit: exhibit.slug }
                    : { kind: 'room', room: room.slug }
                }
                className="action"
              >
                {exhibit ? words.tour.seeExhibit : words.tour.seeRoom}
              </PageLink>
              <PageLink to={{ kind: 'tour', tour: tour.slug, stop: number }} walk className="action">
                <Icon shape="door" />
                {words.exhibit.seeInRoom}
              </PageLink>
            </p>
          )}
        </div>
      </div>
      <nav className="stop-page__route wide not-on-paper" aria-label={words.tour.stops}>
        {number > 1 && (
          <PageLink to={{ kind: 'tour', tour: tour.slug, stop: number - 1 }} rel="prev" className="action">
            {words.tour.previous}
          </PageLink>
        )}
        {last ? (
          <PageLink to={{ kind: 'tours' }} className="action">
            {words.tour.end}
          </PageLink>
        ) : (
          <PageLink
            to={{ kind: 'tour', tour: tour.slug, stop: number + 1 }}
            rel="next"
            className="action action--first"
          >
            {words.tour.next}
            <Icon shape="next" />
          </PageLink>
        )}
      </nav>
    </article>
  )
}
