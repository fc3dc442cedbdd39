import type { Text } from '../../cms/content/Text.ts'
import type { LabelManner } from './manners.ts'

/** What a label says, and on what. */
export interface LabelText {
  readonly title: Text
  /** What it is: "Illustration by the museum". */
  readonly nature: Text
  /** The beginning of its text; the whole of it is in the page. */
  readonly lead: Text | null
  readonly number: string
  readonly manner: LabelManner
}
