export { TourPage } from './TourPage.tsx'
export { ToursPage } from './ToursPage.tsx'
