import type { AssetStore } from './assets/AssetStore.ts'
import type { Broadcaster } from './listen/Broadcaster.ts'
import type { Ground } from './mutate/transact.ts'
import type { Sessions } from './people/Sessions.ts'
import type { QueryEngine } from './query/QueryEngine.ts'
import type { Store } from './store/Store.ts'

/** The organs of a lake, for those who answer requests. */
export interface LakeParts {
  readonly projectId: string
  readonly dataset: string
  /** When true, whoever sits at this machine is signed in by one click. */
  readonly localCurator: boolean
  readonly store: Store
  readonly engine: QueryEngine
  readonly ground: Ground
  readonly assets: AssetStore
  readonly sessions: Sessions
  readonly broadcaster: Broadcaster
  readonly log: (sentence: string) => void
}
