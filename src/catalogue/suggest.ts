import type { Museum } from '../../cms/content/Museum.ts'
import type { Text } from '../../cms/content/Text.ts'
import type { Page } from '../visit/Visit.ts'
import { letterDistance } from './letterDistance.ts'
import { routeOf } from './View.ts'

export interface Suggestion {
  readonly page: Page
  readonly title: Text
}

/** Above this share of wrong letters a name is another name, not a misspelling. */
const FARTHEST = 0.45
const MOST = 5

/** The pages whose names come closest to a wrong address, nearest first. */
export function suggest(museum: Museum, path: string): readonly Suggestion[] {
  const words = path
    .toLowerCase()
    .split('/')
    .map(decoded)
    .filter((word) => word.length > 1)
  return everything(museum)
    .map((each) => ({ ...each, far: Math.min(1, ...words.map((word) => farness(word, each.slug))) }))
    .filter(({ far }) => far <= FARTHEST)
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST)
    .map(({ page, title }) => ({ page, title }))
}

function everything(museum: Museum): readonly (Suggestion & { readonly slug: string })[] {
  return [
    ...routeOf(museum).flatMap((room) => [
      { slug: room.slug, title: room.title, page: { kind: 'room', room: room.slug } as const },
      ...room.exhibits.map((exhibit) => ({
        slug: exhibit.slug,
        title: exhibit.title,
        page: { kind: 'exhibit', room: room.slug, exhibit: exhibit.slug } as const,
      })),
    ]),
    ...museum.stories.map(({ slug, title }) => ({ slug, title, page: { kind: 'story', story: slug } as const })),
    ...museum.testimonies.map(({ slug, title }) => ({
      slug,
      title,
      page: { kind: 'testimony', testimony: slug } as const,
    })),
    ...museum.tours.map(({ slug, title }) => ({
      slug,
      title,
      page: { kind: 'tour', tour: slug, stop: null } as const,
    })),
  ]
}

/** 0 the same, 1 nothing alike; a name that begins with the other is near. */
function farness(word: string, slug: string): number {
  if (word.length > 2 && slug.startsWith(word)) return 0.1
  return letterDistance(word.slice(0, 60), slug) / Math.max(word.length, slug.length)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
