import type { Journey } from '../../cms/content/Chronicle.ts'
import type { Museum } from '../../cms/content/Museum.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Words } from '../ui/Words.tsx'
import { Doors } from './Doors.tsx'
import { Grounds } from './Grounds.tsx'
import { Period } from './Period.tsx'
import { PlaceNames } from './PlaceNames.tsx'
import { TableOf } from './TableOf.tsx'

export interface JourneyTableProps {
  readonly museum: Museum
  readonly journeys: readonly Journey[]
}

/** Between two places of a route; browsers turn no arrow with its line. */
const ONWARD = { ltr: ' → ', rtl: ' ← ' } as const

/** What the map draws, told: who went where and when, on which facts, and where the museum shows it. */
export function JourneyTable({ museum, journeys }: JourneyTableProps) {
  const { words, direction } = useLanguage()
  const { when, journey, who, route, doors, map } = words.chronicle
  return (
    <TableOf caption={map} columns={[when, journey, who, route, doors]} open>
      {journeys.map((each) => (
        <tr key={each.id} id={each.slug}>
          <td>
            <Period from={each.from} until={each.until} />
          </td>
          <th scope="row">
            <Words text={each.title} />
            {each.text && (
              <p className="journey-table__text">
                <Words text={each.text} />
              </p>
            )}
            {each.pendingReview && <p className="journey-table__text">{words.exhibit.pendingReview}</p>}
            <Grounds facts={each.facts} />
          </th>
          <td data-column={who}>
            <span>
              {words.chronicle.travellers[each.travellers]}
              {each.people.map((person) => (
                <span key={person.id} className="journey-table__person">
                  <Words text={person.name} />
                </span>
              ))}
            </span>
          </td>
          <td data-column={route}>
            <span>
              <PlaceNames places={each.route} between={ONWARD[direction]} />
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
