import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { createProgress } from '../../cms/serve/progress.ts'
import { openGallery, settingsNamed } from '../support/openGallery.ts'

const USAGE =
  'npm run bench -- serve gallery-100 [--theme white-cube|mine-gallery|…|all] [--pictures DIR] [--mixed] [--distinct 8] [--port 4290]'

/**
 * `npm run bench -- serve gallery-N`: a test museum on one port until Ctrl+C, for others' harnesses. Its build alone has
 * `window.rihlaBench` (scenes/Bench.tsx); `&measure` opens `window.rihlaScene` as everywhere.
 */
export async function serveGallery(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      theme: { type: 'string', default: 'white-cube' },
      pictures: { type: 'string' },
      mixed: { type: 'boolean', default: false },
      distinct: { type: 'string' },
      port: { type: 'string', default: '4290' },
    },
  })
  const count = Number(/^gallery-(\d+)$/.exec(positionals[0] ?? '')?.[1])
  if (positionals.length !== 1 || !Number.isInteger(count) || count < 1) throw new Error(`Usage: ${USAGE}`)
  const progress = createProgress()
  const museum = await openGallery(
    {
      count,
      settings: settingsNamed(values.theme),
      kinds: values.mixed ? 'mixed' : 'pictures',
      port: Number(values.port),
      ...(values.pictures === undefined ? {} : { pictures: values.pictures }),
      ...(values.distinct === undefined ? {} : { distinct: Number(values.distinct) }),
    },
    progress,
  )
  const first = settingsNamed(values.theme)[0] ?? 'whiteCube'
  progress.say('')
  progress.say(`The test museum   ${museum.house.address}/`)
  progress.say(
    `To walk in it     ${museum.house.address}/en/rooms/${first.replaceAll(/[A-Z]/g, (l) => `-${l.toLowerCase()}`)}?walk&measure`,
  )
  progress.say(`Its folder        ${dirname(museum.editionFolder)}`)
  progress.say('Stop with Ctrl+C.')
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await museum.close()
}
