/** The local lake's own names; the hosted lake's come from the environment when the Studio is built. */
const LOCAL = { projectId: 'rihla', dataset: 'production' } as const

// Sanity's build replaces these two expressions letter by letter: they cannot be read through a variable.
const hostedProject = process.env.SANITY_STUDIO_PROJECT_ID
const hostedDataset = process.env.SANITY_STUDIO_DATASET

/** Whether this Studio works on the content lake beside it; otherwise on Sanity's hosted one. */
export const IS_LOCAL = !hostedProject

export const PROJECT_ID = hostedProject || LOCAL.projectId
export const DATASET = (hostedProject && hostedDataset) || LOCAL.dataset
