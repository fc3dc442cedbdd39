/** Something in the lake that cannot be shown, said to the curator who can repair it. Never a reason to stop. */
export interface Problem {
  /** `_id` of the document. */
  readonly id: string
  /** Path in the document, in the words of the schema: `image.alt`, `facts[1]`. Empty: the whole document. */
  readonly field: string
  /** What is wrong, and what came of it. */
  readonly message: string
}
