import { useQuery } from '@apollo/client/react';
import { CircleDashed } from 'lucide-react';
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
    champ: 'État des labels au',
    aide: 'Un autre jour, passé ou à venir.',
    etat: (le: string) => `Le ${le}, tel qu’il est su ce jour-là au plus tard :`,
    aucun: 'aucun état',
  },
  en: {
    champ: 'State of the labels on',
    aide: 'Another day, past or to come.',
    etat: (le: string) => `On ${le}, as known on that day at the latest:`,
    aucun: 'no state',
  },
};

/** The state of the labels on another day, which the address says. */
export function EtatsAu({ id }: { readonly id: string }) {
  const textes = useTextes(TEXTES);
  const { vue, changer } = useVue();
  const au = vue['au'];
  return (
    <div className="pile">
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
      {au !== undefined && <Etats id={id} au={au} />}
    </div>
  );
}

function Etats({ id, au }: { readonly id: string; readonly au: string }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const lecture = useQuery(EtatsAuQuery, { variables: { id, au }, fetchPolicy: 'no-cache' });
  return (
    <Bloc lecture={lecture} lignes={2}>
      {({ lieu }) => (
        <>
          <p>{textes.etat(jour(au, langue))}</p>
          <ul className="etats-de-label">
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
