import type { Picture } from './Picture.ts'
import { fieldsOfTheMidi } from './pictures/fieldsOfTheMidi.ts'
import { fourSignatures } from './pictures/fourSignatures.ts'
import { theCoalFace } from './pictures/theCoalFace.ts'
import { from461To39294 } from './pictures/from461To39294.ts'
import { theHostelRoom } from './pictures/theHostelRoom.ts'
import { theIdentityPhotograph } from './pictures/theIdentityPhotograph.ts'
import { theLine } from './pictures/theLine.ts'
import { theStamp } from './pictures/theStamp.ts'
import { whereMoroccansLive } from './pictures/whereMoroccansLive.ts'

/** Every picture the museum draws, in the order of its rooms. */
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
]
