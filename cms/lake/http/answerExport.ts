import { copyDocument } from '../transfer/copyDocument.ts'
import { signedIn, type Call } from './Call.ts'
import { replyNdjson } from './reply.ts'

/** `/data/export`: every document of every layer, one a line, in the order of ids. */
export function answerExport(call: Call): void {
  signedIn(call)
  replyNdjson(call.response, call.lake.engine.views.of('raw').all().map(copyDocument))
}
