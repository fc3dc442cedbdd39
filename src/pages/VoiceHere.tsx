import type { TestimonyPageProps } from './TestimonyPage.tsx'
import type { VoiceOfProps } from './VoiceOf.tsx'
import { voicePart } from './voicePart.ts'
// Here, not with the part: a page without scripts is laid out by them as well.
import '../audio/VoicePlayer.css'
import '../transcript/IndexList.css'
import '../transcript/TestimonyNature.css'
import '../transcript/TestimonyPlayer.css'
import '../transcript/TranscriptView.css'
import './TestimonyPage.css'

/** The player of a testimony, once its part of the pages has come. */
export function VoiceHere(props: VoiceOfProps) {
  const part = voicePart.use()
  return part && <part.VoiceOf {...props} />
}

/** The page of a testimony, likewise. */
export function TestimonyHere(props: TestimonyPageProps) {
  const part = voicePart.use()
  return part && <part.TestimonyPage {...props} />
}
