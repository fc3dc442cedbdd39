/** Countries of birth of the 26 players of Morocco at the men's World Cup of 2022 (fact K04). No names on purpose. */
export const SQUAD_2022 = {
  inMorocco: 12,
  abroad: [
    { country: 'netherlands', players: 4 },
    { country: 'belgium', players: 4 },
    { country: 'spain', players: 2 },
    { country: 'france', players: 2 },
    { country: 'italy', players: 1 },
    { country: 'canada', players: 1 },
  ],
} as const
