import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { violationsOf, ZONES, zoneOf } from './support/arrows.ts'

const files = globSync('{src,scenes,cms}/**/*.{ts,tsx}').filter((file) => !/\.test\.tsx?$|\/fixtures\//.test(file))

describe('the arrows', () => {
  test('every import in the tree follows the matrix', () => {
    const violations = files.flatMap((file) => violationsOf(file, readFileSync(file, 'utf8')))
    expect(violations).toEqual([])
  })

  test('every source file lies in a zone of the matrix', () => {
    expect(files.filter((file) => zoneOf(file) === null)).toEqual([])
    expect(files.length).toBeGreaterThan(50)
  })

  test('no two zones may import each other', () => {
    const may = new Map(ZONES.map((zone) => [zone.name, zone.may.filter((each) => !each.startsWith('type '))]))
    const pairs = [...may].flatMap(([from, targets]) =>
      targets.filter((to) => may.get(to)?.includes(from)).map((to) => `${from} ⇄ ${to}`),
    )
    expect(pairs).toEqual([])
  })
})

describe('a planted violation is found', () => {
  const planted: readonly (readonly [title: string, file: string, source: string, why: RegExp])[] = [
    ['the plan imports three', 'scenes/plan/x.ts', "import { Vector3 } from 'three'", /no such package/],
    ['the plan imports React', 'scenes/plan/x.ts', "import { useState } from 'react'", /no such package/],
    ['cms imports a page', 'cms/edition/x.ts', "import { App } from '../../src/App.tsx'", /no arrow/],
    ['content imports a query value', 'cms/content/x.ts', "import { q } from '../queries/rooms.ts'", /types only/],
    ['a page imports three', 'src/pages/x.tsx', "import { Mesh } from 'three'", /only scenes/],
    [
      'a page imports a room',
      'src/pages/x.tsx',
      "import { RoomView } from '../../scenes/rooms/RoomView.tsx'",
      /no arrow/,
    ],
    [
      'the door imports scenes eagerly',
      'src/museum/x.tsx',
      "import { MuseumScene } from '../../scenes/index.ts'",
      /lazily/,
    ],
    [
      'the door reaches past the index',
      'src/museum/x.tsx',
      "import('../../scenes/MuseumScene.tsx')",
      /only scenes\/index/,
    ],
    ['materials import a room', 'scenes/materials/x.ts', "import { x } from '../rooms/RoomView.tsx'", /no arrow/],
    ['a page plays howler itself', 'src/pages/x.tsx', "import { Howl } from 'howler'", /only src\/audio/],
    ['the lake uses React', 'cms/lake/x.ts', "import { createElement } from 'react'", /only src/],
    ['a page reads the lake', 'src/pages/x.tsx', "export * from '../../cms/lake/createLake.ts'", /no arrow/],
    ['the museum leaves the tree', 'src/ui/x.ts', "import x from '../../../elsewhere.ts'", /no folder/],
  ]
  test.each(planted)('%s', (_title, file, source, why) => {
    expect(violationsOf(file, source).map((violation) => violation.why)).toEqual([expect.stringMatching(why)])
  })

  test('and what is allowed is not', () => {
    expect(violationsOf('src/museum/x.tsx', "const S = lazy(() => import('../../scenes/index.ts'))")).toEqual([])
    expect(violationsOf('cms/content/x.ts', "import type { R } from '../queries/sanity.types.ts'")).toEqual([])
    expect(violationsOf('scenes/rooms/x.tsx', "import { Mesh } from 'three'")).toEqual([])
  })
})
