import { cloud, dice, mix, smooth } from '../noise.ts'
import type { Paint } from './Paint.ts'

const BOARDS = 8

/** Eight boards side by side with dark joints, grain along v, in neutral grey: teak, deal or paint by what multiplies it. */
export const paintBoards: Paint = (u, v) => {
  const board = Math.floor(u * BOARDS)
  const across = u * BOARDS - board
  const r = dice(board, 5, 81)
  const warp = cloud(u, v, 2, 3, 83 + board) - 0.5
  const ring = 0.5 + 0.5 * Math.sin((across * 3 + warp * 5 + r * 11) * Math.PI * 2)
  const streak = cloud(u, v * 0.25 + r, 8, 3, 91 + board) - 0.5
  const fine = cloud(u * 1, v, 128, 1, 97) - 0.5
  const edge = Math.min(across, 1 - across)
  const joint = smooth(0.018, 0.045, edge)
  const arris = 0.07 * smooth(0.09, 0.05, edge)
  const value = 206 * (0.92 + 0.2 * (r - 0.5) + 0.09 * (ring - 0.5) + 0.2 * streak + 0.07 * fine + arris)
  const lit = mix(34, value, joint)
  return [lit, lit * mix(1, 0.99, ring), lit * mix(0.98, 0.95, ring)]
}
