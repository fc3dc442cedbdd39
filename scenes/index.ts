export { MuseumScene } from './MuseumScene.tsx'
export type { MuseumSceneProps } from './MuseumScene.tsx'
export type { SceneWords } from './labels/SceneWords.ts'
export type { Quality } from './quality/tiers.ts'
