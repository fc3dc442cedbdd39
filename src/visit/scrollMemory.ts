/** Where the visitor had scrolled, by history entry: Back returns to the line that was being read. */
const scrolled = new Map<string, number>()

/** Names the present entry of the history, so that what belongs to it is found on Back. */
function historyEntry(): string {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'string'
    ? state.entry
    : 'first'
}

/** A name for a new entry, to be put into its state. */
export function newEntry(): { readonly entry: string } {
  return { entry: `${Date.now()} ${history.length}` }
}

export function rememberScroll(): void {
  scrolled.set(historyEntry(), scrollY)
}

/** Pixels; the top of the page for an entry that is new. */
export function scrollOfEntry(): number {
  return scrolled.get(historyEntry()) ?? 0
}
