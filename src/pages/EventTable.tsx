import type { TimelineEvent } from '../../cms/content/Chronicle.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Words } from '../ui/Words.tsx'
import { Doors } from './Doors.tsx'
import { Period } from './Period.tsx'
import { PlaceNames } from './PlaceNames.tsx'
import { TableOf } from './TableOf.tsx'

export interface EventTableProps {
  readonly museum: Museum
  readonly events: readonly TimelineEvent[]
}

/** The timeline as a table: for those who compare, copy, or hear it line by line. */
export function EventTable({ museum, events }: EventTableProps) {
  const { words } = useLanguage()
  const { when, event, places, doors, timeline } = words.chronicle
  return (
    <TableOf caption={timeline} columns={[when, event, places, doors]}>
      {events.map((each) => (
        <tr key={each.id}>
          <td>
            <Period from={each.from} until={each.until} />
          </td>
          <th scope="row">
            <Words text={each.title} />
          </th>
          <td data-column={places}>
            <span>
              <PlaceNames places={each.places} between=" · " />
            </span>
          </td>
          <td data-column={doors}>
            <Doors museum={museum} doors={each.doors} />
          </td>
        </tr>
      ))}
    </TableOf>
  )
}
