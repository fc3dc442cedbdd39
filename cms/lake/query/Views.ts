import type { Store } from '../store/Store.ts'
import { lensOf, type Perspective } from './Lens.ts'
import { View } from './View.ts'

/** Stacks of layers that somebody looks through at the same time: the Studio needs three, a release one more. */
const MOST_VIEWS = 12

/** One view per perspective, made when first looked through. */
export class Views {
  readonly #store: Store
  readonly #views = new Map<string, View>()

  constructor(store: Store) {
    this.#store = store
    store.onCommit(({ changes }) => {
      for (const view of this.#views.values()) for (const { id } of changes) view.refresh(id)
    })
  }

  of(perspective: Perspective): View {
    const name = typeof perspective === 'string' ? perspective : `[${perspective.join(',')}]`
    const known = this.#views.get(name)
    const view = known ?? new View(this.#store, lensOf(perspective))
    this.#views.delete(name)
    this.#views.set(name, view)
    const [oldest] = this.#views.keys()
    if (this.#views.size > MOST_VIEWS && oldest !== undefined) this.#views.delete(oldest)
    return view
  }
}
