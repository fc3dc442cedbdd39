/** What lies over the walk, settings, search or a picture: closes the topmost as Escape does. Null where nothing does. */
export function dialogOver(stage: Element | null): (() => void) | null {
  const open = stage?.closest('dialog')?.querySelectorAll('dialog[open]') ?? []
  const top = [...open].at(-1)
  return top ? () => void top.dispatchEvent(new Event('cancel', { cancelable: true })) : null
}
