import { useApolloClient } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { ChampMotif } from '../shared/ChampMotif.tsx';
import { Champ } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { ROLES } from '../shared/roles.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { ChampsDOctroi } from './ChampsDOctroi.tsx';
import { aDemander, estComplet, type Octroi } from './perimetres.ts';
import { useFormulaire } from '../shared/useFormulaire.ts';

const AccorderHabilitationMutation = graphql(`
  mutation AccorderHabilitation($input: AccorderHabilitationInput!) {
    accorderHabilitation(input: $input) {
      ... on AccesModifie {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Accorder un rôle de plus',
    a: (nom: string) => `Accorder un rôle à ${nom}`,
    fin: 'Dernier jour',
    sansFin: 'Vide : sans fin.',
    accorder: 'Accorder',
    enCours: 'Envoi en cours…',
    fait: (role: string, nom: string) => `${role} est accordé à ${nom}.`,
  },
  en: {
    titre: 'Grant another role',
    a: (nom: string) => `Grant a role to ${nom}`,
    fin: 'Last day',
    sansFin: 'Empty: no end.',
    accorder: 'Grant',
    enCours: 'Sending…',
    fait: (role: string, nom: string) => `${role} is granted to ${nom}.`,
  },
};

const DEPART: Octroi = { role: 'DISTRIBUTEUR', perimetreType: 'COLLECTIVITE', perimetreCode: '' };

const VIDE = { octroi: DEPART, fin: '', motif: '' };

interface Props {
  readonly compte: string;
  readonly nom: string;
}

/** One role more for someone, on a perimeter, with an end if it has one. */
export function AccorderHabilitation({ compte, nom }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const client = useApolloClient();
  const annoncer = useAnnonce();
  const jour = useRegistre()?.jour;
  const { saisie, dire, quitter, envoyer, enCours, reponse } = useFormulaire(`habilitation ${compte}`, VIDE);
  const { octroi, fin, motif } = saisie;
  const [essaye, setEssaye] = useState(false);

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (!motif.trim() || !estComplet(octroi)) return;
    const demande = { ...aDemander(octroi), compte, jusquAu: fin || null, motif: motif.trim() };
    const fait = await envoyer(demande, async (input) => {
      const { data, error } = await client.mutate({
        mutation: AccorderHabilitationMutation,
        variables: { input },
      });
      return { reponse: data?.accorderHabilitation, error };
    });
    if (!fait) return;
    quitter();
    setEssaye(false);
    annoncer(textes.fait(ROLES[langue][octroi.role], nom));
  }

  return (
    <form className="pile" aria-label={textes.a(nom)} noValidate onSubmit={(event) => void soumettre(event)}>
      <h4>{textes.titre}</h4>
      <Reponse {...reponse} />
      <div className="champs octroi">
        <ChampsDOctroi octroi={octroi} onChange={dire('octroi')} essaye={essaye} />
        <Champ nom={textes.fin} aide={textes.sansFin}>
          {(attributs) => (
            <input
              {...attributs}
              type="date"
              value={fin}
              min={jour}
              onChange={({ currentTarget }) => dire('fin')(currentTarget.value)}
            />
          )}
        </Champ>
        <ChampMotif valeur={motif} onChange={dire('motif')} manque={essaye && !motif.trim()} />
        <button type="submit" className="b plein" disabled={enCours}>
          {enCours ? textes.enCours : textes.accorder}
        </button>
      </div>
    </form>
  );
}
