import type { ChronicleWords } from '../../ChronicleWords.ts'

export const chronicleDe: ChronicleWords = {
  timeline: 'Zeitleiste',
  timelineShort: 'Zeitleiste',
  timelineLead:
    'Die marokkanische Migration in der Ordnung der Zeit. Jedes Ereignis führt in die Räume, die davon erzählen.',
  map: 'Karte der Reisen',
  mapShort: 'Karte',
  mapLead: 'Wege aus Marokko und dorthin, nach dem Jahrzehnt des Aufbruchs. Diese Karte zeichnet keine Grenze.',
  when: 'Datum',
  event: 'Ereignis',
  journey: 'Reise',
  places: 'Orte',
  who: 'Wer reist',
  route: 'Weg',
  doors: 'In den Räumen',
  asTable: 'Dasselbe als Tabelle',
  allJourneys: 'Alle Reisen',
  byDecade: 'Nach Jahrzehnt des Aufbruchs',
  journeyCount: { one: '{n} Reise', other: '{n} Reisen' },
  legend: 'Legende',
  direction: 'Die Spitze einer Linie zeigt, in welche Richtung gereist wurde.',
  eras: 'Zu einer Zeit springen',
  mapAlt: 'Land und Meer ohne Grenzen; Linien verbinden die Orte. Die Tabelle unter der Karte beschreibt jede Reise.',
  travellers: {
    people: 'Viele Menschen',
    publicFigure: 'Eine Person des öffentlichen Lebens',
    compositeFamily: 'Eine Familie, die das Museum aus Tatsachen zusammengesetzt hat',
  },
  ownPath: 'Ihr eigener Weg',
  ownPathLead: 'Die Orte der Stücke, vor denen Sie auf diesem Gerät standen, in der Reihenfolge Ihres Besuchs.',
}
