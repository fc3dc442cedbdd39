/** The threshold is a building of its own; every other setting is a gallery's. */
export function isCourt({ setting }: { readonly setting: string }): boolean {
  return setting === 'courtyard'
}
