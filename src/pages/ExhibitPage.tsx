import type { Exhibit } from '../../cms/content/Exhibit.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import type { Room } from '../../cms/content/Room.ts'
import type { Testimony } from '../../cms/content/Testimony.ts'
import type { Result } from '../catalogue/Result.ts'
import { roomName } from '../catalogue/roomName.ts'
import { stepsBeside } from '../catalogue/stepsBeside.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { CloserLook } from '../ui/CloserLook.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { Paragraphs } from '../ui/Paragraphs.tsx'
import { Picture } from '../ui/Picture.tsx'
import { Words } from '../ui/Words.tsx'
import type { Visit } from '../visit/Visit.ts'
import { CareNote } from './CareNote.tsx'
import { ExhibitRoute } from './ExhibitRoute.tsx'
import { FactList } from './FactList.tsx'
import { Notices } from './Notices.tsx'
import { ChartHere, DataTableHere } from './NumbersHere.tsx'
import { TranslationNote } from './TranslationNote.tsx'
import { Trouble } from './Trouble.tsx'
import { VoiceHere } from './VoiceHere.tsx'
import { WhatIsIt } from './WhatIsIt.tsx'
import './ExhibitPage.css'

export interface ExhibitPageProps {
  readonly visit: Visit
  readonly museum: Museum
  readonly room: Room
  readonly exhibit: Exhibit
  readonly testimony: Result<Testimony> | null
}

/** One exhibit, closely: the thing, its label, what it is, and what it rests on. */
export function ExhibitPage({ visit, museum, room, exhibit, testimony }: ExhibitPageProps) {
  const { words } = useLanguage()
  return (
    <article className={`exhibit-page setting-${room.setting}`}>
      <Whereabouts room={room} exhibit={exhibit} />
      {exhibit.contentNote && (
        <CareNote note={exhibit.contentNote} around={stepsBeside(museum, room, exhibit.slug).next} />
      )}
      {exhibit.image && (
        <figure className={`exhibit-page__figure exhibit-page__figure--${exhibit.aspect < 0.95 ? 'tall' : 'wide'}`}>
          <div className="exhibit-page__mount" data-ratio={exhibit.aspect.toFixed(3)}>
            <Picture
              image={exhibit.image}
              sizes={exhibit.aspect < 0.95 ? '(min-width: 45rem) 36rem, 94vw' : '(min-width: 80rem) 68rem, 94vw'}
              first
            />
          </div>
          <figcaption>
            <Words text={exhibit.image.creditLine} />
          </figcaption>
          <CloserLook image={exhibit.image} title={exhibit.title}>
            <Paragraphs text={exhibit.objectLabel} below />
          </CloserLook>
        </figure>
      )}
      {!exhibit.image && exhibit.chart && exhibit.dataTable && (
        <div className="exhibit-page__figure exhibit-page__figure--wide">
          <div className="exhibit-page__mount exhibit-page__mount--chart">
            <ChartHere chart={exhibit.chart} table={exhibit.dataTable} />
          </div>
        </div>
      )}
      <div className="exhibit-page__row wide">
        <div className="exhibit-page__label">
          <p className="kicker">{words.exhibit.natures[exhibit.nature]}</p>
          <PageTitle title={exhibit.title} />
          <TranslationNote lang={exhibit.objectLabel.lang} reviewed={exhibit.reviewed} />
          <Notices exhibit={{ ...exhibit, contentNote: null }} />
          <Paragraphs text={exhibit.objectLabel} className="exhibit-page__text" />
          <p className="not-on-paper">
            <PageLink to={{ kind: 'exhibit', room: room.slug, exhibit: exhibit.slug }} walk className="action">
              <Icon shape="door" />
              {words.exhibit.seeInRoom}
            </PageLink>
          </p>
        </div>
        <WhatIsIt exhibit={exhibit} />
      </div>
      <div className="exhibit-page__below wide">
        {testimony &&
          (testimony.ok ? (
            <VoiceHere visit={visit} museum={museum} testimony={testimony.value} anchor="voice" />
          ) : (
            <Trouble error={testimony.error} />
          ))}
        {exhibit.dataTable && (
          <div className="exhibit-page__numbers">
            {exhibit.image && exhibit.chart && (
              <section aria-labelledby="chart">
                <h2 id="chart">{words.exhibit.kinds.chart}</h2>
                <ChartHere chart={exhibit.chart} table={exhibit.dataTable} />
              </section>
            )}
            <DataTableHere table={exhibit.dataTable} />
          </div>
        )}
        {exhibit.deeperText && (
          <section className="exhibit-page__deeper" aria-labelledby="deeper">
            <h2 id="deeper">{words.exhibit.deeper}</h2>
            {exhibit.deeperText.lang !== exhibit.objectLabel.lang && (
              <TranslationNote lang={exhibit.deeperText.lang} reviewed={exhibit.reviewed} />
            )}
            <Paragraphs text={exhibit.deeperText} below />
          </section>
        )}
        <FactList facts={factsOf(exhibit, testimony)} />
      </div>
      <ExhibitRoute museum={museum} room={room} exhibit={exhibit.slug} />
    </article>
  )
}

function Whereabouts({ room, exhibit }: { readonly room: Room; readonly exhibit: Exhibit }) {
  const { words, format } = useLanguage()
  const at = room.exhibits.findIndex(({ id }) => id === exhibit.id)
  const position = { n: format.number(at + 1), total: format.number(room.exhibits.length) }
  return (
    <nav className="whereabouts wide" aria-label={words.site.breadcrumb}>
      <PageLink to={{ kind: 'room', room: room.slug }}>
        {roomName(room, words, format)} · <Words text={room.title} />
      </PageLink>
      <span>{fill(words.exhibit.position, position)}</span>
    </nav>
  )
}

/** What the label rests on, and what the voice rests on, each once. */
function factsOf(exhibit: Exhibit, testimony: Result<Testimony> | null) {
  const said = testimony?.ok ? testimony.value.facts : []
  return [...exhibit.facts, ...said.filter((fact) => !exhibit.facts.some(({ id }) => id === fact.id))]
}
