import type { Museum } from '../../cms/content/Museum.ts'
import { routeOf } from '../catalogue/View.ts'
import { RoomDoor } from './RoomDoor.tsx'
import './RoomDoors.css'

export interface RoomDoorsProps {
  readonly museum: Museum
  readonly title: string
  /** Once a page. */
  readonly id: string
}

/** Every room, in the order of the route: for whoever looks for something else. */
export function RoomDoors({ museum, title, id }: RoomDoorsProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol className="room-doors">
        {routeOf(museum).map((room) => (
          <li key={room.id}>
            <RoomDoor room={room} />
          </li>
        ))}
      </ol>
    </section>
  )
}
