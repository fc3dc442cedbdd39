interface BannedClaim {
  /** All of these in one sentence, its numbers written plainly. */
  readonly says: readonly RegExp[]
  readonly why: string
}

const MILLION = String.raw`\s*(?:[Mm]illion|millones|milioni|miljoen|مليون|ملايين)`

/** The dead, in the seven languages; capitals are German's. */
const DEAD =
  /(?<!\p{L})(?:[Dd]ead|died|deaths|killed|morts?|tués?|muert\p{L}*|doden|gesneuveld\p{L}*|Tote[nr]?|Gefallene[nr]?|morti|caduti|قتيل\p{L}*|قتلى|موتى|شهداء)(?!\p{L})/u

/** The traps of the museum's fact file: figures that circulate and are wrong, or that it does not show. */
export const BANNED_CLAIMS: readonly BannedClaim[] = [
  {
    says: [/\b85000\b/, DEAD],
    why: '85,000 is the number of those engaged in the Second World War, not of the dead.',
  },
  {
    says: [new RegExp(String.raw`\b4\.6${MILLION}|\b4600000\b`, 'u')],
    why: '4.6 million arrivals are a misprint: over 4,060,000.',
  },
  { says: [/\b85\.53\b/], why: '23,096 of 27,649 are 83.53 %, not 85.53 %.' },
  { says: [/\b70000\b/, /Verdun|فردان/], why: 'no source holds for 70,000 at Verdun.' },
  { says: [/\b169285\b/], why: 'the UN’s value for Italy in 1990 is a back-estimate.' },
  {
    says: [
      new RegExp(String.raw`(?<!\p{L})(?:[Oo]ne|[Aa]|[Uu]n|[Ee]en|[Ee]ine|1)${MILLION}|(?<!\p{L})مليون`, 'u'),
      /Isra[eë]l|إسرائيل/,
    ],
    why: '“one million” people from Morocco in Israel has no source.',
  },
  {
    says: [/\b40000\b/, /\b1970\b/, /Netherlands|Pays-Bas|Nederland|Niederlande|Países Bajos|Paesi Bassi|هولندا/],
    why: '40,000 in the Netherlands in 1970 is too high, and has no source.',
  },
]
