export { BAKED } from './talent.ts'
