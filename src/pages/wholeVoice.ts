export { theVoice } from '../audio/theVoice.ts'
export { LeadNow } from './LeadNow.tsx'
export { TestimonyPage } from './TestimonyPage.tsx'
export { VoiceOf } from './VoiceOf.tsx'
