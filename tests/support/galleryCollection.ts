import type { ExhibitKind, ExhibitNature } from '../../cms/content/Exhibit.ts'
import type { Setting } from '../../cms/content/Room.ts'

/** A document as it lies in an ndjson file. */
export type GalleryDocument = { readonly _id: string; readonly _type: string } & Readonly<Record<string, unknown>>

export interface GalleryOptions {
  /** Exhibits in all, without the threshold's one text. */
  readonly count: number
  /** What the rooms look like: room i has setting i, over again. With more settings than rooms of ten, one room each. */
  readonly settings: readonly Setting[]
  /** The file of exhibit i, under `images/`. */
  readonly pictureOf: (index: number) => string
  /** Pictures alone, as galleries of other makers have them; or every fifth exhibit of another kind, to look at. */
  readonly kinds?: 'pictures' | 'mixed'
}

/** Exhibits a room: the size that the notes on performance measure. */
const ROOM = 10

type Words = Readonly<Record<'ar' | 'fr' | 'en', string>>

/**
 * A made-up museum for measuring, as documents of Sanity's export form that the schema accepts: rooms of ten exhibits
 * around a courtyard. It says on every wall that it is a test. Pure: the same options give the same documents.
 * @throws where there are fewer exhibits than settings
 */
export function galleryCollection(options: GalleryOptions): readonly GalleryDocument[] {
  const rooms = roomsOf(options)
  return [
    museum(rooms),
    ...[...new Set(['courtyard' as const, ...options.settings])].map(theme),
    threshold(),
    exhibit('welcome', { title: WELCOME, kind: 'textWall', nature: 'museumText' }),
    ...rooms.flatMap((room) => [
      roomDocument(room),
      ...room.exhibits.map((index) =>
        exhibit(exhibitSlug(index), {
          title: numbered(PICTURE, index + 1),
          ...shown(options.kinds === 'mixed' ? kindOf(index) : 'picture', options.pictureOf(index)),
        }),
      ),
    ]),
    ...(options.kinds === 'mixed' ? [suitcase()] : []),
    ...grounds(),
  ]
}

/** The slug of exhibit i: "picture-0001" is the first. */
export function exhibitSlug(index: number): string {
  return `picture-${String(index + 1).padStart(4, '0')}`
}

interface TestRoom {
  readonly slug: string
  readonly number: number
  readonly setting: Setting
  readonly exhibits: readonly number[]
}

/** The rooms of such a museum, without the threshold. A room's slug is its setting's: "mine-gallery", then "mine-gallery-2". */
export function roomsOf({ count, settings }: Pick<GalleryOptions, 'count' | 'settings'>): readonly TestRoom[] {
  if (settings.length === 0) throw new Error('A test museum needs at least one setting.')
  if (count < settings.length) {
    throw new Error(`${settings.length} settings, each with a room, need at least ${settings.length} exhibits.`)
  }
  const rooms = Math.max(Math.ceil(count / ROOM), settings.length)
  // Tens and a rest, or evenly where there are more rooms than tens.
  const start = (room: number) =>
    rooms * ROOM - count < ROOM ? Math.min(room * ROOM, count) : Math.floor((room * count) / rooms)
  return Array.from({ length: rooms }, (_, room) => {
    const setting = settings[room % settings.length] ?? 'whiteCube'
    const round = Math.floor(room / settings.length)
    return {
      slug: round === 0 ? kebab(setting) : `${kebab(setting)}-${round + 1}`,
      number: room + 1,
      setting,
      exhibits: Array.from({ length: start(room + 1) - start(room) }, (_, place) => start(room) + place),
    }
  })
}

/** "mineGallery" as it stands in an address or on a command line: "mine-gallery". */
export function kebab(setting: string): string {
  return setting.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** Four pictures, then something else. */
const OTHERS: readonly ExhibitKind[] = ['archivalDocument', 'object', 'poster', 'chart', 'textWall', 'routeMap']

function kindOf(index: number): ExhibitKind {
  return index % 5 === 2 ? (OTHERS[Math.floor(index / 5) % OTHERS.length] ?? 'picture') : 'picture'
}

const NATURES_SHOWN: Partial<Record<ExhibitKind, ExhibitNature>> = { object: 'reconstruction', textWall: 'museumText' }

function shown(kind: ExhibitKind, file: string): Readonly<Record<string, unknown>> {
  return {
    kind,
    nature: NATURES_SHOWN[kind] ?? 'illustration',
    ...(kind === 'textWall' ? {} : { image: picture(file) }),
    ...(kind === 'object' ? { museumObject: to('museumObject-test-suitcase') } : {}),
    ...(kind === 'chart' ? { dataTable: TABLE } : {}),
  }
}

const WELCOME: Words = { ar: 'متحف للاختبار', fr: 'Un musée d’essai', en: 'A test museum' }
const PICTURE: Words = { ar: 'صورة اختبار', fr: 'Image d’essai', en: 'Test picture' }
const TEST_ROOM: Words = { ar: 'قاعة اختبار', fr: 'Salle d’essai', en: 'Test room' }

const NOTICE: Words = {
  ar: 'هذا المتحف مصنوع للقياس، ولا يقول شيئا عن أحد. أما المتحف الحقيقي ففي مكان آخر.',
  fr: 'Ce musée est fabriqué pour mesurer ; il ne dit rien de personne. Le vrai musée est ailleurs.',
  en: 'This museum is made up for measuring and tells nothing of anybody. The real museum is elsewhere.',
}

/** 60 to 110 words each, as every label has. */
const LABEL: Words = {
  ar: 'هذه الصورة معلقة في متحف للاختبار. رسمها برنامج، أو أُخذت من مجلد على هذا الجهاز، لكي يقيس من يبنون المتحف سرعة فتح القاعات وحجم ما يُنقل إليها ومدى وضوح الصور على الجدران. لا تحكي هذه الصورة قصة، ولا تُظهر مكانا، ولم يقطع أحد بسببها الرحلة التي تتحدث عنها القاعات الأخرى. طول هذا النص كطول بقية النصوص، لكي يكون القياس صحيحا. نرجو منكم زيارة المتحف الحقيقي لرؤية مجموعته وسماع أصواته.',
  fr: 'Cette image est accrochée dans un musée d’essai. Un programme l’a dessinée, ou elle vient d’un dossier de cette machine, pour que ceux qui construisent le musée mesurent en combien de temps ses salles s’ouvrent, ce qu’elles pèsent et si les images y sont nettes. Elle ne raconte pas d’histoire et ne montre aucun lieu. Ce texte est aussi long que les autres, pour que la mesure soit juste. Le vrai musée, avec sa collection et ses voix, vous attend ailleurs.',
  en: 'This picture hangs in a test museum. A program drew it, or it comes from a folder of this machine, so that the people who build the museum can measure how fast its rooms open, how much they weigh and how sharp the pictures on their walls look. It tells no story and shows no place. This text is as long as the others are, so that the measure is fair. The real museum, with its collection and its voices, is elsewhere.',
}

const SETTING_WORDS: Words = { ar: 'إطار للاختبار', fr: 'Cadre d’essai', en: 'Test setting' }

const RIGHTS = {
  _type: 'rights',
  // What lies in the folder of a person who measures is nobody's business here: no statement about it is made.
  statement: 'http://rightsstatements.org/vocab/CNE/1.0/',
  holder: 'Unknown',
}

const TABLE = {
  _type: 'dataTable',
  caption: string(NOTICE),
  columns: [
    { _key: 'c0', _type: 'dataColumn', label: string({ ar: 'رقم', fr: 'Numéro', en: 'Number' }) },
    { _key: 'c1', _type: 'dataColumn', label: string({ ar: 'قيمة', fr: 'Valeur', en: 'Value' }) },
  ],
  rows: [1, 2, 3].map((row) => ({
    _key: `r${row}`,
    _type: 'dataRow',
    label: string({ ar: `${row}`, fr: `${row}`, en: `${row}` }),
    values: [row * row],
  })),
}

function museum(rooms: readonly TestRoom[]): GalleryDocument {
  return {
    _id: 'museum',
    _type: 'museum',
    title: string(WELCOME),
    tagline: string(NOTICE),
    welcome: rich(NOTICE),
    cover: picture('cover.jpg'),
    threshold: to('room-threshold'),
    route: each(rooms.map(({ slug }) => `room-${slug}`)),
    about: { method: rich(NOTICE), sources: rich(NOTICE), rights: rich(NOTICE), accessibility: rich(NOTICE) },
  }
}

function theme(setting: Setting): GalleryDocument {
  const words = named(SETTING_WORDS, setting)
  return { _id: `theme-${kebab(setting)}`, _type: 'theme', name: string(words), setting, description: text(NOTICE) }
}

function threshold(): GalleryDocument {
  return room('threshold', {
    number: 0,
    title: string(WELCOME),
    theme: to('theme-courtyard'),
    exhibits: each(['exhibit-welcome']),
  })
}

function roomDocument({ slug, number, setting, exhibits }: TestRoom): GalleryDocument {
  return room(slug, {
    number,
    title: string(named(TEST_ROOM, setting)),
    theme: to(`theme-${kebab(setting)}`),
    exhibits: each(exhibits.map((index) => `exhibit-${exhibitSlug(index)}`)),
  })
}

function room(slug: string, rest: Readonly<Record<string, unknown>>): GalleryDocument {
  return {
    _id: `room-${slug}`,
    _type: 'room',
    slug: { _type: 'slug', current: slug },
    summary: text(NOTICE),
    introLabel: rich(NOTICE),
    ...rest,
  }
}

function exhibit(slug: string, { title, ...rest }: { title: Words } & Record<string, unknown>): GalleryDocument {
  return {
    _id: `exhibit-${slug}`,
    _type: 'exhibit',
    title: string(title),
    slug: { _type: 'slug', current: slug },
    objectLabel: rich(LABEL),
    facts: each(['fact-T01']),
    ...rest,
  }
}

function suitcase(): GalleryDocument {
  return {
    _id: 'museumObject-test-suitcase',
    _type: 'museumObject',
    objectNumber: 'TEST.001',
    title: string(WELCOME),
    tombstone: string(NOTICE),
    form: 'suitcase',
    rights: RIGHTS,
    nature: 'reconstruction',
  }
}

/** Texts rest on facts and facts on sources, here too: the only fact is that all this is a test. */
function grounds(): readonly GalleryDocument[] {
  return [
    {
      _id: 'fact-T01',
      _type: 'fact',
      code: 'T01',
      claim: text(NOTICE),
      confidence: 'H',
      sources: each(['source-test-museum']),
    },
    {
      _id: 'source-test-museum',
      _type: 'source',
      title: 'tests/support/galleryCollection.ts',
      publisher: 'Rihla',
      note: 'The program that made this museum.',
    },
  ]
}

function picture(file: string) {
  return {
    _type: 'mediaImage',
    _sanityAsset: `image@file://./images/${file}`,
    alt: string(NOTICE),
    creditLine: string(WELCOME),
    rights: RIGHTS,
    nature: 'illustration',
  }
}

const to = (id: string) => ({ _type: 'reference', _ref: id })
const each = (ids: readonly string[]) => ids.map((id) => ({ _key: id, ...to(id) }))

const numbered = (words: Words, number: number) => named(words, String(number))
const named = (words: Words, name: string): Words => ({
  ar: `${words.ar} ${name}`,
  fr: `${words.fr} ${name}`,
  en: `${words.en} ${name}`,
})

function inLanguages<Value>(words: Words, kind: 'String' | 'Text' | 'RichText', valueOf: (words: string) => Value) {
  return (['ar', 'fr', 'en'] as const).map((language) => ({
    _key: language,
    _type: `internationalizedArray${kind}Value`,
    language,
    value: valueOf(words[language]),
  }))
}

function string(words: Words) {
  return inLanguages(words, 'String', (value) => value)
}

function text(words: Words) {
  return inLanguages(words, 'Text', (value) => value)
}

function rich(words: Words) {
  return inLanguages(words, 'RichText', (value) => [
    {
      _key: 'b1',
      _type: 'block',
      style: 'normal',
      markDefs: [],
      children: [{ _key: 's1', _type: 'span', marks: [], text: value }],
    },
  ])
}
