import type { Catalogue } from './catalogue/createCatalogue.ts'
import { loadView } from './catalogue/loadView.ts'
import type { Result } from './catalogue/Result.ts'
import { toldOn, type View } from './catalogue/View.ts'
import { aboutPart } from './pages/aboutPart.ts'
import { chroniclePart } from './pages/chroniclePart.ts'
import { numbersPart } from './pages/numbersPart.ts'
import { tourPart } from './pages/tourPart.ts'
import { voicePart } from './pages/voicePart.ts'
import type { Visit } from './visit/Visit.ts'

/** A view with the parts of the pages that it is shown in. @rejects where a part cannot be had */
export async function loadWholeView(catalogue: Catalogue, visit: Visit): Promise<Result<View>> {
  const view = await loadView(catalogue, visit)
  if (!view.ok) return view
  const { shown } = view.value
  const { kind } = shown
  if (toldOn(view.value)) await voicePart.fetch()
  if (kind === 'about') await aboutPart.fetch()
  if (kind === 'timeline' || kind === 'map') await chroniclePart.fetch()
  if (kind === 'exhibit' && shown.exhibit.dataTable) await numbersPart.fetch()
  if (kind === 'tour' || kind === 'tours') await tourPart.fetch()
  return view
}
