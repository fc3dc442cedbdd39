/**
 * A child process for the durability test: it changes the lake in the folder that it's given, one transaction after the
 * other, and says the number of each one only after the lake has acknowledged it.
 */
import { createLake } from '../createLake.ts'
import { answerLocally } from './answerLocally.ts'

const [folder = '', begin = '0'] = process.argv.slice(2)
const token = 'a-token-for-tests-only-0123456789abcdef'
const lake = await createLake({
  folder,
  projectId: 'rihla',
  dataset: 'production',
  token,
  localCurator: false,
  log: () => undefined,
})
const address = '/v2026-05-04/data/mutate/production'
for (let number = Number(begin) + 1; ; number++) {
  const mutations = [
    { createOrReplace: { _id: 'counter', _type: 'counter', number } },
    { create: { _id: `step-${number}`, _type: 'step', number, filling: 'x'.repeat(500) } },
  ]
  const { status } = await answerLocally(lake, 'POST', address, { mutations }, token)
  if (status !== 200) throw new Error(`The lake answered ${status}`)
  process.stdout.write(`${number}\n`)
}
