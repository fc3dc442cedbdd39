import { describe, expect, test } from 'vitest'
import { readTranscript } from './readTranscript.ts'

const read = (...lines: string[]) => readTranscript(lines.join('\n'))
const words = (file: ReturnType<typeof read>) => file.segments.map(({ text }) => text)

describe('WebVTT from elsewhere', () => {
  test('is read with its speakers, without its styles, notes and names of cues', () => {
    const file = read(
      'WEBVTT - made by hand',
      'Kind: captions',
      '',
      'NOTE a remark',
      'of two lines',
      '',
      'STYLE',
      '::cue { color: red }',
      '',
      'intro',
      '00:00.000 --> 00:03.200 align:start position:0%',
      '<v.loud Grand-mère>Viens, <i>mon</i> <c.gold>petit</c> <00:01.000>&amp; écoute.',
      '',
      '00:04.000 --> 00:06.000',
      'Une ligne,',
      'puis une autre.',
    )
    expect(file).toMatchObject({ format: 'webVtt', problems: [] })
    expect(file.segments).toEqual([
      { start: 0, end: 3.2, text: 'Viens, mon petit & écoute.', speaker: 'Grand-mère' },
      { start: 4, end: 6, text: 'Une ligne,\npuis une autre.', speaker: null },
    ])
  })

  test('with broken cues is read as far as it goes, and each is reported by its line', () => {
    const file = read(
      'WEBVTT',
      '',
      '00:00.000 --> 00:01.000',
      'Un.',
      '',
      '00:01.000 -> 00:02.000',
      'Une flèche trop courte.',
      '',
      '00:99.000 --> 00:03.000',
      'Pas une heure.',
      '',
      '00:05.000 --> 00:04.000',
      'À rebours.',
      '',
      '00:06.000 --> 00:07.000',
      '',
      '00:08.000 --> 00:09.000',
      'Neuf.',
      '',
      '00:02.000 --> 00:03.000',
      'Trop tard.',
    )
    expect(words(file)).toEqual(['Un.', 'Neuf.'])
    expect(file.problems).toEqual([
      { line: 6, message: 'Has no times; left out.' },
      { line: 9, message: '“00:99.000 --> 00:03.000” are no times; left out.' },
      { line: 12, message: 'Ends before it begins; left out.' },
      { line: 15, message: 'No words follow these times; left out.' },
      { line: 20, message: 'Begins before the one above it; left out.' },
    ])
  })

  test('of two who speak at once is kept under the first, and said so', () => {
    const file = read('WEBVTT', '', '00:00.000 --> 00:02.000', '<v Q>Et vous ?</v> <v R>Moi aussi.</v>')
    expect(file.segments).toEqual([{ start: 0, end: 2, text: 'Et vous ? Moi aussi.', speaker: 'Q' }])
    expect(file.problems).toEqual([{ line: 3, message: 'More than one person speaks here; kept as said by “Q”.' }])
  })

  test('without its first line is read all the same', () => {
    const file = read('00:00:01.000 --> 00:00:02.000', 'Oui.')
    expect(file).toMatchObject({ format: 'webVtt', segments: [{ start: 1 }], problems: [{ line: 1 }] })
  })
})

describe('SubRip from elsewhere', () => {
  test('is read without its styles, also where empty lines are missing', () => {
    const file = readTranscript(
      '\u{FEFF}1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>Oui.</i>\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n{\\an8}QUESTION: Et 1963 ?\r\n1963\r\n',
    )
    expect(file).toMatchObject({ format: 'srt', problems: [] })
    expect(file.segments).toEqual([
      { start: 1, end: 2.5, text: 'Oui.', speaker: null },
      { start: 3, end: 4, text: 'Et 1963 ?\n1963', speaker: 'QUESTION' },
    ])
  })

  test('with broken times is read as far as it goes', () => {
    const file = read(
      'Un titre',
      '',
      '1',
      '00:00:01,000 --> 00:00:02,000',
      'Un.',
      '',
      '2',
      '00:00:0x,000 --> 00:00:04,000',
      'Deux.',
      '',
      '3',
      '00:00:05,000 --> 00:00:06,000',
      'Trois.',
    )
    expect(words(file)).toEqual(['Un.', 'Trois.'])
    expect(file.problems).toEqual([
      { line: 1, message: 'Stands before the first times; left out.' },
      { line: 8, message: '“00:00:0x,000 --> 00:00:04,000” are no times; left out.' },
    ])
  })
})

describe('plain text with times', () => {
  test('is read as transcribers write it', () => {
    const file = readTranscript(
      '[0:00] Q: Où êtes-vous né ?\n\n0:04 - R: À Al Hoceima.\nJ’y ai grandi.\n(00:00:12.5) Elle disait : oui.\n62:03 – 62:05 Fin.\n',
    )
    expect(file).toMatchObject({ format: 'timedText', problems: [] })
    expect(file.segments).toEqual([
      { start: 0, end: 4, text: 'Où êtes-vous né ?', speaker: 'Q' },
      { start: 4, end: 12.5, text: 'À Al Hoceima.\nJ’y ai grandi.', speaker: 'R' },
      { start: 12.5, end: 3723, text: 'Elle disait : oui.', speaker: null },
      { start: 3723, end: 3725, text: 'Fin.', speaker: null },
    ])
  })

  test('ends with the recording where nothing else says it, else by a guess that is told', () => {
    const file = 'Entretien du 4 mai\n[0:01] Un.\n[0:05] Deux.'
    expect(readTranscript(file, 9.5).segments.at(-1)).toMatchObject({ start: 5, end: 9.5 })
    expect(readTranscript(file)).toMatchObject({
      segments: [{ end: 5 }, { start: 5, end: 7 }],
      problems: [{ line: 1 }, { line: 3, message: expect.stringContaining('guessed') }],
    })
  })
})

test('a file of nothing has nothing', () => {
  expect(readTranscript('')).toEqual({ format: 'timedText', segments: [], ohms: null, problems: [] })
})
