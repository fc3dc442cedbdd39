import { mutate } from '../mutate/mutate.ts'
import { readMutations } from '../mutate/readMutations.ts'
import { signedIn, type Call } from './Call.ts'
import { flag } from './parameters.ts'
import { readJsonBody } from './readBody.ts'
import { replyJson } from './reply.ts'

/** `/data/mutate` */
export async function answerMutations(call: Call): Promise<void> {
  const { lake, url, request, response } = call
  const person = signedIn(call)
  const body = await readJsonBody(request)
  const asked = body.transactionId ?? url.searchParams.get('transactionId')
  const { transactionId, results } = await mutate(lake.ground, readMutations(body.mutations), {
    author: person.id,
    transactionId: typeof asked === 'string' ? asked : undefined,
    dryRun: flag(url.searchParams, 'dryRun', false),
    request: body,
  })
  const withDocuments = flag(url.searchParams, 'returnDocuments', false)
  replyJson(response, {
    transactionId,
    results: results.map(({ id, operation, document }) => ({
      id,
      operation,
      ...(withDocuments && document ? { document: { ...document } } : {}),
    })),
  })
}
