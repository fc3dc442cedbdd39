import { join, resolve } from 'node:path'

/** Where the house stands and who may enter; all from the environment, all optional. */
export interface Settings {
  readonly root: string
  /** Run-time state: lake, edition, builds. Never committed. */
  readonly folder: string
  readonly builds: string
  readonly host: string
  readonly port: number
  readonly loopback: boolean
  readonly lakeToken: string | undefined
  /** Sanity's hosted lake instead of the local one. */
  readonly cloud: { readonly projectId: string; readonly dataset: string; readonly token: string | undefined } | null
}

/** A setting that cannot be used; the message is a sentence for whoever typed it. */
export class SettingsError extends Error {}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/

/** Characters. A token is all that stands between a stranger and the collection. */
const SHORTEST_TOKEN = 32

/**
 * Reads PORT, HOST, RIHLA_FOLDER, RIHLA_LAKE_TOKEN and SANITY_PROJECT_ID, SANITY_DATASET, SANITY_TOKEN; one that is set to
 * nothing is not set. @throws SettingsError
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const read = (name: string) => env[name] || undefined
  const root = resolve(import.meta.dirname, '../..')
  const port = Number(read('PORT') ?? 4280)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new SettingsError(`PORT is “${env.PORT}”: it must be a whole number from 0 to 65535.`)
  }
  const host = read('HOST') ?? '127.0.0.1'
  const loopback = LOOPBACK.test(host)
  const projectId = read('SANITY_PROJECT_ID')
  const cloud =
    projectId === undefined
      ? null
      : { projectId, dataset: read('SANITY_DATASET') ?? 'production', token: read('SANITY_TOKEN') }
  const lakeToken = read('RIHLA_LAKE_TOKEN')
  if (!loopback && cloud === null && (lakeToken ?? '').length < SHORTEST_TOKEN) {
    throw new SettingsError(
      `HOST is “${host}”, which others can reach. Set RIHLA_LAKE_TOKEN to a secret of at least ${SHORTEST_TOKEN} characters first: without it anyone could write to the museum. Or leave HOST away to stay on this machine.`,
    )
  }
  if (cloud === null && lakeToken !== undefined && lakeToken.length < SHORTEST_TOKEN) {
    throw new SettingsError(
      `RIHLA_LAKE_TOKEN has ${lakeToken.length} characters: it must have at least ${SHORTEST_TOKEN}. “openssl rand -hex 32” makes a good one.`,
    )
  }
  const folder = resolve(root, read('RIHLA_FOLDER') ?? '.rihla')
  return {
    root,
    folder,
    builds: join(root, '.rihla/build'),
    host,
    port,
    loopback,
    lakeToken,
    cloud,
  }
}
