// `npm test` on a bare clone: installs what is missing, then runs the whole gate.
import { join } from 'node:path'
import { goOn, install } from '../../cms/serve/install.mjs'

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..')
install(root)
goOn(root, 'tests/support/gate.ts', process.argv.slice(2))
