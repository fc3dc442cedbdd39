import type { Picture } from './Picture.ts'
import { aCityOfTheSea } from './pictures/aCityOfTheSea.ts'
import { aShelfOfAssociations } from './pictures/aShelfOfAssociations.ts'
import { cassettesAndFreeRadio } from './pictures/cassettesAndFreeRadio.ts'
import { crossings } from './pictures/crossings.ts'
import { dignity } from './pictures/dignity.ts'
import { eightHundredFortyEight } from './pictures/eightHundredFortyEight.ts'
import { enlistedDesignated } from './pictures/enlistedDesignated.ts'
import { fieldsOfTheMidi } from './pictures/fieldsOfTheMidi.ts'
import { fifteenJuly1926 } from './pictures/fifteenJuly1926.ts'
import { fiveTexts } from './pictures/fiveTexts.ts'
import { fourSignatures } from './pictures/fourSignatures.ts'
import { from461To39294 } from './pictures/from461To39294.ts'
import { moneyOrder } from './pictures/moneyOrder.ts'
import { museumCover } from './pictures/museumCover.ts'
import { myMotherMyPassport } from './pictures/myMotherMyPassport.ts'
import { returnsChart } from './pictures/returnsChart.ts'
import { roomColonialTime } from './pictures/roomColonialTime.ts'
import { roomOtherShoreOfAlAndalus } from './pictures/roomOtherShoreOfAlAndalus.ts'
import { roomTakingRoot } from './pictures/roomTakingRoot.ts'
import { roomTheContract } from './pictures/roomTheContract.ts'
import { roomTheTie } from './pictures/roomTheTie.ts'
import { roomThreshold } from './pictures/roomThreshold.ts'
import { sixNovember2024 } from './pictures/sixNovember2024.ts'
import { soldiersOfThreeWars } from './pictures/soldiersOfThreeWars.ts'
import { soussToParis } from './pictures/soussToParis.ts'
import { summerRoad } from './pictures/summerRoad.ts'
import { takkanot } from './pictures/takkanot.ts'
import { theChildAtTheCounter } from './pictures/theChildAtTheCounter.ts'
import { theCoalFace } from './pictures/theCoalFace.ts'
import { theCopyistOfTwoRites } from './pictures/theCopyistOfTwoRites.ts'
import { theDoorCloses } from './pictures/theDoorCloses.ts'
import { theHarvestFrontier } from './pictures/theHarvestFrontier.ts'
import { theHostelRoom } from './pictures/theHostelRoom.ts'
import { theHouseBackHome } from './pictures/theHouseBackHome.ts'
import { theIdentityPhotograph } from './pictures/theIdentityPhotograph.ts'
import { theKitchen } from './pictures/theKitchen.ts'
import { theLine } from './pictures/theLine.ts'
import { theMarchOf1983 } from './pictures/theMarchOf1983.ts'
import { theNameMoroccanDivision } from './pictures/theNameMoroccanDivision.ts'
import { theRentStrike } from './pictures/theRentStrike.ts'
import { theStamp } from './pictures/theStamp.ts'
import { theWarFactory } from './pictures/theWarFactory.ts'
import { threeMonthsInParis } from './pictures/threeMonthsInParis.ts'
import { threeWaysOfCounting } from './pictures/threeWaysOfCounting.ts'
import { whereMoroccansLive } from './pictures/whereMoroccansLive.ts'
import { theGlobe } from './pictures/theGlobe.ts'
import { theKey } from './pictures/theKey.ts'
import { twoRitesOneCity } from './pictures/twoRitesOneCity.ts'
import { twoTownsRebuilt } from './pictures/twoTownsRebuilt.ts'
import { whyNoNumber } from './pictures/whyNoNumber.ts'
import { fromWhereToWhere } from './pictures/fromWhereToWhere.ts'
import { absentFromTheStatistics } from './pictures/absentFromTheStatistics.ts'
import { aLongArrival } from './pictures/aLongArrival.ts'
import { aStudentThenANeighbour } from './pictures/aStudentThenANeighbour.ts'
import { casablancaRabatSouss } from './pictures/casablancaRabatSouss.ts'
import { suitcasesOfDegrees } from './pictures/suitcasesOfDegrees.ts'
import { theLibrary } from './pictures/theLibrary.ts'
import { fourteenOfTwentySix } from './pictures/fourteenOfTwentySix.ts'
import { inOffice } from './pictures/inOffice.ts'
import { roomCountryOfArrival } from './pictures/roomCountryOfArrival.ts'
import { roomMoroccansOfTheWorld } from './pictures/roomMoroccansOfTheWorld.ts'
import { theFileOf2014 } from './pictures/theFileOf2014.ts'
import { theLectureHall } from './pictures/theLectureHall.ts'
import { twoCensuses } from './pictures/twoCensuses.ts'
import { roomRoadsBeforeBorders } from './pictures/roomRoadsBeforeBorders.ts'
import { rakb } from './pictures/rakb.ts'
import { twentyFourYears } from './pictures/twentyFourYears.ts'
import { leavingTangier1325 } from './pictures/leavingTangier1325.ts'
import { fromTetouanToBelem } from './pictures/fromTetouanToBelem.ts'
import { threeMarks } from './pictures/threeMarks.ts'
import { departures } from './pictures/departures.ts'
import { whatWasCarried } from './pictures/whatWasCarried.ts'
import { theStraitByNight } from './pictures/theStraitByNight.ts'
import { theVisaOf1991 } from './pictures/theVisaOf1991.ts'
import { seaOfPlastic } from './pictures/seaOfPlastic.ts'
import { strawberries } from './pictures/strawberries.ts'
import { italyInFiveMeasures } from './pictures/italyInFiveMeasures.ts'
import { roomTheStrait } from './pictures/roomTheStrait.ts'
import { saltAndGold } from './pictures/saltAndGold.ts'
import { aBookBornOfCapture } from './pictures/aBookBornOfCapture.ts'
import { theRoadOf1591 } from './pictures/theRoadOf1591.ts'
import { theEveOfDeparture } from './pictures/theEveOfDeparture.ts'
import { theRegataoCanoe } from './pictures/theRegataoCanoe.ts'
import { eshelAbraham } from './pictures/eshelAbraham.ts'
import { allianceSchool } from './pictures/allianceSchool.ts'
import { roomJewishRoads } from './pictures/roomJewishRoads.ts'

/** Every picture the museum draws. */
export const PICTURES: readonly Picture[] = [
  whereMoroccansLive,
  fourSignatures,
  theStamp,
  theCoalFace,
  theLine,
  fieldsOfTheMidi,
  theHostelRoom,
  from461To39294,
  theIdentityPhotograph,
  threeWaysOfCounting,
  theDoorCloses,
  theMarchOf1983,
  eightHundredFortyEight,
  museumCover,
  summerRoad,
  theKitchen,
  cassettesAndFreeRadio,
  threeMonthsInParis,
  dignity,
  moneyOrder,
  fiveTexts,
  sixNovember2024,
  returnsChart,
  aShelfOfAssociations,
  theRentStrike,
  theChildAtTheCounter,
  myMotherMyPassport,
  theHouseBackHome,
  roomThreshold,
  roomTheContract,
  roomTakingRoot,
  roomTheTie,
  theHarvestFrontier,
  enlistedDesignated,
  theNameMoroccanDivision,
  theWarFactory,
  fifteenJuly1926,
  theGlobe,
  soussToParis,
  soldiersOfThreeWars,
  crossings,
  theKey,
  takkanot,
  twoRitesOneCity,
  twoTownsRebuilt,
  aCityOfTheSea,
  whyNoNumber,
  theCopyistOfTwoRites,
  roomOtherShoreOfAlAndalus,
  roomColonialTime,
  fromWhereToWhere,
  absentFromTheStatistics,
  suitcasesOfDegrees,
  theLibrary,
  fourteenOfTwentySix,
  inOffice,
  roomMoroccansOfTheWorld,
  aLongArrival,
  theFileOf2014,
  twoCensuses,
  theLectureHall,
  casablancaRabatSouss,
  aStudentThenANeighbour,
  roomCountryOfArrival,
  roomRoadsBeforeBorders,
  rakb,
  twentyFourYears,
  leavingTangier1325,
  fromTetouanToBelem,
  threeMarks,
  departures,
  whatWasCarried,
  theStraitByNight,
  theVisaOf1991,
  seaOfPlastic,
  strawberries,
  italyInFiveMeasures,
  roomTheStrait,
  saltAndGold,
  aBookBornOfCapture,
  theRoadOf1591,
  theEveOfDeparture,
  theRegataoCanoe,
  eshelAbraham,
  allianceSchool,
  roomJewishRoads,
]
