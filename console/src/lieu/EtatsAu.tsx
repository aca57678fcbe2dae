import { useQuery } from '@apollo/client/react';
import { CircleDashed } from 'lucide-react';
import { useId } from 'react';
import { graphql } from '../graphql/index.ts';
import type { EtatDeLabel } from '../graphql/graphql.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Champ } from '../shared/champs.tsx';
import { jour } from '../shared/dates.ts';
import { majuscule } from '../shared/format.ts';
import { ETATS_DE_LABEL, GENRES_DE_LABEL, MOTS_D_ETAT } from '../shared/labels.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { useVue } from '../shared/vue.ts';

const EtatsAuQuery = graphql(`
  query EtatsAu($id: ID!, $au: LocalDate!) {
    lieu(id: $id) {
      id
      PASS_NUMERIQUE: etatDuLabel(genre: PASS_NUMERIQUE, au: $au, connuAu: $au)
      FRANCE_SERVICES: etatDuLabel(genre: FRANCE_SERVICES, au: $au, connuAu: $au)
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Les labels un autre jour',
    champ: 'État des labels au',
    aide: 'Un autre jour, passé ou à venir.',
    etat: (le: string) => `Le ${le}, tel qu’il est su ce jour-là au plus tard :`,
    aucun: 'aucun état',
  },
  en: {
    titre: 'The labels on another day',
    champ: 'State of the labels on',
    aide: 'Another day, past or to come.',
    etat: (le: string) => `On ${le}, as known on that day at the latest:`,
    aucun: 'no state',
  },
};

/** Asks for the state of the labels on another day: the address says which. */
export function AutreJour() {
  const textes = useTextes(TEXTES);
  const { vue, changer } = useVue();
  const titre = useId();
  const au = vue['au'];
  return (
    <section aria-labelledby={titre} className="pile">
      <h2 id={titre}>{textes.titre}</h2>
      <Champ nom={textes.champ} aide={textes.aide}>
        {(attributs) => (
          <input
            {...attributs}
            type="date"
            value={au ?? ''}
            onChange={({ currentTarget: { value } }) => changer({ au: value || null })}
          />
        )}
      </Champ>
    </section>
  );
}

/** The state of the labels on that day. */
export function EtatsAu({ id, au }: { readonly id: string; readonly au: string }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const dit = useId();
  const lecture = useQuery(EtatsAuQuery, { variables: { id, au }, fetchPolicy: 'no-cache' });
  return (
    <Bloc lecture={lecture} lignes={2}>
      {({ lieu }) => (
        <>
          <p className="note" id={dit}>
            {textes.etat(jour(au, langue))}
          </p>
          <ul className="etats-de-label" aria-labelledby={dit}>
            {(['PASS_NUMERIQUE', 'FRANCE_SERVICES'] as const).map((genre) => (
              <li key={genre}>
                <span className="note">{GENRES_DE_LABEL[genre]}</span>
                <Etat etat={lieu?.[genre] ?? null} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Bloc>
  );
}

function Etat({ etat }: { readonly etat: EtatDeLabel | null }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return etat ? (
    <Tampon mot={majuscule(MOTS_D_ETAT[langue][etat][0])} {...ETATS_DE_LABEL[etat]} />
  ) : (
    <Tampon mot={textes.aucun} icone={CircleDashed} ton="clos" />
  );
}
