import type { Catalogue } from '../catalogue/createCatalogue.ts'
import type { View } from '../catalogue/View.ts'
import { AboutHere } from './AboutHere.tsx'
import { MapHere, TimelineHere } from './ChronicleHere.tsx'
import { ExhibitPage } from './ExhibitPage.tsx'
import { HomePage } from './HomePage.tsx'
import { RoomPage } from './RoomPage.tsx'
import { RoomsPage } from './RoomsPage.tsx'
import { SearchPage } from './SearchPage.tsx'
import { StoryPage } from './StoryPage.tsx'
import { TourHere, ToursHere } from './TourHere.tsx'
import { TroublePage } from './TroublePage.tsx'
import { TestimonyHere } from './VoiceHere.tsx'
import { WrongPage } from './WrongPage.tsx'

/** The page of a view. */
export function PageOf({ view, catalogue }: { readonly view: View; readonly catalogue: Catalogue }) {
  const { visit, museum, edition, shown } = view
  switch (shown.kind) {
    case 'home':
      return <HomePage museum={museum} />
    case 'rooms':
      return <RoomsPage museum={museum} />
    case 'room':
      return <RoomPage museum={museum} room={shown.room} />
    case 'exhibit':
      return (
        <ExhibitPage
          key={shown.exhibit.id}
          visit={visit}
          museum={museum}
          room={shown.room}
          exhibit={shown.exhibit}
          testimony={shown.testimony}
        />
      )
    case 'story':
      return <StoryPage museum={museum} story={shown.story} />
    case 'testimony':
      return <TestimonyHere key={shown.testimony.id} visit={visit} museum={museum} testimony={shown.testimony} />
    case 'tours':
      return <ToursHere museum={museum} />
    case 'tour':
      return <TourHere museum={museum} tour={shown.tour} stop={shown.stop} />
    case 'timeline':
      return <TimelineHere museum={museum} chronicle={shown.chronicle} />
    case 'map':
      return <MapHere museum={museum} catalogue={catalogue} chronicle={shown.chronicle} decade={shown.decade} />
    case 'about':
      return <AboutHere museum={museum} edition={edition.current} />
    case 'search':
      return <SearchPage visit={visit} museum={museum} catalogue={catalogue} />
    case 'wrong':
      return <WrongPage museum={museum} path={shown.path} />
    case 'trouble':
      return <TroublePage title={shown.title} error={shown.error} />
    default:
      return shown satisfies never
  }
}
