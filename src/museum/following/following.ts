import type { Place } from '../../../scenes/plan/types.ts'
import type { Lead } from '../../../cms/content/Testimony.ts'

/**
 * How a visitor and the voice that they hear go together. `silent`: no voice speaks, or none that leads. `following`: the
 * museum takes them along. `left`: they have moved by themselves and are free. `offered`: free, and the voice has gone on to
 * something else that it would show them.
 */
export interface Following {
  readonly kind: 'silent' | 'following' | 'left' | 'offered'
  /** The testimony's id; null in silence. */
  readonly testimony: string | null
  /** The point that was told last. */
  readonly point: string | null
}

export const NOT_FOLLOWING: Following = { kind: 'silent', testimony: null, point: null }

export type FollowingEvent =
  /** A voice speaks, and tells this point now (null: none yet). */
  | { readonly kind: 'told'; readonly testimony: string; readonly point: string | null; readonly leads: boolean }
  /** No voice that leads is being heard any more; a pause is none of this. */
  | { readonly kind: 'ended' }
  /** The visitor walks, turns, or goes to a place of their own choice. */
  | { readonly kind: 'moved' }
  /** The visitor asks to be taken along again. */
  | { readonly kind: 'follow' }

/** What is so after something has happened. The same object where nothing changes. */
export function follow(now: Following, event: FollowingEvent): Following {
  switch (event.kind) {
    case 'told': {
      const { testimony, point, leads } = event
      // Whoever starts a voice hears it with its room; whoever has left one voice may want the next.
      if (now.testimony !== testimony) return { kind: 'following', testimony, point }
      if (now.point === point) return now
      const isOffer = now.kind === 'left' || now.kind === 'offered'
      return { ...now, kind: isOffer ? (leads ? 'offered' : 'left') : now.kind, point }
    }
    case 'ended':
      return now.kind === 'silent' ? now : NOT_FOLLOWING
    case 'moved':
      return now.kind === 'following' ? { ...now, kind: 'left' } : now
    case 'follow':
      return now.kind === 'left' || now.kind === 'offered' ? { ...now, kind: 'following' } : now
    default:
      return event satisfies never
  }
}

/** What keeps a view where it is: then nobody is led, whatever is told. */
export interface Stillness {
  /** The visitor reads, looks closely, or sets something. */
  readonly isReading: boolean
  /** In a headset nobody is ever moved but by themselves. */
  readonly isInHeadset: boolean
}

/**
 * Where the visitor is to be led now; null: nowhere.
 * @param led the point that has led them already: it leads once, and what they do there is theirs
 */
export function placeToLead(
  { kind, point }: Following,
  lead: Lead | null,
  { isReading, isInHeadset }: Stillness,
  led: string | null,
): Place | null {
  if (kind !== 'following' || point === led || isReading || isInHeadset) return null
  return placeOfLead(lead)
}

/** The place that a lead shows: an exhibit, or the entrance of its room, from where the room is seen as a whole. */
export function placeOfLead(lead: Lead | null): Place | null {
  if (!lead?.exhibit) return null
  const { room, exhibit } = lead.exhibit
  return { room, exhibit: lead.view === 'exhibit' ? exhibit : null }
}
