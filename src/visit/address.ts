/** Those who follow the address; called after each change. */
const followers = new Set<() => void>()

/** Path and search of the document. */
export function readAddress(): string {
  return location.pathname + location.search
}

/** Follows the address: Back, Forward and every `changeAddress`. @returns stops following */
export function followAddress(onChange: () => void): () => void {
  followers.add(onChange)
  addEventListener('popstate', onChange)
  return () => {
    followers.delete(onChange)
    removeEventListener('popstate', onChange)
  }
}

/** Puts another address in place of the present one, or on top of it, without loading the document. */
export function changeAddress(address: string, state: unknown, { replace }: { readonly replace: boolean }): void {
  if (replace) history.replaceState(state, '', address)
  else history.pushState(state, '', address)
  for (const onChange of followers) onChange()
}
