export { theVoice } from '../audio/theVoice.ts'
export { LeadNow } from './LeadNow.tsx'
export { VoiceOf } from './VoiceOf.tsx'
