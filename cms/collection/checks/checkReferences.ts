import { isRecord, referencesOf } from '../../schema/validation/isRecord.ts'
import { finding, findingOf, type Check } from './Check.ts'

/** Types that visitors only meet through something that refers to them. */
const MET_BY_REFERENCE = ['fact', 'source', 'person', 'place', 'museumObject', 'exhibit']

/** Every reference leads to a document; nothing stands for nothing; every exhibit hangs once. */
export const checkReferences: Check = ({ values, byId, ofType }) => {
  const references = values.flatMap(({ value, ...at }) =>
    isRecord(value) && typeof value._ref === 'string' ? [{ ...at, to: value._ref }] : [],
  )
  const astray = references
    .filter(({ to }) => !byId.has(to))
    .map(({ to, ...at }) => finding(at, `Leads to ${to}, which is not in the collection.`))

  const met = new Set(references.filter(({ id, to }) => id !== to).map(({ to }) => to))
  const orphans = ofType(...MET_BY_REFERENCE)
    .filter(({ _id }) => !met.has(String(_id)))
    .map((document) => findingOf(document, '', 'Nothing refers to it: no visitor can find it.'))
  const idle = ofType('story')
    .filter(({ _id }) => !met.has(String(_id)))
    .map((document) =>
      findingOf(document, '', 'Belongs to no room: it is only found in the list of stories.', 'warning'),
    )

  const hung = ofType('room').flatMap(({ _id, exhibits }) => referencesOf(exhibits).map((to) => ({ room: _id, to })))
  const twice = hung
    .filter(({ to }, index) => hung.findIndex((other) => other.to === to) < index)
    .map(({ room, to }) => finding({ id: String(room), path: 'exhibits' }, `${to} hangs somewhere else already.`))
  const roofless = ofType('exhibit')
    .filter(({ _id }) => !hung.some(({ to }) => to === _id))
    .map((document) => findingOf(document, '', 'Hangs in no room.'))

  const routed = new Set(
    ofType('museum').flatMap(({ threshold, route }) => [
      ...referencesOf(route),
      ...(isRecord(threshold) ? [String(threshold._ref)] : []),
    ]),
  )
  const offRoute = ofType('room')
    .filter(({ _id }) => !routed.has(String(_id)))
    .map((document) => findingOf(document, '', 'Is on no route: list it in the museum’s.'))
  return [...astray, ...orphans, ...idle, ...twice, ...roofless, ...offRoute]
}
