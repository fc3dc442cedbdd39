export { MapPage } from './MapPage.tsx'
export { TimelinePage } from './TimelinePage.tsx'
