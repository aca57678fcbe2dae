import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useId } from 'react';
import { graphql } from '../graphql/index.ts';
import { useTextes } from '../shared/langue.ts';

export const ServicesFragment = graphql(`
  fragment Services_LieuLabellise on LieuLabellise {
    id
    services
  }
`);

const TEXTES = {
  fr: { titre: 'Services', aucun: 'La source n’en dit aucun.' },
  en: { titre: 'Services', aucun: 'The source names none.' },
};

/** What the place does, in the words of the national standard. */
export function Services(props: { readonly lieu: FragmentType<typeof ServicesFragment> }) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const { services } = useSuspenseFragment({ fragment: ServicesFragment, from: props.lieu }).data;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      {services.length === 0 ? (
        <p className="note">{textes.aucun}</p>
      ) : (
        <ul className="services">
          {services.map((service) => (
            <li key={service}>{service}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
