import { expect, test } from 'vitest'
import { formatWebVtt } from './formatWebVtt.ts'

test('a transcript becomes captions in step with the voice', () => {
  const segments = [
    { start: 0, end: 3.2, text: 'Nous sommes arrivés avant l’aube.', speaker: null },
    { start: 3661.0625, end: 3662.9999, text: 'ختم أخضر', speaker: null },
  ]
  expect(formatWebVtt(segments)).toBe(`WEBVTT

1
00:00:00.000 --> 00:00:03.200
Nous sommes arrivés avant l’aube.

2
01:01:01.063 --> 01:01:03.000
ختم أخضر
`)
})

test('words stay words, whatever they look like', () => {
  const captions = formatWebVtt([
    { start: 0, end: 1, text: 'a < b & <i>c</i>\n\n00:00:05.000 --> 00:00:06.000\nfaux', speaker: null },
  ])
  expect(captions).toContain('a &lt; b &amp; &lt;i&gt;c&lt;/i&gt;\n00:00:05.000 --&gt; 00:00:06.000\nfaux')
  // One cue: no line within it is empty.
  expect(captions.trim().split('\n\n')).toHaveLength(2)
})

test('who speaks stands in a voice tag, whatever the name', () => {
  const captions = formatWebVtt([{ start: 0, end: 1, text: 'Oui.', speaker: 'A > B\n& C' }])
  expect(captions).toContain('\n<v A &gt; B &amp; C>Oui.</v>\n')
})

test('a segment too short for the clock still lasts', () => {
  expect(formatWebVtt([{ start: 1.0001, end: 1.0002, text: 'x', speaker: null }])).toContain(
    '00:00:01.000 --> 00:00:01.001',
  )
})
