/** What the visitor has selected within the words of a testimony, and the line that it begins in; null where nothing is. */
export function linesSelected(box: Element | null): { readonly words: string; readonly line: number } | null {
  const selection = getSelection()
  if (!box || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!box.contains(range.commonAncestorContainer)) return null
  const { startContainer } = range
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
  const line = Number(element?.closest('[data-line]')?.getAttribute('data-line') ?? Number.NaN)
  // The times beside the lines are selected with them, and are no words.
  const copy = range.cloneContents()
  for (const time of copy.querySelectorAll('a')) time.remove()
  const words = copy.textContent?.trim() ?? ''
  return Number.isInteger(line) && words !== '' ? { words, line } : null
}
