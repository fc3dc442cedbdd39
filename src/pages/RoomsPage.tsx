import type { Museum } from '../../cms/content/Museum.ts'
import { routeOf } from '../catalogue/View.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageTop } from './PageTop.tsx'
import { RoomDoor } from './RoomDoor.tsx'
import './RoomsPage.css'

/** Every room, as doors along the route. */
export function RoomsPage({ museum }: { readonly museum: Museum }) {
  const { words } = useLanguage()
  return (
    <>
      <PageTop>
        <PageTitle title={words.rooms.title} />
        <p className="lead">{words.rooms.lead}</p>
      </PageTop>
      <ol className="rooms-page wide">
        {routeOf(museum).map((room) => (
          <li key={room.id}>
            <RoomDoor room={room} heading="h2" />
          </li>
        ))}
      </ol>
    </>
  )
}
