import { createClient } from '@sanity/client'
import { frFRLocale } from '@sanity/locale-fr-fr'
import { visionTool } from '@sanity/vision'
import { defineConfig } from 'sanity'
import { structureTool } from 'sanity/structure'
import { i18nArrays } from './schema/i18nArrays.ts'
import { schemaTypes } from './schema/schemaTypes.ts'
import { DATASET, IS_LOCAL, PROJECT_ID } from './studio/contentLake.ts'
import { FollowDirectionBlock, FollowDirectionInput } from './studio/followDirection.tsx'
import { installLakeTransport } from './studio/lakeTransport.ts'
import { showRequiredLanguagesFirst } from './studio/showRequiredLanguagesFirst.ts'
import { documentActions } from './studio/documentActions.ts'
import { templatesWithoutSingleton, withoutSingleton } from './studio/singletons.ts'
import { structure } from './studio/structure.ts'
import { StudioNavbar } from './studio/StudioNavbar.tsx'
import { wantedLast } from './studio/studioLanguage.ts'

showRequiredLanguagesFirst()

export default defineConfig({
  name: 'rihla',
  title: 'Rihla',
  projectId: PROJECT_ID,
  dataset: DATASET,
  plugins: [structureTool({ structure }), i18nArrays, frFRLocale(), visionTool({ defaultApiVersion: '2026-05-04' })],
  schema: { types: schemaTypes, templates: templatesWithoutSingleton },
  document: {
    actions: documentActions,
    newDocumentOptions: withoutSingleton,
    comments: { enabled: false },
  },
  form: { components: { input: FollowDirectionInput, block: FollowDirectionBlock } },
  i18n: { locales: wantedLast },
  studio: { components: { navbar: StudioNavbar } },
  // Services of Sanity's cloud that a museum neither has nor needs.
  announcements: { enabled: false },
  tasks: { enabled: false },
  scheduledPublishing: { enabled: false },
  scheduledDrafts: { enabled: false },
  releases: { enabled: false },
  mediaLibrary: { enabled: false },
  ...(IS_LOCAL ? onTheLakeBeside() : {}),
})

/** The lake is served from where the Studio is served: one origin, no project host names, one-click log-in. */
function onTheLakeBeside() {
  const origin = typeof window === 'undefined' ? 'http://localhost' : window.location.origin
  installLakeTransport(origin, PROJECT_ID)
  return {
    apiHost: origin,
    unstable_clientFactory: (options: Parameters<typeof createClient>[0]) =>
      createClient({ ...options, apiHost: origin, useProjectHostname: false }),
    auth: {
      loginMethod: 'token' as const,
      redirectOnSingle: true,
      providers: [{ name: 'museum', title: 'Museum', url: `${origin}/v1/auth/login/museum` }],
    },
  }
}
