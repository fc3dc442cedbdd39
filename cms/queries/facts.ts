import { localised } from './localised.ts'

const SOURCE_FIELDS = `_id, title, publisher, year, href`

/** References come with their `ref`, so that one that leads nowhere can be reported by name. */
const FACT_FIELDS = `
  _id,
  code,
  ${localised('claim')},
  date,
  confidence,
  ${localised('dispute')},
  "sources": sources[]{"ref": _ref, "document": @->{${SOURCE_FIELDS}}}`

export const FACTS = `"facts": facts[]{"ref": _ref, "document": @->{${FACT_FIELDS}}}`
