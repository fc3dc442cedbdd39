import { expect, it } from 'vitest'
import { EXHIBIT_KINDS } from '../../cms/content/Exhibit.ts'
import { mountOf, specOf } from './mountOf.ts'

it('every kind of exhibit has a mount: things stand on plinths, voices at posts, the rest hangs', () => {
  const mounts = EXHIBIT_KINDS.map((kind) => mountOf(kind))
  expect(mounts).toEqual(['wall', 'wall', 'wall', 'wall', 'wall', 'plinth', 'wall', 'post'])
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
