import type { StructureBuilder, StructureResolverContext } from 'sanity/structure'

const API_VERSION = '2026-05-04'

// Sanity can't sort by one language of a localised title: a page goes by its address, which is Latin and says the same.
// What has no page goes by its id: the collection's say the name too, and a new one's, made of digits, comes first.
const PAGE = 'slug.current'
const ID = '_id'

/** The Studio's contents as curators think of them: the museum, its rooms in the order of the visit, what hangs in each. */
export function structure(S: StructureBuilder, { getClient }: Pick<StructureResolverContext, 'getClient'>) {
  const roomsInOrder = () => S.documentTypeList('room').defaultOrdering([{ field: 'number', direction: 'asc' }])

  /** All documents of a type by this field: Sanity's own order, the last edited first, moves under the curator's hand. */
  const sorted = (type: string, title: string, field: string) =>
    S.documentTypeListItem(type)
      .title(title)
      .child(
        S.documentTypeList(type)
          .title(title)
          .defaultOrdering([{ field, direction: 'asc' }]),
      )

  /** Those documents of a type to which the filter applies, by this field. */
  const chosen = (id: string, title: string, type: string, filter: string, field: string) =>
    S.listItem()
      .id(id)
      .title(title)
      .schemaType(type)
      .child(
        S.documentList()
          .id(id)
          .title(title)
          .schemaType(type)
          .filter(`_type == "${type}" && ${filter}`)
          .apiVersion(API_VERSION)
          .defaultOrdering([{ field, direction: 'asc' }]),
      )

  /** What hangs in a room, in hanging order; once, even where a draft names it twice: a list of Sanity's breaks on that. */
  async function hangingIn(roomId: string) {
    const client = getClient({ apiVersion: API_VERSION }).withConfig({ perspective: 'drafts' })
    const exhibits = await client.fetch<string[] | null>('*[_id == $roomId][0].exhibits[defined(_ref)]._ref', {
      roomId,
    })
    return S.list()
      .title('Hanging order')
      .items([...new Set(exhibits)].map((id) => S.documentListItem().id(id).schemaType('exhibit')))
  }

  return S.list()
    .title('Rihla')
    .items([
      S.listItem()
        .id('museum')
        .title('Museum')
        .schemaType('museum')
        .child(S.document().schemaType('museum').documentId('museum').title('Museum')),
      S.listItem().id('rooms').title('Rooms').schemaType('room').child(roomsInOrder().title('Rooms')),
      S.listItem()
        .id('exhibits')
        .title('Exhibits')
        .schemaType('exhibit')
        .child(
          S.list()
            .title('Exhibits')
            .items([
              sorted('exhibit', 'All exhibits', PAGE).id('all'),
              S.listItem()
                .id('byRoom')
                .title('By room')
                .child(roomsInOrder().id('byRoom').title('By room').child(hangingIn)),
              chosen('pendingReview', 'Wording under review', 'exhibit', 'pendingReview == true', PAGE),
              chosen('awaitingArchive', 'Awaiting the archive', 'exhibit', 'defined(awaitingArchive)', PAGE),
              sorted('museumObject', 'Objects of the collection', 'objectNumber'),
            ]),
        ),
      sorted('testimony', 'Testimonies', PAGE),
      sorted('story', 'Stories', PAGE),
      sorted('tour', 'Tours', PAGE),
      sorted('event', 'Timeline', 'from'),
      sorted('journey', 'Map of journeys', 'from'),
      S.divider(),
      S.listItem()
        .id('factsAndSources')
        .title('Facts and sources')
        .schemaType('fact')
        .child(
          S.list()
            .title('Facts and sources')
            .items([
              sorted('fact', 'Facts', 'code'),
              chosen('unchecked', 'Facts that nobody has checked', 'fact', '!defined(checkedBy)', 'code'),
              chosen('unsourced', 'L facts: no source yet', 'fact', 'confidence == "L"', 'code'),
              sorted('source', 'Sources', 'title'),
            ]),
        ),
      S.listItem()
        .id('placesAndPeople')
        .title('Places and people')
        .schemaType('place')
        .child(
          S.list()
            .title('Places and people')
            .items([sorted('place', 'Places', ID), sorted('person', 'Public figures', ID)]),
        ),
      sorted('theme', 'Themes', ID),
    ])
}
