import type { Museum } from '../../cms/content/Museum.ts'
import type { Testimony } from '../../cms/content/Testimony.ts'
import { routeOf } from '../catalogue/View.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { Picture } from '../ui/Picture.tsx'
import { textAttributes } from '../ui/textAttributes.ts'
import { Words } from '../ui/Words.tsx'
import type { Visit } from '../visit/Visit.ts'
import { FactList } from './FactList.tsx'
import { LeadNow } from './LeadNow.tsx'
import { Notices } from './Notices.tsx'
import { PageTop } from './PageTop.tsx'
import { RightsLink } from './RightsLink.tsx'
import { TranslationNote } from './TranslationNote.tsx'
import { VoiceOf } from './VoiceOf.tsx'

export interface TestimonyPageProps {
  readonly visit: Visit
  readonly museum: Museum
  readonly testimony: Testimony
}

/** A voice, its words, and what kind of voice it is. */
export function TestimonyPage({ visit, museum, testimony }: TestimonyPageProps) {
  const { language, words } = useLanguage()
  const { heardAt } = testimony
  const room = heardAt && routeOf(museum).find(({ slug }) => slug === heardAt.room)
  return (
    <article className={room ? `setting-${room.setting}` : undefined}>
      <PageTop>
        <p className="kicker">
          {testimony.kind === 'composite' ? words.testimony.compositeTitle : words.testimony.recordedTitle}
        </p>
        <PageTitle title={testimony.title} />
        <TranslationNote lang={testimony.title.lang} reviewed={testimony.reviewed} />
        <p className="lead" {...textAttributes(testimony.synopsis, language)}>
          {testimony.synopsis.value}
        </p>
      </PageTop>
      <div className="testimony-page wide">
        <div className="testimony-page__row">
          <div className="testimony-page__voice">
            <Notices
              exhibit={{
                contentNote: testimony.contentNote,
                awaitingArchive: null,
                pendingReview: false,
                variant: null,
              }}
            />
            <VoiceOf visit={visit} museum={museum} testimony={testimony} anchor="voice" />
          </div>
          <div className="testimony-page__beside">
            <AboutTheVoice testimony={testimony} />
            <LeadNow museum={museum} testimony={testimony} />
          </div>
        </div>
        {heardAt && room && (
          <p className="not-on-paper">
            {words.testimony.heardAt}{' '}
            <PageLink to={{ kind: 'exhibit', room: heardAt.room, exhibit: heardAt.exhibit }}>
              <Words text={room.title} />
            </PageLink>
          </p>
        )}
        <FactList facts={testimony.facts} />
      </div>
    </article>
  )
}

function AboutTheVoice({ testimony }: { readonly testimony: Testimony }) {
  const { words, format } = useLanguage()
  const [recording] = testimony.recordings
  return (
    <aside className="testimony-page__about">
      {testimony.portrait && <Picture image={testimony.portrait} sizes="20rem" />}
      <dl>
        <dt>{words.testimony.narrator}</dt>
        <dd>
          <Words text={testimony.narrator} />
        </dd>
        {testimony.duration > 0 && (
          <>
            <dt>{words.testimony.duration}</dt>
            <dd>
              <bdi dir="ltr">{format.time(testimony.duration)}</bdi>
            </dd>
          </>
        )}
        {testimony.interviewer !== null && (
          <>
            <dt>{words.testimony.interviewer}</dt>
            <dd>
              <bdi>{testimony.interviewer}</bdi>
            </dd>
          </>
        )}
        {testimony.recordedOn !== null && (
          <>
            <dt>{words.testimony.recordedOn}</dt>
            <dd>{format.date(testimony.recordedOn)}</dd>
          </>
        )}
        {testimony.recordedAt !== null && (
          <>
            <dt>{words.told.recordedAt}</dt>
            <dd>
              <Words text={testimony.recordedAt.name} />
            </dd>
          </>
        )}
        {recording && (
          <>
            <dt>{words.exhibit.credit}</dt>
            <dd>
              <Words text={recording.creditLine} />
            </dd>
            <dt>{words.exhibit.rights}</dt>
            <dd>
              <RightsLink rights={recording.rights} />
            </dd>
          </>
        )}
      </dl>
    </aside>
  )
}
