import { createSchema } from 'sanity'
import { describe, expect, test } from 'vitest'
import { TRAVELLERS } from '../content/Chronicle.ts'
import { EXHIBIT_KINDS, EXHIBIT_NATURES, OBJECT_FORMS } from '../content/Exhibit.ts'
import { CONFIDENCES } from '../content/Fact.ts'
import { LANGUAGES, REQUIRED_LANGUAGES } from '../content/Language.ts'
import { NATURES } from '../content/Media.ts'
import { REVIEW_STATES } from '../content/Review.ts'
import { SETTINGS } from '../content/Room.ts'
import { TESTIMONY_KINDS } from '../content/Testimony.ts'
import {
  CONFIDENCE_TITLES,
  EXHIBIT_KIND_TITLES,
  EXHIBIT_NATURE_TITLES,
  NATURE_TITLES,
  OBJECT_FORM_TITLES,
  REVIEW_STATE_TITLES,
  SETTING_TITLES,
  TESTIMONY_KIND_TITLES,
  TRAVELLER_TITLES,
} from './choices.ts'
import { LANGUAGE_TITLES, REQUIRED_LANGUAGE_NAMES } from './languages.ts'
import { i18nArrays } from './i18nArrays.ts'
import { schemaTypes } from './schemaTypes.ts'

interface Field {
  readonly name: string
  readonly type: string
  readonly description?: unknown
  readonly validation?: unknown
  readonly fields?: readonly Field[]
}

const fields = schemaTypes.flatMap((type) =>
  'fields' in type ? type.fields.flatMap((field) => withInner(type.name, field)) : [],
)

function withInner(path: string, field: Field): { path: string; field: Field }[] {
  const own = `${path}.${field.name}`
  return [{ path: own, field }, ...(field.fields ?? []).flatMap((inner) => withInner(own, inner))]
}

describe('the schema', () => {
  test('compiles without a problem', () => {
    const plugin = i18nArrays.schema?.types
    const schema = createSchema({ name: 'rihla', types: [...schemaTypes, ...(Array.isArray(plugin) ? plugin : [])] })
    expect(schema._validation?.filter(({ problems }) => problems.length > 0)).toEqual([])
  })

  test('tells curators what each field is for', () => {
    const silent = fields.filter(({ field }) => typeof field.description !== 'string' || field.description.length < 12)
    expect(silent.map(({ path }) => path)).toEqual([])
    expect(fields.length).toBeGreaterThan(80)
  })

  test('never lets a field’s own rule silence the rule of its type', () => {
    const types: readonly { readonly name: string; readonly validation?: unknown }[] = schemaTypes
    const ruled = new Set(types.filter((type) => type.validation !== undefined).map((type) => type.name))
    const silenced = fields.filter(({ field }) => field.validation !== undefined && ruled.has(field.type))
    expect(silenced.map(({ path }) => path)).toEqual([])
  })

  test.each([
    ['natures of media', NATURE_TITLES, NATURES],
    ['natures of exhibits', EXHIBIT_NATURE_TITLES, EXHIBIT_NATURES],
    ['kinds of exhibit', EXHIBIT_KIND_TITLES, EXHIBIT_KINDS],
    ['forms of objects', OBJECT_FORM_TITLES, OBJECT_FORMS],
    ['settings', SETTING_TITLES, SETTINGS],
    ['confidences', CONFIDENCE_TITLES, CONFIDENCES],
    ['kinds of testimony', TESTIMONY_KIND_TITLES, TESTIMONY_KINDS],
    ['states of review', REVIEW_STATE_TITLES, REVIEW_STATES],
    ['travellers', TRAVELLER_TITLES, TRAVELLERS],
    ['languages', LANGUAGE_TITLES, LANGUAGES],
    ['required languages', REQUIRED_LANGUAGE_NAMES, REQUIRED_LANGUAGES],
  ])('offers the museum’s %s, all of them and no other', (_name, titles, values) => {
    expect(Object.keys(titles).sort()).toEqual([...values].sort())
  })
})
