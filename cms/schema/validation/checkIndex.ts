import type { DocumentLookup } from './DocumentLookup.ts'
import { isPresent } from './isPresent.ts'
import { isRecord, recordsOf, referencesOf } from './isRecord.ts'
import { durationsOf, titleOf } from './spokenLanguages.ts'
import type { Verdict } from './Verdict.ts'

/** Are the points in the order in which they are told, in each recording? */
export function checkIndex(index: unknown): Verdict {
  const last = new Map<string, number>()
  for (const [place, point] of recordsOf(index).entries()) {
    for (const { language, seconds } of recordsOf(point.times)) {
      if (typeof seconds !== 'number') continue
      const before = last.get(String(language)) ?? -1
      if (seconds <= before) {
        return `Point ${place + 1} begins at ${seconds} s in ${titleOf(String(language))}, not after the one above it: correct its time, or put the points in order.`
      }
      last.set(String(language), seconds)
    }
  }
  return true
}

/**
 * Is each time within a recording that is there?
 * @param testimony the document that the index belongs to, for its recordings and transcripts
 */
export function checkIndexTimes(times: unknown, testimony: Readonly<Record<string, unknown>>): Verdict {
  const list = recordsOf(times)
  if (list.length === 0) return 'Write when this begins: the language of a recording, and the second in it.'
  const durations = durationsOf(testimony)
  const languages = list.map(({ language }) => String(language ?? ''))
  const twice = languages.find((language, place) => languages.indexOf(language) !== place)
  if (twice !== undefined) return `There are two times in ${titleOf(twice)}: keep one of them.`
  for (const { language, seconds } of list) {
    const name = titleOf(String(language))
    if (typeof seconds !== 'number' || seconds < 0) return `Write the second at which this begins in ${name}.`
    if (!durations.has(String(language))) {
      return `There is no recording in ${name}: remove this time, or upload that recording first.`
    }
    const duration = durations.get(String(language))
    if (typeof duration === 'number' && seconds >= duration) {
      return `The recording in ${name} ends at ${duration} s: correct the time ${seconds} s.`
    }
  }
  return true
}

/** A point rests on facts that the whole testimony rests on: so they are checked, and visitors find them. */
export function checkPointFacts(facts: unknown, testimonyFacts: unknown): Verdict {
  const known = referencesOf(testimonyFacts)
  const strange = referencesOf(facts).filter((id) => !known.includes(id))
  if (strange.length === 0) return true
  const names = new Intl.ListFormat('en').format(strange.map((id) => id.replace(/^fact-/, '')))
  return `${names} ${strange.length === 1 ? 'is' : 'are'} not among this testimony’s facts: add ${strange.length === 1 ? 'it' : 'them'} under “Facts and care” first, or choose another.`
}

/** A lead leads somewhere. */
export function checkLead(lead: unknown): Verdict {
  if (!isRecord(lead)) return true
  const hasExhibit = isPresent(lead.exhibit)
  if (!hasExhibit && !isPresent(lead.route)) {
    // What a form leaves behind when its first switch was touched and the rest forgotten.
    return 'Choose the exhibit or the places to which this leads, or remove “What the museum shows meanwhile”.'
  }
  if (!hasExhibit && lead.raisesLamp === true)
    return 'Choose the exhibit whose lamp rises, or switch “Raises the lamp” off.'
  return true
}

/** Visitors can only be led to a wall: the exhibit must hang in a published room. */
export async function checkLeadExhibit(exhibit: unknown, lookup: DocumentLookup): Promise<Verdict> {
  if (!isRecord(exhibit) || typeof exhibit._ref !== 'string') return true
  const id = exhibit._ref
  const rooms = (await lookup.pointingTo([id])).filter(
    ({ _type, exhibits }) => _type === 'room' && referencesOf(exhibits).includes(id),
  )
  return rooms.length > 0 || 'This exhibit hangs in no room: hang it first, or lead to another one.'
}
