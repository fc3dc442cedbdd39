import { defineCliConfig } from 'sanity/cli'
import { DATASET, PROJECT_ID } from './studio/contentLake.ts'

export default defineCliConfig({
  api: { projectId: PROJECT_ID, dataset: DATASET },
  // Only here: with a basePath in sanity.config.ts too, Sanity adds the two up (/studio/studio).
  project: { basePath: '/studio' },
  deployment: { autoUpdates: false },
  // Read and written by studio/typegen.ts, which puts the result beside the queries.
  typegen: {
    path: './queries/*.ts',
    schema: './.sanity/schema.json',
    generates: './.sanity/sanity.types.ts',
    formatGeneratedCode: false,
  },
})
