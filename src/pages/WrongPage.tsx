import type { Museum } from '../../cms/content/Museum.ts'
import { suggest } from '../catalogue/suggest.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { Words } from '../ui/Words.tsx'
import { PageTop } from './PageTop.tsx'
import { RoomDoors } from './RoomDoors.tsx'
import './WrongPage.css'

export interface WrongPageProps {
  readonly museum: Museum
  /** The part of the address that names nothing. */
  readonly path: string
}

/** An address that leads nowhere: what was perhaps meant, and what there is. */
export function WrongPage({ museum, path }: WrongPageProps) {
  const { words } = useLanguage()
  const near = suggest(museum, path)
  return (
    <>
      <PageTop>
        <p className="kicker">404</p>
        <PageTitle title={words.wrong.title} />
        <p className="lead">{words.wrong.text}</p>
      </PageTop>
      <div className="wrong-page wide">
        {near.length > 0 && (
          <section aria-labelledby="near">
            <h2 id="near">{words.wrong.suggestions}</h2>
            <ul className="wrong-page__near">
              {near.map(({ page, title }) => (
                <li key={JSON.stringify(page)}>
                  <PageLink to={page}>
                    <Words text={title} />
                  </PageLink>
                </li>
              ))}
            </ul>
          </section>
        )}
        <RoomDoors museum={museum} title={words.wrong.exists} id="exists" />
      </div>
    </>
  )
}
