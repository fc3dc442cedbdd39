/** Where an edition's file is served: the address of a path relative to the edition's root ("files/…"). */
export function editionAddress(editionPath: string): string {
  return `/edition/${editionPath}`
}
