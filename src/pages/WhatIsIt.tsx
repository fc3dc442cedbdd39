import type { ReactNode } from 'react'
import type { Exhibit } from '../../cms/content/Exhibit.ts'
import { useLanguage } from '../i18n/LanguageContext.tsx'
import { Words } from '../ui/Words.tsx'
import { RightsLink } from './RightsLink.tsx'
import './WhatIsIt.css'

/** "What am I looking at?": what the thing is, made of what, by whom, and what may be done with it. */
export function WhatIsIt({ exhibit }: { readonly exhibit: Exhibit }) {
  const { words } = useLanguage()
  const { image, museumObject, people, places } = exhibit
  const rights = museumObject?.rights ?? image?.rights ?? null
  const credit = museumObject?.creditLine ?? image?.creditLine ?? null
  const provenance = museumObject?.provenance ?? image?.provenance ?? null
  return (
    <section className="what-is-it" aria-labelledby="what-is-it">
      <h2 id="what-is-it">{words.exhibit.whatIsIt}</h2>
      <p className="what-is-it__nature">
        <strong>{words.exhibit.natures[exhibit.nature]}.</strong> {words.exhibit.naturesExplained[exhibit.nature]}
      </p>
      <dl>
        <Row name={words.exhibit.kind}>{words.exhibit.kinds[exhibit.kind]}</Row>
        {museumObject && (
          <Row name={words.exhibit.objectNumber}>
            <bdi>{museumObject.objectNumber}</bdi>
          </Row>
        )}
        {museumObject && (
          <Row name={words.exhibit.medium}>
            <Words text={museumObject.medium ?? museumObject.tombstone} />
          </Row>
        )}
        {provenance && (
          <Row name={words.exhibit.provenance}>
            <Words text={provenance} />
          </Row>
        )}
        {people.length > 0 && (
          <Row name={words.exhibit.people}>
            {people.map((person) => (
              <span key={person.id} className="what-is-it__line">
                <Words text={person.name} />, <Words text={person.description} />
              </span>
            ))}
          </Row>
        )}
        {places.length > 0 && (
          <Row name={words.exhibit.places}>
            {places.map((place, index) => (
              <span key={place.id}>
                {index > 0 && ' · '}
                <Words text={place.name} />
              </span>
            ))}
          </Row>
        )}
        {credit && (
          <Row name={words.exhibit.credit}>
            <Words text={credit} />
          </Row>
        )}
        {rights && (
          <Row name={words.exhibit.rights}>
            <RightsLink rights={rights} />
          </Row>
        )}
      </dl>
    </section>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="what-is-it__row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
