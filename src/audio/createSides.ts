/** What a side needs of the browser's audio. */
export interface SideDevice<Player> {
  readonly isAwake: () => boolean
  readonly wake: () => void
  /** Leads a player's sound through, for good. @returns moves it, −1 (left) to 1 (right). @throws where the browser refuses */
  readonly lead: (player: Player) => (side: number) => void
}

/** Less than this to a side is the middle: nothing is set up for it. */
const MIDDLE = 0.05

/**
 * Lets a streaming player be heard from a side. Its sound then runs through an audio context, and can never leave it: so a
 * player is led through only once it is really to come from a side, and only while that context runs. Howler's own context
 * would not do: it sleeps after 30 seconds without a sound of its own kind, and streams are not (howler 2.2.4, `_autoSuspend`).
 *
 * @param make asked for at the first side; a browser has but a few
 * @param mayLead whether this player may be led through at all, on this device
 * @returns places a player, −1 (left) to 1 (right); where it cannot, the player stays as it is
 */
export function createSides<Player extends object>(
  make: () => SideDevice<Player>,
  mayLead: (player: Player) => boolean,
): (player: Player, side: number) => void {
  let device: SideDevice<Player> | null = null
  /** Howler lends its players out again: each is led through once. */
  const led = new WeakMap<Player, (side: number) => void>()

  function lead(player: Player): ((side: number) => void) | null {
    if (!mayLead(player)) return null
    try {
      device ??= make()
      if (!device.isAwake()) {
        // The next look, a moment later, finds it awake.
        device.wake()
        return null
      }
      const move = device.lead(player)
      led.set(player, move)
      return move
    } catch (problem) {
      console.warn('Voices are heard in the middle here:', problem)
      return null
    }
  }

  return (player, side) => {
    const move = led.get(player) ?? (Math.abs(side) < MIDDLE ? null : lead(player))
    if (!move) return
    // Headphones that were pulled out may have put it to sleep, and the voice with it.
    if (device?.isAwake() === false) device.wake()
    move(Math.min(1, Math.max(-1, side)))
  }
}
