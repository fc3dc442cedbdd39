import { useLanguage } from '../i18n/LanguageContext.tsx'

/** When something was, as exactly as is known; where it lasted, from when to when. */
export function Period({ from, until }: { readonly from: string; readonly until: string | null }) {
  const { format } = useLanguage()
  return (
    <bdi className="period">
      <time dateTime={from}>{format.date(from)}</time>
      {until !== null && (
        <>
          {' – '}
          <time dateTime={until}>{format.date(until)}</time>
        </>
      )}
    </bdi>
  )
}
