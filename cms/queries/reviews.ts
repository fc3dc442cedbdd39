/** Whether the document's texts were reviewed in the visitor's language: its state, or null where nobody noted one. */
export const REVIEW = `"review": reviews[language == $language][0].state`
