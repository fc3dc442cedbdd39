import { act } from '../mutate/act.ts'
import { readActions } from '../mutate/readActions.ts'
import { signedIn, type Call } from './Call.ts'
import { readJsonBody } from './readBody.ts'
import { replyJson } from './reply.ts'

/** `/data/actions`: what curators do with documents (edit, publish, …), each action a few mutations, all one transaction. */
export async function answerActions(call: Call): Promise<void> {
  const { lake, request, response } = call
  const person = signedIn(call)
  const body = await readJsonBody(request)
  const { transactionId } = act(lake.ground, readActions(body.actions), {
    author: person.id,
    transactionId: typeof body.transactionId === 'string' ? body.transactionId : undefined,
    dryRun: body.dryRun === true,
    request: body,
  })
  replyJson(response, { transactionId })
}
