import type { ExhibitNature } from '../../cms/content/Exhibit.ts'

/** Words of the interface that are drawn on labels, in the interface's language. */
export interface SceneWords {
  /** What a thing on the wall is: "Illustration by the museum". */
  readonly natures: Readonly<Record<ExhibitNature, string>>
}
