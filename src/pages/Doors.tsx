import type { Door } from '../../cms/content/Chronicle.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import { routeOf } from '../catalogue/View.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { Words } from '../ui/Words.tsx'

export interface DoorsProps {
  readonly museum: Museum
  readonly doors: readonly Door[]
}

/** Ways into the rooms, by the names of what is shown there. */
export function Doors({ museum, doors }: DoorsProps) {
  const named = doors.flatMap((door) => {
    const room = routeOf(museum).find(({ slug }) => slug === door.room)
    const exhibit = room?.exhibits.find(({ slug }) => slug === door.exhibit)
    return room ? [{ room, exhibit: exhibit ?? null }] : []
  })
  if (named.length === 0) return null
  return (
    <ul className="doors">
      {named.map(({ room, exhibit }) => (
        <li key={`${room.slug}/${exhibit?.slug ?? ''}`} className={`setting-${room.setting}`}>
          <PageLink
            to={
              exhibit ? { kind: 'exhibit', room: room.slug, exhibit: exhibit.slug } : { kind: 'room', room: room.slug }
            }
          >
            <Words text={(exhibit ?? room).title} />
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
