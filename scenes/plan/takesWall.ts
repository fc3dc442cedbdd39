import type { Mount } from './types.ts'

/** Whether it takes a bay's wall: pictures and texts hang there, table cases stand at its foot. All else stands on the axis. */
export function takesWall({ mount }: { readonly mount: Mount }): boolean {
  return mount === 'wall' || mount === 'case'
}
