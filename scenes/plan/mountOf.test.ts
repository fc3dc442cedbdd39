import { expect, it } from 'vitest'
import { EXHIBIT_KINDS } from '../../cms/content/Exhibit.ts'
import { mountOf, specOf } from './mountOf.ts'

it('every kind of exhibit has a mount of its own sense', () => {
  const mounts = Object.fromEntries(EXHIBIT_KINDS.map((kind) => [kind, mountOf(kind)]))
  expect(mounts).toEqual({
    picture: 'wall',
    poster: 'wall',
    chart: 'wall',
    routeMap: 'wall',
    mapTable: 'mapTable',
    archivalDocument: 'case',
    projection: 'wall',
    object: 'plinth',
    textWall: 'wall',
    memorial: 'memorial',
    voice: 'post',
  })
})

const room = (setting: string, kind: string, hasImage: boolean) => ({
  slug: 'a',
  setting,
  exhibits: [{ slug: 'x', kind, aspect: 1.4, hasImage }],
})

it('what lost its picture is never an empty frame: its words are painted on the wall', () => {
  for (const kind of ['picture', 'poster', 'archivalDocument', 'mapTable', 'projection', 'textWall']) {
    expect(specOf(room('work', kind, false)).exhibits).toEqual([{ slug: 'x', mount: 'wall', aspect: 1, isText: true }])
  }
  expect(specOf(room('work', 'archivalDocument', true)).exhibits).toEqual([{ slug: 'x', mount: 'case', aspect: 1.4 }])
})

it('a chart without a picture hangs as the drawing of its numbers, in the shape of that', () => {
  expect(specOf(room('work', 'chart', false)).exhibits).toEqual([{ slug: 'x', mount: 'wall', aspect: 1.4 }])
})

it('in the courtyard papers hang under the arcades, and a memorial is words on the wall', () => {
  const mounts = ['archivalDocument', 'mapTable', 'memorial'].map(
    (kind) => specOf(room('courtyard', kind, true)).exhibits[0],
  )
  expect(mounts).toEqual([
    { slug: 'x', mount: 'wall', aspect: 1.4 },
    { slug: 'x', mount: 'wall', aspect: 1.4 },
    { slug: 'x', mount: 'wall', aspect: 1, isText: true },
  ])
})

it('a kind from a newer edition hangs on the wall', () => {
  expect(mountOf('hologram')).toBe('wall')
})

it('a plan asks no more of a room than slugs, kinds and proportions', () => {
  const outline = { slug: 'a', setting: 'work', exhibits: [{ slug: 'x', kind: 'voice', aspect: 1, title: 'x' }] }
  expect(specOf(outline)).toEqual({
    slug: 'a',
    setting: 'work',
    exhibits: [{ slug: 'x', mount: 'post', aspect: 1 }],
  })
})
