import type { NavbarProps } from 'sanity'
import { chooseStudioLanguage, STUDIO_LANGUAGES, studioLanguage } from './studioLanguage.ts'

/** Sanity's own bar, with a button that turns the Studio's buttons and menus into the other language. */
export function StudioNavbar(props: NavbarProps) {
  const other = studioLanguage() === 'fr-FR' ? 'en-US' : 'fr-FR'
  const change = {
    name: 'studio-language',
    title: STUDIO_LANGUAGES[other],
    location: 'topbar' as const,
    onAction: () => chooseStudioLanguage(other),
    selected: false,
  }
  return props.renderDefault({ ...props, __internal_actions: [...(props.__internal_actions ?? []), change] })
}
