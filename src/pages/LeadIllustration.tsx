import type { Museum } from '../../cms/content/Museum.ts'
import type { Lead } from '../../cms/content/Testimony.ts'
import { routeOf } from '../catalogue/View.ts'
import { answerTo } from '../museum/following/answerTo.ts'
import { routePath } from '../museum/following/routePath.ts'
import { PageLink } from '../ui/PageLink.tsx'
import { Picture } from '../ui/Picture.tsx'
import { Words } from '../ui/Words.tsx'
import './LeadIllustration.css'

export interface LeadIllustrationProps {
  readonly museum: Museum
  readonly lead: Lead
}

/** What a voice tells of, beside its words: the exhibit as a linked picture, the journey drawn on it where it is a map. */
export function LeadIllustration({ museum, lead }: LeadIllustrationProps) {
  const place = lead.exhibit
  const room = place && routeOf(museum).find(({ slug }) => slug === place.room)
  const exhibit = room?.exhibits.find(({ slug }) => slug === place?.exhibit)
  if (!room || !exhibit) return null
  const route = answerTo(museum, lead)?.route ?? null
  const { image } = lead
  return (
    <figure className={`lead-illustration setting-${room.setting}`}>
      {image && (
        <div className="lead-illustration__picture">
          <Picture image={image} sizes="(min-width: 60rem) 22rem, 94vw" decorative />
          {route && (
            <svg viewBox={`0 0 ${image.width} ${image.height}`} aria-hidden="true">
              <path
                key={route.points.join()}
                d={routePath(route.points, image)}
                pathLength={1}
                strokeWidth={image.height * 0.014}
              />
              {route.points.map(([across, down]) => (
                <circle
                  key={`${across} ${down}`}
                  cx={across * image.width}
                  cy={down * image.height}
                  r={image.height * 0.02}
                />
              ))}
            </svg>
          )}
        </div>
      )}
      <figcaption>
        <PageLink to={{ kind: 'exhibit', room: room.slug, exhibit: exhibit.slug }}>
          <Words text={exhibit.title} />
        </PageLink>
      </figcaption>
    </figure>
  )
}
