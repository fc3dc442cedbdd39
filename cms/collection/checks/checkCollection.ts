import { checkDocuments, type Finding } from '../../schema/checkDocuments.ts'
import type { Check } from './Check.ts'
import { checkDisputes } from './checkDisputes.ts'
import { checkDuplicates } from './checkDuplicates.ts'
import { checkFamilies } from './checkFamilies.ts'
import { checkFigures } from './checkFigures.ts'
import { checkFile } from './checkFile.ts'
import { checkGrounds } from './checkGrounds.ts'
import { checkLanguages } from './checkLanguages.ts'
import { checkLengths } from './checkLengths.ts'
import { checkMediaFiles } from './checkMediaFiles.ts'
import { checkNames } from './checkNames.ts'
import { checkPictures } from './checkPictures.ts'
import { checkReadability } from './checkReadability.ts'
import { checkReadings } from './checkReadings.ts'
import { checkReferences } from './checkReferences.ts'
import { checkTables } from './checkTables.ts'
import { checkTypography } from './checkTypography.ts'
import { checkWording } from './checkWording.ts'
import type { Collection } from './Collection.ts'

/** Everything that is asked of the collection, by the sentence that holds when nothing is found. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'the file is as Sanity exports it, and two curators can edit any list at once': checkFile,
  'the curators’ own validation lets every document be published': checkValidation,
  'every reference leads to a document, and nothing stands for nothing': checkReferences,
  'every picture and sound is on disk, and big enough': checkMediaFiles,
  'every picture says what it is and whose it is': checkPictures,
  'every text is complete in its languages, and in their letters': checkLanguages,
  'places and people are called alike wherever a language names them': checkNames,
  'every text is set as its language is printed': checkTypography,
  'labels, deeper texts and stories have their length': checkLengths,
  'every text rests on facts of confidence H or M, and they on sources': checkGrounds,
  'every number that is told stands in its facts or its table': checkFigures,
  'where sources disagree, the wall gives the range or says whose figure it is': checkDisputes,
  'no claim is repeated that is known to be wrong, and nobody is called illegal': checkWording,
  'every chart can be read as a table': checkTables,
  'a composite reading is nobody’s, and says so first of all': checkReadings,
  'a composite family is nobody’s, says so in its title, and crosses rooms': checkFamilies,
  'nothing is told twice': checkDuplicates,
  'labels can be read by everybody': checkReadability,
}

/** What the Studio only warns of is an error here: the collection is the model of what curators write. */
async function checkValidation({ documents }: Collection): Promise<Finding[]> {
  const findings = await checkDocuments(documents)
  return findings.map((each) => (each.level === 'warning' ? { ...each, level: 'error' } : each))
}

export interface Judged {
  /** What was asked: a sentence of `CHECKS`. */
  readonly asked: string
  readonly findings: readonly Finding[]
}

/** Asks all of it, one after the other. */
export async function checkCollection(collection: Collection): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const [asked, check] of Object.entries(CHECKS)) judged.push({ asked, findings: await check(collection) })
  return judged
}
