import type { Testimony } from '../cms/content/Testimony.ts'
import { pointsIn } from './audio/pointsIn.ts'
import type { View } from './catalogue/View.ts'
import { cardAddress, shorten, subjectOf } from './headOf.ts'
import { MUSEUM_NAMES } from './i18n/languageNames.ts'
import type { Words } from './i18n/Words.ts'
import { editionAddress } from './visit/editionAddress.ts'
import { formatVisit, pathOf } from './visit/formatVisit.ts'
import type { Visit } from './visit/Visit.ts'

/** schema.org, for search engines and other collections; null for what is no page. Only the server writes it. */
export function linkedDataOf(view: View, words: Words): Readonly<Record<string, unknown>> | null {
  const { visit, museum, shown } = view
  if (shown.kind === 'wrong' || shown.kind === 'trouble') return null
  const { title: name, description, image: own } = subjectOf(view, words)
  const image = own ?? museum.cover
  const common = {
    '@context': 'https://schema.org',
    name,
    description: shorten(description),
    inLanguage: visit.language,
    url: pathOf(visit.language, visit.page),
    ...(image ? { image: cardAddress(image) } : {}),
  }
  const partOf = { '@type': 'Museum', name: `${MUSEUM_NAMES.latin}, ${words.site.subtitle}`, url: `/${visit.language}` }
  switch (shown.kind) {
    case 'home':
      return { ...common, '@type': 'Museum', isAccessibleForFree: true, publicAccess: true }
    case 'room':
      return {
        ...common,
        '@type': 'Collection',
        isPartOf: partOf,
        hasPart: shown.room.exhibits.map((exhibit) => ({
          '@type': 'CreativeWork',
          name: exhibit.title.value,
          url: pathOf(visit.language, { kind: 'exhibit', room: shown.room.slug, exhibit: exhibit.slug }),
        })),
      }
    case 'exhibit':
      return {
        ...common,
        '@type': shown.exhibit.kind === 'routeMap' || shown.exhibit.kind === 'mapTable' ? 'Map' : 'CreativeWork',
        isPartOf: { '@type': 'Collection', name: shown.room.title.value },
        ...(shown.exhibit.image
          ? {
              license: shown.exhibit.image.rights.statement,
              creditText: shown.exhibit.image.creditLine.value,
              copyrightHolder: { '@type': 'Organization', name: shown.exhibit.image.rights.holder },
            }
          : {}),
      }
    case 'story':
      return { ...common, '@type': 'Article', headline: name, isPartOf: partOf }
    case 'testimony':
      return {
        ...common,
        '@type': 'CreativeWork',
        isPartOf: partOf,
        ...(shown.testimony.kind === 'composite' ? { creativeWorkStatus: words.testimony.composite } : {}),
        associatedMedia: shown.testimony.recordings.flatMap((recording) =>
          recording.files.map(({ href, mimeType }) => ({
            '@type': 'AudioObject',
            contentUrl: editionAddress(href),
            encodingFormat: mimeType,
            inLanguage: recording.lang,
            duration: `PT${Math.round(recording.duration)}S`,
            license: recording.rights.statement,
          })),
        ),
        ...clipsOf(visit, shown.testimony),
      }
    case 'tour':
      return {
        ...common,
        '@type': 'ItemList',
        isPartOf: partOf,
        itemListElement: shown.tour.stops.map((stop, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: stop.title.value,
          url: pathOf(visit.language, { kind: 'tour', tour: shown.tour.slug, stop: index + 1 }),
        })),
      }
    case 'timeline':
      return {
        ...common,
        '@type': 'ItemList',
        isPartOf: partOf,
        itemListOrder: 'https://schema.org/ItemListOrderAscending',
        itemListElement: shown.chronicle.events.map((event, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: event.title.value,
          url: `${pathOf(visit.language, visit.page)}#${event.slug}`,
        })),
      }
    case 'map':
      return { ...common, '@type': 'Map', isPartOf: partOf }
    case 'rooms':
      return {
        ...common,
        '@type': 'CollectionPage',
        isPartOf: partOf,
        hasPart: [museum.threshold, ...museum.rooms].map((room) => ({
          '@type': 'Collection',
          name: room.title.value,
          url: pathOf(visit.language, { kind: 'room', room: room.slug }),
        })),
      }
    default:
      return { ...common, '@type': 'WebPage', isPartOf: partOf }
  }
}

/** What is told when, with the address of each moment: search engines lead to it. In the voice that the page plays first. */
function clipsOf(visit: Visit, testimony: Testimony): Readonly<Record<string, unknown>> {
  const recording = testimony.recordings.find(({ lang }) => lang === visit.language) ?? testimony.recordings[0]
  const points = recording ? pointsIn(testimony, recording.lang) : []
  if (!recording || points.length === 0) return {}
  return {
    hasPart: points.map(({ point, start }, index) => ({
      '@type': 'Clip',
      name: point.title.value,
      startOffset: Math.floor(start),
      endOffset: Math.floor(points[index + 1]?.start ?? recording.duration),
      url: formatVisit({ ...visit, seconds: start, walk: false }),
    })),
  }
}
