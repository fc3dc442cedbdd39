import { expect, test } from 'vitest'
import { readOhms } from './readOhms.ts'
import { readXml } from './readXml.ts'

/** As OHMS 5 writes it: words without times but for a mark a minute, one place a point, people one by one. */
const LEGACY = `<?xml version="1.0" encoding="UTF-8"?>
<ROOT xmlns="https://www.weareavp.com/nunncenter/ohms">
<record id="00089262" dt="2020-05-28">
  <version>5.4</version>
  <date value="1999-07-12" format="yyyy-mm-dd"/>
  <title>Interview with a miner&apos;s wife</title>
  <duration>00:02:30</duration>
  <interviewee>A. B.</interviewee><interviewee>C. D.</interviewee>
  <interviewer>E. F.</interviewer>
  <sync>1:|3(1)|5(4)</sync>
  <language>French</language>
  <index>
    <point><time>75</time><title>La fosse;</title><synopsis>Le travail &amp; le bruit.</synopsis>
      <keywords>mine;; poussière ;</keywords><subjects>Coal mines;Work</subjects>
      <gps>50.4314, 2.8319</gps><gps_zoom>12</gps_zoom><gps_text>Lens</gps_text></point>
    <point><time>soon</time><title>Sans heure</title></point>
    <point><time>0</time><title>Le départ</title><gps>north</gps></point>
  </index>
  <transcript>Q: Quand êtes-vous partie ?
R: En juillet, avec mes deux enfants.

R: La maison était au bout de la rue.
R: On entendait la mine jour et nuit, même le dimanche.</transcript>
  <rights>All rights reserved</rights>
</record>
</ROOT>`

test('an older OHMS file gives its people, its index in order, and words with times that are said to be estimates', () => {
  const { record, problems } = readOhms(LEGACY)
  expect(record).toMatchObject({
    id: '00089262',
    title: "Interview with a miner's wife",
    date: '1999-07-12',
    interviewee: 'A. B., C. D.',
    duration: 150,
    language: 'French',
  })
  expect(record.points).toMatchObject([
    { seconds: 0, title: 'Le départ', places: [] },
    {
      seconds: 75,
      title: 'La fosse',
      synopsis: 'Le travail & le bruit.',
      keywords: ['mine', 'poussière'],
      subjects: ['Coal mines', 'Work'],
      places: [{ latitude: 50.4314, longitude: 2.8319, zoom: 12, name: 'Lens' }],
    },
  ])
  expect(record.segments.map(({ speaker }) => speaker)).toEqual(['Q', 'R', 'R', 'R'])
  expect(record.segments[0]?.start).toBe(0)
  // Minute 1 begins in line 3 (empty), so with line 4; minute 2 at word 4 of line 5; the last word ends with the recording.
  expect(record.segments[2]).toMatchObject({ start: 60, text: 'La maison était au bout de la rue.' })
  expect(record.segments[3]?.start).toBeLessThan(120)
  expect(record.segments.at(-1)?.end).toBe(150)
  expect(problems).toEqual([
    { line: 16, message: '“soon” is no time; this point of the index is left out.' },
    { line: 17, message: '“north” is no place on the map; left out.' },
    { line: 19, message: 'Times between full minutes are estimated from the words: check them.' },
  ])
})

test('a newer OHMS file gives its exact times, and complains by the lines of the whole file', () => {
  const { record, problems } = readOhms(`<ROOT><record id="x">
<vtt_transcript><![CDATA[
00:00:01.000 --> 00:00:02.000
<v Q>Oui ?<br><br>Non ?

00:00:09.000 --> 00:00:08.000
À rebours.
]]></vtt_transcript>
</record></ROOT>`)
  expect(record.segments).toEqual([{ start: 1, end: 2, text: 'Oui ?\nNon ?', speaker: 'Q' }])
  expect(problems).toEqual([{ line: 6, message: 'Ends before it begins; left out.' }])
})

test('words without any time are not made up', () => {
  const { record, problems } = readOhms('<record><transcript>Un.\nDeux.</transcript></record>')
  expect(record.segments).toEqual([])
  expect(problems).toEqual([{ line: 1, message: 'The transcript has no times (its <sync> cannot be read); left out.' }])
})

test('what is no OHMS file is said to be none', () => {
  expect(readOhms('<?xml version="1.0"?><rss/>').problems).toEqual([
    { line: 1, message: 'Is no OHMS file: there is no <record> in it.' },
  ])
})

test('a torn file is read as far as it goes', () => {
  const { record, problems } = readOhms(LEGACY.slice(0, LEGACY.indexOf('R: La maison')))
  expect(record.points).toHaveLength(2)
  expect(record.segments.map(({ text }) => text)).toContain('Quand êtes-vous partie ?')
  expect(problems.map(({ message }) => message)).toEqual(
    expect.arrayContaining(['<transcript> is not closed.', '<record> is not closed.', '<ROOT> is not closed.']),
  )
})

test('no file can make an entity of its own, or fetch one', () => {
  const bomb = `<!DOCTYPE record [<!ENTITY a "ha"><!ENTITY b SYSTEM "file:///etc/passwd">]>\n<record><title>&a;&b;&#233;&#x1F600;</title></record>`
  expect(readXml(bomb).root?.children[0]?.text).toBe('&a;&b;é😀')
})

test('crossed and stray marks are reported by their lines', () => {
  const { root, problems } = readXml('<a>\n<b>one</a>\n</c>\n1 < 2')
  expect(root).toMatchObject({ name: 'a', children: [{ name: 'b', text: 'one' }] })
  expect(problems.map(({ line }) => line)).toEqual([2, 3, 4])
})
