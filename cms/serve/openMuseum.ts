import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createEditionBuilder, type EditionReport } from '../edition/createEditionBuilder.ts'
import { EditionError } from '../edition/EditionError.ts'
import { createLake } from '../lake/createLake.ts'
import { createHouse, type House } from './createHouse.ts'
import { createMuseumClient, LOCAL_DATASET, LOCAL_PROJECT } from './createMuseumClient.ts'
import type { Progress } from './progress.ts'
import { openRenderer } from './renderer.ts'
import type { Settings } from './settings.ts'

/** Seconds after which an open page of a local museum looks for a new edition: a curator is probably beside it. */
const LOCAL_CHECK_AFTER = 2

export interface OpenMuseum {
  readonly house: House
  readonly editionFolder: string
  close(): Promise<void>
}

/**
 * Opens everything on one port: lake, Studio, edition, pages. Seeds an empty lake with the collection and makes the
 * first edition before it returns; later publications make their editions while it runs.
 * @throws PortError when the port cannot be had; what the lake or the edition throws, in a sentence
 */
export async function openMuseum(settings: Settings, progress: Progress): Promise<OpenMuseum> {
  const editionFolder = join(settings.folder, 'edition')
  mkdirSync(editionFolder, { recursive: true })
  // The lake answers nobody without a token, the edition neither: where none is set, one that lives as long as the house.
  const token = settings.lakeToken ?? randomBytes(32).toString('hex')
  const lake =
    settings.cloud === null
      ? await createLake({
          folder: join(settings.folder, 'lake'),
          projectId: LOCAL_PROJECT,
          dataset: LOCAL_DATASET,
          token,
          localCurator: settings.loopback,
          log: progress.say,
        })
      : null
  const house = await createHouse({
    host: settings.host,
    port: settings.port,
    loopback: settings.loopback,
    editionFolder,
    clientFolder: join(settings.builds, 'client'),
    studioFolder: join(settings.builds, 'studio'),
    lake,
    render: await openRenderer(settings.builds, editionFolder),
    log: progress.say,
  })
  if (lake?.isEmpty() === true) {
    await progress.step('Filling the lake with the collection', async () => {
      await lake.importNdjson(join(settings.root, 'cms/collection'))
    })
  }
  const client = createMuseumClient(
    settings.cloud === null
      ? { kind: 'local', address: `http://127.0.0.1:${house.port}`, token }
      : { kind: 'cloud', ...settings.cloud },
  )
  let detail: (text: string) => void = () => {}
  const builder = createEditionBuilder({
    client,
    folder: editionFolder,
    checkAfter: LOCAL_CHECK_AFTER,
    log: (text) => detail(text),
  })
  const isFirst = !existsSync(join(editionFolder, 'current.json'))
  const sayProblems = ({ problems }: EditionReport) => {
    for (const { id, field, message } of problems) progress.say(`  left out: ${id}, ${field}: ${message}`)
  }
  let hash: string | undefined
  await progress.step(
    isFirst ? 'Making the first edition: pages, pictures, voices' : 'Checking the edition against the lake',
    async (say) => {
      detail = say
      try {
        const report = await builder.build()
        hash = report.hash
        sayProblems(report)
      } catch (error) {
        // A visit depends on the edition alone: the one that is there opens, and the watch below asks the lake again.
        if (isFirst || !(error instanceof EditionError)) throw error
        progress.say(`  ${error.message}`)
      }
    },
  )
  // From here on nothing is said but what somebody should know, and every word of it.
  detail = (text) => progress.say(`  ${text}`)
  const watching = builder.watch((next) => {
    if (next.hash !== hash) {
      progress.say(
        `New edition ${next.hash} in ${(next.milliseconds / 1000).toFixed(1)} s (${next.changedFiles} files)`,
      )
    }
    hash = next.hash
    sayProblems(next)
  })
  return {
    house,
    editionFolder,
    async close() {
      watching.stop()
      await builder.close()
      await house.close()
      await lake?.close()
    },
  }
}
