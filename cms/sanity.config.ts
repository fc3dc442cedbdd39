import { defineConfig } from 'sanity'
import { structureTool } from 'sanity/structure'
import { i18nArrays } from './schema/i18nArrays.ts'
import { schemaTypes } from './schema/schemaTypes.ts'
import { DATASET, PROJECT_ID } from './studio/contentLake.ts'

export default defineConfig({
  name: 'rihla',
  title: 'Rihla',
  projectId: PROJECT_ID,
  dataset: DATASET,
  plugins: [structureTool(), i18nArrays],
  schema: { types: schemaTypes },
})
