import type { Reading } from './Reading.ts'
import { aStudentThenANeighbour } from './texts/aStudentThenANeighbour.ts'
import { countingTheWeeks } from './texts/countingTheWeeks.ts'
import { leavingWithTheCaravan } from './texts/leavingWithTheCaravan.ts'
import { readingTheMoneyOrder } from './texts/readingTheMoneyOrder.ts'
import { theChildAtTheCounter } from './texts/theChildAtTheCounter.ts'
import { theCopyistOfTwoRites } from './texts/theCopyistOfTwoRites.ts'
import { theDictatedLetter } from './texts/theDictatedLetter.ts'
import { theHouseNextDoor } from './texts/theHouseNextDoor.ts'
import { theIdentityPhotograph } from './texts/theIdentityPhotograph.ts'
import { thoseWhoWaitOnTheShore } from './texts/thoseWhoWaitOnTheShore.ts'
import { threeGenerationsInOneCar } from './texts/threeGenerationsInOneCar.ts'
import { whenTheLineStops } from './texts/whenTheLineStops.ts'

/** The twelve composite readings, in the order of the rooms (V1 to V12 of the fact file). */
export const READINGS: readonly Reading[] = [
  leavingWithTheCaravan,
  theCopyistOfTwoRites,
  theHouseNextDoor,
  theDictatedLetter,
  theIdentityPhotograph,
  readingTheMoneyOrder,
  theChildAtTheCounter,
  whenTheLineStops,
  thoseWhoWaitOnTheShore,
  countingTheWeeks,
  threeGenerationsInOneCar,
  aStudentThenANeighbour,
]
