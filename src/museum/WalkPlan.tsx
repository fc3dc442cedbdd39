import { useMemo, useRef, type MouseEvent, type RefObject } from 'react'
import type { Museum } from '../../cms/content/Museum.ts'
import { planDrawing } from '../../scenes/plan/planDrawing.ts'
import type { MuseumPlan, Place, Pose, Vec2 } from '../../scenes/plan/types.ts'
import { roomName } from '../catalogue/roomName.ts'
import { routeOf } from '../catalogue/View.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { Words } from '../ui/Words.tsx'
import { pageOfPlace } from './pageOfPlace.ts'
import { useYouAreHere } from './useYouAreHere.ts'
import type { Whereabouts } from './Whereabouts.ts'

export interface WalkPlanProps {
  readonly museum: Museum
  readonly plan: MuseumPlan
  readonly pose: RefObject<Pose>
  readonly here: Whereabouts
  readonly onGo: (place: Place, by: 'click') => void
}

/** The museum from above, the visitor in it, and every room as a link; the rooms' exhibits unfold below their room. */
export function WalkPlan({ museum, plan, pose, here, onGo }: WalkPlanProps) {
  const { words, format } = useLanguage()
  return (
    <nav id="walk-plan" className="walk__plan" aria-label={words.walk.plan}>
      <Drawing plan={plan} pose={pose} here={here} onGo={onGo} />
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
                <span className="walk__room-number">{roomName(room, words, format)}</span> <Words text={room.title} />
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

type DrawingProps = Pick<WalkPlanProps, 'plan' | 'pose' | 'here' | 'onGo'>

/** A picture that can be pointed at; whoever uses no pointer has the list beside it, so it is not read out. */
function Drawing({ plan, pose, here, onGo }: DrawingProps) {
  const sign = useRef<SVGGElement>(null)
  useYouAreHere(sign, pose)
  const drawing = useMemo(() => planDrawing(plan), [plan])
  // Lines and dots as wide on paper whatever the museum's size: 100 to 300 m across.
  const unit = Math.max(drawing.width, drawing.depth) / 100
  const go = (event: MouseEvent<SVGSVGElement>) => {
    const target = event.target instanceof Element ? event.target.closest('[data-room]') : null
    const room = target?.getAttribute('data-room')
    if (room) onGo({ room, exhibit: target?.getAttribute('data-exhibit') ?? null }, 'click')
  }
  return (
    <svg
      className="walk__drawing"
      viewBox={`${drawing.minX} ${drawing.minZ} ${drawing.width} ${drawing.depth}`}
      aria-hidden="true"
      onClick={go}
    >
      {drawing.rooms.map(({ slug, halls }) => (
        <g
          key={slug}
          data-room={slug}
          className={slug === here.room.slug ? 'walk__hall walk__hall--here' : 'walk__hall'}
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
      {drawing.rooms.flatMap(({ slug, exhibits }) =>
        exhibits.map(({ exhibit, x, z }) => (
          <circle
            key={`${slug}/${exhibit}`}
            data-room={slug}
            data-exhibit={exhibit}
            className={
              slug === here.room.slug && exhibit === here.place.exhibit ? 'walk__dot walk__dot--here' : 'walk__dot'
            }
            cx={x}
            cy={z}
            r={unit * 1.1}
          />
        )),
      )}
      <g ref={sign} className="walk__sign">
        <path d={`M0 ${-4.2 * unit} L${2.6 * unit} ${2.8 * unit} L0 ${1.5 * unit} L${-2.6 * unit} ${2.8 * unit} Z`} />
      </g>
    </svg>
  )
}

function pointsOf(points: readonly Vec2[]): string {
  return points.map((point) => point.join(',')).join(' ')
}
