import type { DocumentActionsResolver, NewDocumentOptionsResolver, Template } from 'sanity'

/** There is one museum, with this id; a second one could not be reached by any page. */
const SINGLETON = 'museum'

/** What a curator can do to the museum itself: change and publish it, or go back; never delete or copy it. */
const ALLOWED = ['publish', 'discardChanges', 'restore']

export const singletonActions: DocumentActionsResolver = (actions, { schemaType }) =>
  schemaType === SINGLETON ? actions.filter(({ action }) => action !== undefined && ALLOWED.includes(action)) : actions

export const withoutSingleton: NewDocumentOptionsResolver = (options) =>
  options.filter(({ templateId }) => templateId !== SINGLETON)

export const templatesWithoutSingleton = (templates: Template[]) =>
  templates.filter(({ schemaType }) => schemaType !== SINGLETON)
