interface PolicyFactory {
  createPolicy(name: string, rules: { readonly createScriptURL: (address: string) => string }): unknown
}

/**
 * Under `require-trusted-types-for 'script'` a browser asks this policy before it takes an address as a script: only the
 * museum's own are allowed. Text is never taken as markup or code, so no rule is given for those.
 */
export function allowOwnScripts(): void {
  const factory = policyFactory()
  factory?.createPolicy('default', {
    createScriptURL(address) {
      if (new URL(address, document.baseURI).origin === location.origin) return address
      throw new TypeError(`No script comes from ${address}: the museum runs its own only.`)
    },
  })
}

function policyFactory(): PolicyFactory | null {
  if (!('trustedTypes' in window)) return null
  const { trustedTypes } = window
  return isFactory(trustedTypes) ? trustedTypes : null
}

function isFactory(value: unknown): value is PolicyFactory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value
}
