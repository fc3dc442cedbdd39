import { parseSync } from 'vite'

/** A folder of the tree that the arrows speak of. The longest matching prefix names a file's zone. */
interface Zone {
  readonly name: string
  /** File or folder prefixes, from the root. */
  readonly paths: readonly string[]
  /** Zones that it may import; `type` in front: types only. A zone may always import itself. */
  readonly may: readonly string[]
}

/**
 * The import matrix of the README ("The arrows"), one row a zone. `src` and `scenes` read downward: a row names only
 * what lies below it, so a cycle between zones cannot be written.
 */
export const ZONES: readonly Zone[] = [
  { name: 'cms/content', paths: ['cms/content/'], may: ['type cms/queries'] },
  { name: 'cms/queries', paths: ['cms/queries/'], may: [] },
  { name: 'cms/schema', paths: ['cms/schema/'], may: ['cms/content', 'scenes/plan'] },
  {
    name: 'cms/studio',
    paths: ['cms/studio/', 'cms/sanity.config.ts', 'cms/sanity.cli.ts'],
    may: ['cms/content', 'cms/queries', 'cms/schema', 'scenes/plan'],
  },
  { name: 'cms/lake', paths: ['cms/lake/'], may: ['cms/content', 'cms/queries'] },
  { name: 'cms/edition', paths: ['cms/edition/'], may: ['cms/content', 'cms/queries'] },
  { name: 'cms/collection', paths: ['cms/collection/'], may: ['cms/content', 'cms/queries', 'cms/schema'] },
  {
    name: 'cms/serve',
    paths: ['cms/serve/'],
    may: ['cms/content', 'cms/queries', 'cms/lake', 'cms/edition', 'cms/studio'],
  },
  { name: 'scenes/plan', paths: ['scenes/plan/'], may: [] },
  // Names and addresses of sounds: heard by src/audio, made by the collection's makers.
  { name: 'scenes/soundscape', paths: ['scenes/soundscape/'], may: ['type cms/content'] },
  { name: 'scenes/quality', paths: ['scenes/quality/'], may: ['type scenes/plan'] },
  { name: 'scenes/frameOrder', paths: ['scenes/frameOrder.ts'], may: [] },
  {
    name: 'scenes/materials',
    paths: ['scenes/materials/'],
    may: ['scenes/plan', 'scenes/quality', 'type cms/content'],
  },
  {
    name: 'scenes/light',
    paths: ['scenes/light/'],
    may: ['scenes/plan', 'scenes/materials', 'scenes/quality', 'type cms/content'],
  },
  {
    name: 'scenes/architecture',
    paths: ['scenes/architecture/'],
    may: ['scenes/plan', 'scenes/light', 'scenes/materials', 'scenes/quality', 'type cms/content'],
  },
  {
    name: 'scenes/labels',
    paths: ['scenes/labels/'],
    may: ['scenes/plan', 'scenes/materials', 'scenes/quality', 'scenes/frameOrder', 'cms/content'],
  },
  {
    name: 'scenes/exhibits',
    paths: ['scenes/exhibits/'],
    may: [
      'scenes/plan',
      'scenes/labels',
      'scenes/architecture',
      'scenes/light',
      'scenes/materials',
      'scenes/quality',
      'scenes/frameOrder',
      'cms/content',
    ],
  },
  {
    name: 'scenes/visitor',
    paths: ['scenes/visitor/'],
    may: ['scenes/plan', 'scenes/quality', 'scenes/frameOrder', 'type cms/content'],
  },
  {
    name: 'scenes/rooms',
    paths: ['scenes/rooms/'],
    may: [
      'scenes/plan',
      'scenes/exhibits',
      'scenes/labels',
      'scenes/architecture',
      'scenes/light',
      'scenes/materials',
      'scenes/quality',
      'scenes/frameOrder',
      'cms/content',
    ],
  },
  // Tools that make files, run by hand: they see the kit that they forge and bake for.
  {
    name: 'scenes makers',
    paths: ['scenes/light/bake/', 'scenes/materials/forge/'],
    may: ['scenes/plan', 'scenes/architecture', 'scenes/light', 'scenes/materials', 'scenes/quality', 'cms/content'],
  },
  {
    name: 'scenes',
    paths: ['scenes/'],
    may: [
      'scenes/plan',
      'scenes/rooms',
      'scenes/visitor',
      'scenes/exhibits',
      'scenes/labels',
      'scenes/architecture',
      'scenes/light',
      'scenes/materials',
      'scenes/quality',
      'scenes/frameOrder',
      'cms/content',
    ],
  },
  { name: 'src/i18n', paths: ['src/i18n/'], may: ['cms/content'] },
  { name: 'src/visit', paths: ['src/visit/'], may: ['cms/content'] },
  { name: 'src/ui', paths: ['src/ui/'], may: ['src/i18n', 'src/visit', 'cms/content'] },
  {
    name: 'src/catalogue',
    paths: ['src/catalogue/'],
    may: ['src/i18n', 'src/visit', 'src/ui', 'cms/content'],
  },
  {
    name: 'src/audio',
    paths: ['src/audio/'],
    may: ['src/i18n', 'src/visit', 'src/ui', 'src/catalogue', 'scenes/soundscape', 'cms/content'],
  },
  {
    name: 'src/transcript',
    paths: ['src/transcript/'],
    may: ['src/i18n', 'src/visit', 'src/ui', 'src/audio', 'cms/content'],
  },
  {
    name: 'src/search',
    paths: ['src/search/'],
    may: ['src/i18n', 'src/visit', 'src/ui', 'src/catalogue', 'cms/content'],
  },
  { name: 'src/tour', paths: ['src/tour/'], may: ['src/i18n', 'src/visit', 'src/ui', 'src/catalogue', 'cms/content'] },
  {
    name: 'src/museum',
    paths: ['src/museum/'],
    may: [
      'src/i18n',
      'src/visit',
      'src/ui',
      'src/catalogue',
      'src/audio',
      'src/transcript',
      'src/search',
      'scenes/plan',
      'scenes/soundscape',
      'scenes',
      'cms/content',
    ],
  },
  {
    name: 'src',
    paths: ['src/'],
    may: [
      'src/i18n',
      'src/visit',
      'src/ui',
      'src/catalogue',
      'src/audio',
      'src/transcript',
      'src/search',
      'src/tour',
      'src/museum',
      'scenes/plan',
      'cms/content',
    ],
  },
]

/** Packages that stay in their ring: which zones may import them. */
const RINGS: readonly { readonly packages: RegExp; readonly zones: readonly string[] }[] = [
  { packages: /^three($|\/)/, zones: ['scenes'] },
  { packages: /^@react-three\//, zones: ['scenes'] },
  { packages: /^three-mesh-bvh$|^potpack$/, zones: ['scenes/light', 'scenes makers'] },
  { packages: /^howler$/, zones: ['src/audio'] },
  // Drawn when an edition is built: no visitor loads them.
  { packages: /^d3-(scale|shape)/, zones: ['cms/content'] },
  { packages: /^minisearch$/, zones: ['src/search', 'cms/edition'] },
  {
    packages: /^sanity($|\/|-plugin)|^@sanity\/(vision|language-filter|locale|ui)/,
    zones: ['cms/schema', 'cms/studio'],
  },
  { packages: /^@sanity\/client/, zones: ['cms/edition', 'cms/serve', 'cms/studio', 'cms/lake'] },
  { packages: /^groq-js$/, zones: ['cms/lake'] },
  { packages: /^react(-dom)?($|\/)/, zones: ['src', 'scenes', 'cms/studio', 'cms/schema'] },
]

/** Zones where no ring that covers their parent reaches: pure numbers, or no React. */
const NEVER: Readonly<Record<string, RegExp>> = {
  'scenes/plan': /./,
  'scenes/visitor': /^howler$/,
}

export interface Violation {
  readonly file: string
  readonly imports: string
  readonly why: string
}

export function zoneOf(file: string): string | null {
  let best: { name: string; length: number } | null = null
  for (const zone of ZONES) {
    for (const prefix of zone.paths) {
      if (file.startsWith(prefix) && prefix.length > (best?.length ?? 0))
        best = { name: zone.name, length: prefix.length }
    }
  }
  return best?.name ?? null
}

interface Import {
  readonly target: string
  readonly typeOnly: boolean
  readonly dynamic: boolean
}

/** Every module a source names: static and dynamic imports, and re-exports. */
export function importsOf(file: string, source: string): readonly Import[] {
  const { module } = parseSync(file, source)
  const literal = (start: number, end: number) => source.slice(start, end).replace(/^['"`]|['"`]$/g, '')
  return [
    ...module.staticImports.map((each) => ({
      target: each.moduleRequest.value,
      typeOnly:
        each.entries.length > 0
          ? each.entries.every((entry) => entry.isType)
          : /^import\s+type\b/.test(source.slice(each.start, each.end)),
      dynamic: false,
    })),
    ...module.staticExports.flatMap((each) =>
      each.entries.flatMap((entry) =>
        entry.moduleRequest === null
          ? []
          : [{ target: entry.moduleRequest.value, typeOnly: entry.isType, dynamic: false }],
      ),
    ),
    ...module.dynamicImports.map((each) => ({
      target: literal(each.moduleRequest.start, each.moduleRequest.end),
      typeOnly: false,
      dynamic: true,
    })),
  ]
}

function resolve(file: string, target: string): string {
  const parts = file.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return parts.join('/')
}

const within = (zone: string, ring: string) => zone === ring || zone.startsWith(`${ring}/`) || zone === `${ring} makers`

function judge(file: string, from: Zone, each: Import): string | null {
  if (!each.target.startsWith('.')) {
    if (each.target.startsWith('node:')) return null
    const never = NEVER[from.name]
    if (never?.test(each.target)) return `${from.name} imports no such package`
    const ring = RINGS.find(({ packages }) => packages.test(each.target))
    if (ring === undefined || each.typeOnly) return null
    return ring.zones.some((zone) => within(from.name, zone))
      ? null
      : `only ${ring.zones.join(', ')} may use this package`
  }
  const path = resolve(file, each.target)
  const to = zoneOf(path)
  if (to === null) return /^(package\.json|vite\.config\.ts)$/.test(path) ? null : 'it lies in no folder of the tree'
  if (to === from.name) return null
  if (from.name === 'src/museum' && to === 'scenes') {
    if (path !== 'scenes/index.ts') return 'only scenes/index.ts is public'
    return each.dynamic || each.typeOnly
      ? null
      : 'scenes/index.ts is imported lazily, so that pages never wait for three.js'
  }
  if (from.may.includes(to)) return null
  if (from.may.includes(`type ${to}`)) return each.typeOnly ? null : `types only: ${from.name} → ${to}`
  return `no arrow ${from.name} → ${to}`
}

/** Reads one file's imports against the matrix. Tests beside the code may also use what tests are allowed to use. */
export function violationsOf(file: string, source: string): readonly Violation[] {
  const name = zoneOf(file)
  const zone = ZONES.find((each) => each.name === name)
  if (zone === undefined) return []
  return importsOf(file, source).flatMap((each) => {
    const why = judge(file, zone, each)
    return why === null ? [] : [{ file, imports: each.target, why }]
  })
}
