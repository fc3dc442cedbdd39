import type { ObjectForm } from '../../cms/content/Exhibit.ts'
import type { Mason } from '../architecture/Mason.ts'
import { buildBoat } from './objects/buildBoat.ts'
import { buildBook } from './objects/buildBook.ts'
import { buildCassette } from './objects/buildCassette.ts'
import { buildFile } from './objects/buildFile.ts'
import { buildHouseModel } from './objects/buildHouseModel.ts'
import { buildKey } from './objects/buildKey.ts'
import { buildLamp } from './objects/buildLamp.ts'
import { buildLoom } from './objects/buildLoom.ts'
import { buildPassport } from './objects/buildPassport.ts'
import { buildRadio } from './objects/buildRadio.ts'
import { buildSaltSlab } from './objects/buildSaltSlab.ts'
import { buildStamp } from './objects/buildStamp.ts'
import { buildSuitcase } from './objects/buildSuitcase.ts'

const BUILDERS: Readonly<Record<ObjectForm, (mason: Mason) => void>> = {
  suitcase: buildSuitcase,
  saltSlab: buildSaltSlab,
  cassette: buildCassette,
  radio: buildRadio,
  lamp: buildLamp,
  passport: buildPassport,
  stamp: buildStamp,
  key: buildKey,
  loom: buildLoom,
  houseModel: buildHouseModel,
  boat: buildBoat,
  book: buildBook,
  file: buildFile,
}

/** A thing of the collection, modelled, standing on y = 0 of the mason's frame, its front to +z: within GLASS. */
export function buildObject(mason: Mason, form: ObjectForm): void {
  BUILDERS[form](mason)
}
