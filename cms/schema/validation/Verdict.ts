/** What a check says: all is well, or a sentence that tells the curator what to do. */
export type Verdict = true | string
