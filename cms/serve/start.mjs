// `npm start` on a bare clone: installs what is missing, then opens the museum.
import { join } from 'node:path'
import { goOn, install } from './install.mjs'

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..')
install(root)
goOn(root, 'cms/serve/main.ts', process.argv.slice(2))
