import { useMemo, useRef, type MouseEvent, type RefObject } from 'react'
import type { Museum } from '../../cms/content/Museum.ts'
import { planDrawing } from '../../scenes/plan/planDrawing.ts'
import { isSamePlace } from '../../scenes/plan/route.ts'
import type { MuseumPlan, Place, Pose, Vec2 } from '../../scenes/plan/types.ts'
import { nearestUnseen, type WayThere } from '../../scenes/plan/nearestUnseen.ts'
import { roomName } from '../catalogue/roomName.ts'
import { routeOf } from '../catalogue/View.ts'
import { fill } from '../i18n/fill.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Words } from '../ui/Words.tsx'
import { pageOfPlace } from './pageOfPlace.ts'
import { roomInWords, seenInWords } from './placeInWords.ts'
import { isSeen, type SeenPlaces } from './seenPlaces.ts'
import { useYouAreHere } from './useYouAreHere.ts'
import { nameOf, whereaboutsOf, type Whereabouts } from './Whereabouts.ts'

export interface WalkPlanProps {
  readonly museum: Museum
  readonly plan: MuseumPlan
  readonly pose: RefObject<Pose>
  readonly here: Whereabouts
  readonly seen: SeenPlaces
  readonly onGo: (place: Place) => void
}

/**
 * The museum from above, the visitor in it, what they have seen, and the way to the nearest that they haven't. Every room is
 * a link; the exhibits of the one that they are in unfold below it.
 */
export function WalkPlan({ museum, plan, pose, here, seen, onGo }: WalkPlanProps) {
  const { words, format } = useLanguage()
  const { moving } = words
  const way = useWayToUnseen(plan, here.place, seen)
  return (
    <nav id="walk-plan" className="walk__plan" aria-label={words.walk.plan}>
      <Drawing plan={plan} pose={pose} here={here} seen={seen} way={way} onGo={onGo} />
      <div className="walk__plan-head">
        <p className="walk__count">{roomInWords(museum, here.room, seen, words, format)}</p>
        {way ? (
          <>
            <button type="button" className="action" onClick={() => onGo(way.place)}>
              {moving.guide}
            </button>
            <p className="walk__nearest">
              {fill(moving.guideTo, { title: nameOf(whereaboutsOf(museum, way.place)).value })}
            </p>
          </>
        ) : (
          <p>{moving.allSeen}</p>
        )}
      </div>
      <ol className="walk__rooms">
        {routeOf(museum).map((room) => {
          const isHere = room.slug === here.room.slug
          const atEntrance = isHere && here.exhibit === null
          return (
            <li key={room.slug} className={`setting-${room.setting}`}>
              <PageLink
                to={pageOfPlace({ room: room.slug, exhibit: null })}
                walk
                className="walk__room-link"
                {...(atEntrance ? { current: 'true' as const } : {})}
              >
                <span className="walk__room-number">{roomName(room, words, format)}</span> <Words text={room.title} />{' '}
                <span className="walk__seen-count">{seenInWords(room, seen, words, format)}</span>
              </PageLink>
              {isHere && (
                <ol className="walk__exhibits">
                  {room.exhibits.map((exhibit) => (
                    <li key={exhibit.slug}>
                      <PageLink
                        to={pageOfPlace({ room: room.slug, exhibit: exhibit.slug })}
                        walk
                        {...(exhibit.slug === here.place.exhibit ? { current: 'true' as const } : {})}
                      >
                        <Words text={exhibit.title} />
                        {isSeen(seen, { room: room.slug, exhibit: exhibit.slug }) && (
                          <span className="walk__seen"> {moving.seen}</span>
                        )}
                      </PageLink>
                    </li>
                  ))}
                </ol>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** From where one stands at a place: a way that followed every step would only flicker. */
function useWayToUnseen(plan: MuseumPlan, { room, exhibit }: Place, seen: SeenPlaces): WayThere | null {
  return useMemo(() => {
    const viewpoints = plan.rooms.find(({ slug }) => slug === room)?.viewpoints
    const pose = viewpoints?.find((each) => each.exhibit === exhibit)?.pose
    return pose ? nearestUnseen(plan, [pose.x, pose.z], (each) => isSeen(seen, each)) : null
  }, [plan, room, exhibit, seen])
}

type DrawingProps = Pick<WalkPlanProps, 'plan' | 'pose' | 'here' | 'seen' | 'onGo'> & { readonly way: WayThere | null }

/** A picture that can be pointed at; whoever uses no pointer has the list beside it, so it is not read out. */
function Drawing({ plan, pose, here, seen, way, onGo }: DrawingProps) {
  const sign = useRef<SVGGElement>(null)
  useYouAreHere(sign, pose)
  const drawing = useMemo(() => planDrawing(plan), [plan])
  // Lines and dots as wide on paper whatever the museum's size: 100 to 300 m across.
  const unit = Math.max(drawing.width, drawing.depth) / 100
  const go = (event: MouseEvent<SVGSVGElement>) => {
    const target = event.target instanceof Element ? event.target.closest('[data-room]') : null
    const room = target?.getAttribute('data-room')
    if (room) onGo({ room, exhibit: target?.getAttribute('data-exhibit') ?? null })
  }
  return (
    <svg
      className="walk__drawing"
      viewBox={`${drawing.minX} ${drawing.minZ} ${drawing.width} ${drawing.depth}`}
      aria-hidden="true"
      onClick={go}
    >
      {drawing.rooms.map(({ slug, halls, exhibits }) => (
        <g
          key={slug}
          data-room={slug}
          className={hallClass(
            slug === here.room.slug,
            exhibits.length > 0 && exhibits.every(({ exhibit }) => isSeen(seen, { room: slug, exhibit })),
          )}
        >
          {halls.map((points, index) => (
            <polygon key={index} points={pointsOf(points)} strokeWidth={unit * 0.8} />
          ))}
        </g>
      ))}
      {drawing.doorways.map((points, index) => (
        <polygon key={index} className="walk__doorway" points={pointsOf(points)} />
      ))}
      {drawing.things.map(({ points }, index) => (
        <polygon key={index} className="walk__thing" points={pointsOf(points)} />
      ))}
      {way && <polyline className="walk__way" points={pointsOf(way.path)} strokeWidth={unit * 0.5} />}
      {drawing.rooms.flatMap(({ slug, exhibits }) =>
        exhibits.map(({ exhibit, x, z }) => (
          <circle
            key={`${slug}/${exhibit}`}
            data-room={slug}
            data-exhibit={exhibit}
            className={dotClass(here.place, seen, { room: slug, exhibit })}
            cx={x}
            cy={z}
            r={unit * 1.1}
            strokeWidth={unit * 0.5}
          />
        )),
      )}
      <g ref={sign} className="walk__sign">
        <path d={`M0 ${-4.2 * unit} L${2.6 * unit} ${2.8 * unit} L0 ${1.5 * unit} L${-2.6 * unit} ${2.8 * unit} Z`} />
      </g>
    </svg>
  )
}

/** A room of which all was seen is as quiet as its dots. */
function hallClass(isHere: boolean, isAllSeen: boolean): string {
  if (isHere) return 'walk__hall walk__hall--here'
  return isAllSeen ? 'walk__hall walk__hall--seen' : 'walk__hall'
}

/** What was seen is an empty ring: what is left to see stands out. */
function dotClass(here: Place, seen: SeenPlaces, place: Place): string {
  if (isSamePlace(here, place)) return 'walk__dot walk__dot--here'
  return isSeen(seen, place) ? 'walk__dot walk__dot--seen' : 'walk__dot'
}

function pointsOf(points: readonly Vec2[]): string {
  return points.map((point) => point.join(',')).join(' ')
}
