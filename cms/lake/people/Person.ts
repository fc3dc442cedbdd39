/** Somebody who may change the museum, as the Studio wants to know them. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** Who sits at this machine. */
export const LOCAL_CURATOR: Person = { id: 'curator', name: 'Local curator', email: 'curator@rihla.invalid' }

/** Who holds the museum's own token (`RIHLA_LAKE_TOKEN`): scripts, or the only curator of a small institution. */
export const STEWARD: Person = { id: 'steward', name: 'Steward', email: 'steward@rihla.invalid' }

export const PEOPLE: readonly Person[] = [LOCAL_CURATOR, STEWARD]

/** Sanity's word for somebody who isn't signed in. */
export const ANONYMOUS = '<anonymous>'
