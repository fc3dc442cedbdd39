import type { StructureResolver } from 'sanity/structure'

const API_VERSION = '2026-05-04'

/** The Studio's contents as curators think of them: the museum, its rooms in the order of the visit, what hangs in each. */
export const structure: StructureResolver = (S, { getClient }) => {
  const roomsInOrder = () => S.documentTypeList('room').defaultOrdering([{ field: 'number', direction: 'asc' }])

  /** What hangs in a room, in hanging order. */
  async function hangingIn(roomId: string) {
    const client = getClient({ apiVersion: API_VERSION }).withConfig({ perspective: 'drafts' })
    const exhibits = await client.fetch<string[] | null>('*[_id == $roomId][0].exhibits[defined(_ref)]._ref', {
      roomId,
    })
    return S.list()
      .title('Hanging order')
      .items((exhibits ?? []).map((id) => S.documentListItem().id(id).schemaType('exhibit')))
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
              S.documentTypeListItem('exhibit').id('all').title('All exhibits'),
              S.listItem()
                .id('byRoom')
                .title('By room')
                .child(roomsInOrder().id('byRoom').title('By room').child(hangingIn)),
              S.listItem()
                .id('pendingReview')
                .title('Wording under review')
                .child(
                  S.documentList()
                    .id('pendingReview')
                    .title('Wording under review')
                    .schemaType('exhibit')
                    .filter('_type == "exhibit" && pendingReview == true')
                    .apiVersion(API_VERSION),
                ),
              S.documentTypeListItem('museumObject').title('Objects of the collection'),
            ]),
        ),
      S.documentTypeListItem('testimony').title('Testimonies'),
      S.documentTypeListItem('story').title('Stories'),
      S.documentTypeListItem('tour').title('Tours'),
      S.divider(),
      S.listItem()
        .id('factsAndSources')
        .title('Facts and sources')
        .schemaType('fact')
        .child(
          S.list()
            .title('Facts and sources')
            .items([
              S.listItem()
                .id('facts')
                .title('Facts')
                .schemaType('fact')
                .child(
                  S.documentTypeList('fact')
                    .title('Facts')
                    .defaultOrdering([{ field: 'code', direction: 'asc' }]),
                ),
              S.listItem()
                .id('unsourced')
                .title('L facts: no source yet')
                .child(
                  S.documentList()
                    .id('unsourced')
                    .title('L facts: no source yet')
                    .schemaType('fact')
                    .filter('_type == "fact" && confidence == "L"')
                    .apiVersion(API_VERSION)
                    .defaultOrdering([{ field: 'code', direction: 'asc' }]),
                ),
              S.documentTypeListItem('source').title('Sources'),
            ]),
        ),
      S.listItem()
        .id('placesAndPeople')
        .title('Places and people')
        .schemaType('place')
        .child(
          S.list()
            .title('Places and people')
            .items([
              S.documentTypeListItem('place').title('Places'),
              S.documentTypeListItem('person').title('Public figures'),
            ]),
        ),
      S.documentTypeListItem('theme').title('Themes'),
    ])
}
