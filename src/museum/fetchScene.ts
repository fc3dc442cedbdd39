/**
 * The building and three.js, a file of their own that only this line names: it is fetched when a visitor enters, never
 * before. Asking twice fetches once.
 */
export const fetchScene = () => import('../../scenes/index.ts')
