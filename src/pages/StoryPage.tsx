import type { Museum } from '../../cms/content/Museum.ts'
import type { Story } from '../../cms/content/Story.ts'
import { routeOf } from '../catalogue/View.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { Paragraphs } from '../ui/Paragraphs.tsx'
import { Picture } from '../ui/Picture.tsx'
import { textAttributes } from '../ui/textAttributes.ts'
import { Words } from '../ui/Words.tsx'
import { FactList } from './FactList.tsx'
import { Notices } from './Notices.tsx'
import { PageTop } from './PageTop.tsx'
import { TranslationNote } from './TranslationNote.tsx'
import './StoryPage.css'

export interface StoryPageProps {
  readonly museum: Museum
  readonly story: Story
}

/** A written story, to be read from beginning to end. */
export function StoryPage({ museum, story }: StoryPageProps) {
  const { language, words } = useLanguage()
  const room = routeOf(museum).find(({ slug }) => slug === story.room)
  return (
    <article className={room ? `setting-${room.setting}` : undefined}>
      <PageTop>
        <p className="kicker">{words.story.label}</p>
        <PageTitle title={story.title} />
        <TranslationNote lang={story.body.lang} reviewed={story.reviewed} />
        <p className="lead" {...textAttributes(story.lead, language)}>
          {story.lead.value}
        </p>
      </PageTop>
      <div className="story-page wide">
        {story.cover && (
          <figure className="story-page__cover">
            <Picture image={story.cover} sizes="(min-width: 60rem) 56rem, 92vw" first />
            <figcaption>
              <Words text={story.cover.creditLine} />
            </figcaption>
          </figure>
        )}
        <Notices
          exhibit={{ contentNote: null, awaitingArchive: null, pendingReview: story.pendingReview, variant: null }}
        />
        <Paragraphs text={story.body} className="story-page__body" />
        {room && (
          <p className="not-on-paper">
            {words.story.backToRoom}{' '}
            <PageLink to={{ kind: 'room', room: room.slug }}>
              <Words text={room.title} />
            </PageLink>
          </p>
        )}
        <FactList facts={story.facts} />
      </div>
    </article>
  )
}
