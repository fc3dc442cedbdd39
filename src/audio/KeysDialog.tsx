import { useLanguage } from '../i18n/LanguageContext.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { PLAYER_KEYS } from './playerKeys.ts'
import './KeysDialog.css'

/** The keys of the player, told. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { words } = useLanguage()
  const { title, where, onLine, actions } = words.keys
  return (
    <ModalDialog className="keys-dialog" label={title} onClose={onClose}>
      <h2>{title}</h2>
      <p>{where}</p>
      <dl>
        {PLAYER_KEYS.map(({ key, action }) => (
          <div key={action}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{actions[action]}</dd>
          </div>
        ))}
      </dl>
      <p>{onLine}</p>
      <button type="button" className="action action--first" onClick={onClose}>
        {words.moving.close}
      </button>
    </ModalDialog>
  )
}
