import * as fc from 'fast-check'

/** GROQ as strings, of the forms that the museum, the Studio and people in Vision write; every one can be parsed. */

const attribute = fc.constantFrom('title', 'year', 'kind', 'code', 'slug', 'number', 'nowhere', '_id', '_type')
const scalar = fc.oneof(
  attribute,
  fc.constantFrom(
    'slug.current',
    'title[0].value',
    'title[language == "ar"][0].value',
    'facts[0]->code',
    'image.asset->metadata.dimensions.width',
    '@._id',
  ),
  fc.constantFrom(
    '1960',
    '"picture"',
    'null',
    'true',
    '$year',
    '$language',
    '-1',
    '1.5e2',
    'count(facts)',
    'length(title)',
    'length(slug.current)',
  ),
  fc.constantFrom(
    'lower(kind)',
    'upper(code)',
    'string(year)',
    'coalesce(nowhere, kind, code)',
    'select(year > 1980 => "late", year > 1960 => "middle", "early")',
  ),
  fc.constantFrom(
    'year + 1',
    'year - number',
    'year % 7',
    'code + "-" + kind',
    'title[0...1] + title[1..1]',
    'dateTime(_updatedAt) - dateTime(_createdAt)',
    'round(year / 7)',
  ),
)

const comparison = fc
  .tuple(scalar, fc.constantFrom('==', '!=', '<', '<=', '>', '>='), scalar)
  .map(([left, operator, right]) => `${left} ${operator} ${right}`)

const lookup = fc.constantFrom(
  '_type == "room"',
  '"exhibit" == _type',
  '_type == "fact"',
  '_type == "nothing"',
  '_type in ["room", "fact"]',
  '_type in $types',
  '_id == "exhibit-3"',
  '_id in ["exhibit-1", "fact-2", "exhibit-1", "nowhere"]',
  '_id in $types',
  'slug.current == $slug',
  'slug.current == "exhibit-7"',
  'references("fact-1")',
  'references(["source-0", "image-1"])',
  '_id in *[_type == "room"][0].exhibits[]._ref',
  '_id in path("exhibit-*")',
)

const { filter } = fc.letrec<{ filter: string }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    lookup,
    comparison,
    fc.constantFrom(
      'defined(title)',
      'defined(nowhere)',
      '!defined(image)',
      'title[0].value match "mine"',
      'title[].value match ["*r*", "mine"]',
      '[kind, code] match "s1*"',
      'title match "x"',
      'kind match ["pic*", null]',
      'year in 1960..1980',
      'year in 1960...1980',
      'kind in ["chart", null]',
    ),
    fc
      .tuple(tie('filter'), fc.constantFrom('&&', '||'), tie('filter'))
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    tie('filter').map((inner) => `!(${inner})`),
  ),
}))

const field = fc.oneof(
  fc.constantFrom(
    '_id',
    'kind',
    '...',
    '"title": title[language == $language][0].value',
    '"slug": slug.current',
    'facts[]->{code, confidence}',
  ),
  fc.constantFrom(
    '"facts": facts[]->code',
    '"sources": facts[]->sources[]->title',
    '"sources": facts[].sources',
    '"image": image{alt, "width": asset->metadata.dimensions.width}',
  ),
  fc.constantFrom(
    '"up": facts[]{"owner": ^._id}',
    '"deep": facts[]->{"in": sources[]{"above": ^.^._id, _ref}}',
    'year > 1970 => {"late": true, kind}',
    '"n": count(*[_type == "room" && ^._id in exhibits[]._ref])',
  ),
  fc.constantFrom(
    '"list": [1, ...title[].language, kind]',
    '"last": title[-1].value',
    '"range": title[1..2].language',
    '"range2": title[-2...3].language',
    '"first": exhibits[defined(@->image)][1]._ref',
    '"words": title[].value',
  ),
  scalar.map((value) => `"value": ${value}`),
)

const projection = fc
  .uniqueArray(field, { minLength: 1, maxLength: 4, selector: (one) => one.split(':')[0] })
  .map((fields) => `{${fields.join(', ')}}`)

const order = fc
  .array(fc.tuple(fc.oneof(attribute, fc.constant('title[0].value')), fc.constantFrom('', ' asc', ' desc')), {
    minLength: 1,
    maxLength: 2,
  })
  .map((keys) => ` | order(${keys.map((key) => key.join('')).join(', ')})`)

const nothing = fc.constant('')
const slice = fc.constantFrom('', '', '[0]', '[3]', '[-1]', '[0...5]', '[2..4]')

/** A whole query over a dataset of `museumDataset`. */
export const arbitraryQuery = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(filter, fc.oneof(nothing, order), slice, fc.oneof(nothing, projection))
      .map(([test, sort, part, shape]) => `*[${test}]${sort}${part}${shape}`),
  },
  { weight: 1, arbitrary: fc.tuple(filter, attribute).map(([test, name]) => `*[${test}].${name}`) },
  { weight: 1, arbitrary: filter.map((test) => `{"n": count(*[${test}]), "first": *[${test}][0]._id}`) },
  { weight: 1, arbitrary: fc.tuple(filter, filter).map(([outer, inner]) => `*[${outer}][${inner}]._id`) },
)

export const QUERY_PARAMETERS = { year: 1970, language: 'ar', slug: 'room-1', types: ['room', 'exhibit-2'] }
