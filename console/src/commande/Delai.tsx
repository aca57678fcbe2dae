import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Hourglass, TriangleAlert } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import { jour } from '../shared/dates.ts';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ETAPES_DE_COMMANDE } from '../shared/mots.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { RESPONSABLES } from './mots.ts';

const DelaiFragment = graphql(`
  fragment Delai_Commande on Commande {
    id
    joursDansLEtat
    prochaineEtape
    prochainResponsable
    attendueLe
    enRetard
  }
`);

const TEXTES = {
  fr: {
    jours: nom('jour', 'jours'),
    depuis: (jours: string) => `depuis ${jours}`,
    attendue: (etape: string, qui: string) => `Attendu : ${etape}, par ${qui}`,
    avant: (day: string) => `avant le ${day}`,
    retard: 'en retard',
    fini: 'Plus rien n’est attendu',
  },
  en: {
    jours: nom('day', 'days'),
    depuis: (jours: string) => `for ${jours}`,
    attendue: (etape: string, qui: string) => `Expected: ${etape}, from ${qui}`,
    avant: (day: string) => `by ${day}`,
    retard: 'late',
    fini: 'Nothing more is expected',
  },
};

/** How long an order has been where it is, what it waits for, from whom, and whether that is late. */
export function Delai(props: { readonly commande: FragmentType<typeof DelaiFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: DelaiFragment, from: props.commande });
  const { prochaineEtape, prochainResponsable, attendueLe } = data;
  if (!prochaineEtape || !prochainResponsable) return <span className="note">{textes.fini}</span>;
  return (
    <span className="delai">
      <span>
        <Hourglass className="ico" aria-hidden />{' '}
        {textes.depuis(compte(data.joursDansLEtat, textes.jours, langue))}
      </span>
      <span>
        {textes.attendue(
          ETAPES_DE_COMMANDE[langue][prochaineEtape].toLowerCase(),
          RESPONSABLES[langue][prochainResponsable],
        )}
        {attendueLe && `, ${textes.avant(jour(attendueLe, langue))}`}
      </span>
      {data.enRetard && <Tampon mot={textes.retard} icone={TriangleAlert} ton="attention" />}
    </span>
  );
}
