import type { Chart, ChartForm } from './chart/Chart.ts'
import type { Fact } from './Fact.ts'
import { NATURES, type MediaImage, type Nature, type Rights } from './Media.ts'
import type { TestimonyOutline } from './Testimony.ts'
import type { RichText, Text } from './Text.ts'

/** What kind of thing is shown: decides how it is mounted in the room, never how it looks. */
export const EXHIBIT_KINDS = [
  'picture',
  'poster',
  'chart',
  'routeMap',
  'mapTable',
  'archivalDocument',
  'projection',
  'object',
  'textWall',
  'memorial',
  'voice',
] as const

export type ExhibitKind = (typeof EXHIBIT_KINDS)[number]

/** Kinds that are complete without a picture: their words or their voice are the exhibit, and a chart is drawn from its numbers. */
export const KINDS_WITHOUT_PICTURE: readonly ExhibitKind[] = ['textWall', 'memorial', 'voice', 'chart']

/** What an exhibit is: what its picture or its object is, or, where it is nothing but words, words of the museum. */
export const EXHIBIT_NATURES = [...NATURES, 'museumText'] as const

export type ExhibitNature = (typeof EXHIBIT_NATURES)[number]

/** Things that the building can model. */
export const OBJECT_FORMS = [
  'suitcase',
  'saltSlab',
  'cassette',
  'radio',
  'lamp',
  'passport',
  'stamp',
  'key',
  'loom',
  'houseModel',
  'boat',
  'book',
  'file',
] as const

export type ObjectForm = (typeof OBJECT_FORMS)[number]

export interface MuseumObject {
  readonly id: string
  readonly objectNumber: string
  readonly title: Text
  /** One line: what, when, made of what. */
  readonly tombstone: Text
  readonly form: ObjectForm | null
  readonly medium: Text | null
  readonly provenance: Text | null
  readonly creditLine: Text | null
  readonly rights: Rights
  readonly nature: Nature
}

/** The numbers behind a chart, so that it can be read without seeing it. */
export interface DataTable {
  readonly caption: Text
  readonly form: ChartForm
  /** The first column names the rows. */
  readonly columns: readonly Text[]
  readonly rows: readonly DataRow[]
}

export interface DataRow {
  readonly label: Text
  /** What is counted from this row on and by whom, where that is not what the rows above count. */
  readonly definition: Text | null
  /** A total, or a number that is not to be set beside the others: read in the table, never drawn. */
  readonly onlyInTable: boolean
  /** One for each column but the first; null where nobody knows. */
  readonly values: readonly (number | null)[]
}

export interface Place {
  readonly id: string
  readonly name: Text
  /** Degrees, WGS 84. */
  readonly latitude: number
  readonly longitude: number
}

/** People of public life only; never a narrator, never a private person. */
export interface Person {
  readonly id: string
  readonly name: Text
  readonly description: Text
}

/** What lists and the plan need to know of an exhibit: every page carries all outlines, so that they hold no picture. */
export interface ExhibitOutline {
  readonly id: string
  readonly slug: string
  readonly title: Text
  readonly kind: ExhibitKind
  readonly nature: ExhibitNature
  /** Width over height of its picture, or of its chart where it has no picture; else 1. */
  readonly aspect: number
  readonly hasImage: boolean
  readonly hasVoice: boolean
}

export interface Exhibit extends ExhibitOutline {
  readonly image: MediaImage | null
  /** The text on the wall: 60 to 110 words. */
  readonly objectLabel: RichText
  /** For those who want more: what is known and how, what is disputed, what is missing. */
  readonly deeperText: RichText | null
  readonly museumObject: MuseumObject | null
  readonly dataTable: DataTable | null
  /** The table drawn, as far as there is something to draw. */
  readonly chart: Chart | null
  readonly facts: readonly Fact[]
  readonly testimony: TestimonyOutline | null
  readonly people: readonly Person[]
  readonly places: readonly Place[]
  readonly contentNote: Text | null
  /** The archive that holds the original, where ours only keeps its place. */
  /** An original still to come; its holder is null while nobody knows it. */
  readonly awaitingArchive: { readonly holder: string | null; readonly what: Text } | null
  /** True while the wording waits for the institution's review: the page says so. */
  readonly pendingReview: boolean
  /** Only while the wording waits: what the institution is asked, and the wording that does not hang. */
  readonly variant: { readonly about: Text; readonly objectLabel: RichText } | null
  /** Whether somebody reviewed its texts in this language. */
  readonly reviewed: boolean
}
