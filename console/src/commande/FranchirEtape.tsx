import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import type { EtapeDeCommande, FranchirEtape_CommandeFragment } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Champ } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ETAPES_DE_COMMANDE } from '../shared/mots.ts';
import { useRegistre } from '../shared/registre.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useModification } from '../shared/useModification.ts';
import { effetDe } from './effets.ts';

const FranchirEtapeFragment = graphql(`
  fragment FranchirEtape_Commande on Commande {
    id
    numero
    nombreDePass
    valeurCentimes
    prochaineEtape
    etapes {
      id
      jour
    }
  }
`);

const FranchirEtapeMutation = graphql(`
  mutation FranchirEtape($input: FranchirEtapeInput!) {
    franchirEtape(input: $input) {
      __typename
      ... on CommandeAvancee {
        commande {
          id
          etat
        }
      }
      ... on Refus {
        message
      }
      ... on RegleNonTenue {
        regle
        source
      }
    }
  }
`);

const TEXTES = {
  fr: {
    ouvrir: (etape: string) => `Enregistrer l’étape « ${etape} »`,
    jour: 'Jour de l’étape',
    aide: 'Entre l’étape précédente et aujourd’hui.',
    reference: 'Référence (bordereau, compte-rendu…)',
    mandat: 'Numéro de mandat',
    aideMandat: 'Sans numéro, les fonds déjà reçus doivent couvrir la commande.',
    effets: 'Effets',
    envoyer: 'Confirmer et enregistrer',
    enCours: 'Envoi en cours…',
    renoncer: 'Renoncer',
    fait: (etape: string) => `Étape « ${etape} » enregistrée.`,
  },
  en: {
    ouvrir: (etape: string) => `Record the step “${etape}”`,
    jour: 'Day of the step',
    aide: 'Between the previous step and today.',
    reference: 'Reference (slip, minutes…)',
    mandat: 'Payment order number',
    aideMandat: 'Without a number, the funds received must cover the order.',
    effets: 'Effects',
    envoyer: 'Confirm and record',
    enCours: 'Sending…',
    renoncer: 'Give up',
    fait: (etape: string) => `Step “${etape}” recorded.`,
  },
};

/** Rights of which one may record a step; the API decides in the end. */
const DROITS: Readonly<Partial<Record<EtapeDeCommande, readonly string[]>>> = {
  CADRAGE: ['COMMANDER', 'PRODUIRE'],
  BAT: ['COMMANDER', 'PRODUIRE'],
  MANDATEE: ['COMMANDER'],
};

/** The next step, for who may record it: what it changes is read before it is confirmed. */
export function FranchirEtape(props: { readonly commande: FragmentType<typeof FranchirEtapeFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const droits = useRegistre()?.droits ?? [];
  const [ouvert, setOuvert] = useState(false);
  const { data } = useSuspenseFragment({ fragment: FranchirEtapeFragment, from: props.commande });
  const { prochaineEtape: etape } = data;
  if (!etape || !(DROITS[etape] ?? ['PRODUIRE']).some((droit) => droits.includes(droit))) return null;
  return (
    <SaufLectureSeule>
      {ouvert ? (
        <Formulaire key={etape} commande={data} etape={etape} fermer={() => setOuvert(false)} />
      ) : (
        <button type="button" className="b plein" aria-expanded={false} onClick={() => setOuvert(true)}>
          {textes.ouvrir(ETAPES_DE_COMMANDE[langue][etape].toLowerCase())}
        </button>
      )}
    </SaufLectureSeule>
  );
}

interface Props {
  readonly commande: FranchirEtape_CommandeFragment;
  readonly etape: EtapeDeCommande;
  readonly fermer: () => void;
}

function Formulaire({ commande, etape, fermer }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const annoncer = useAnnonce();
  const aujourdhui = useRegistre()?.jour;
  const [franchir] = useMutation(FranchirEtapeMutation);
  const { envoyer, refus, erreur, enCours } = useModification();
  const [jour, setJour] = useState('');
  const [reference, setReference] = useState('');
  const nom = ETAPES_DE_COMMANDE[langue][etape].toLowerCase();
  const mandat = etape === 'MANDATEE';

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const demande = {
      commande: commande.numero,
      etape,
      ...(jour ? { jour } : {}),
      ...(reference.trim() ? { reference: reference.trim() } : {}),
    };
    const fait = await envoyer(demande, async (input) => {
      const { data, error } = await franchir({ variables: { input } });
      return { reponse: data?.franchirEtape, error };
    });
    if (!fait) return;
    fermer();
    annoncer(textes.fait(nom));
  }

  return (
    <form
      className="pile motivee"
      aria-label={textes.ouvrir(nom)}
      noValidate
      onSubmit={(event) => void soumettre(event)}
    >
      <p>
        <strong>{textes.effets}</strong>
        {' : '}
        {effetDe(etape, commande.nombreDePass, commande.valeurCentimes, langue)}
      </p>
      <Reponse refus={refus} erreur={erreur} />
      <Champ nom={textes.jour} aide={textes.aide}>
        {(attributs) => (
          <input
            {...attributs}
            type="date"
            min={commande.etapes.at(-1)?.jour}
            max={aujourdhui}
            value={jour || (aujourdhui ?? '')}
            onChange={({ currentTarget }) => setJour(currentTarget.value)}
          />
        )}
      </Champ>
      <Champ nom={mandat ? textes.mandat : textes.reference} aide={mandat ? textes.aideMandat : undefined}>
        {(attributs) => (
          <input
            {...attributs}
            maxLength={100}
            autoComplete="off"
            value={reference}
            onChange={({ currentTarget }) => setReference(currentTarget.value)}
          />
        )}
      </Champ>
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {enCours ? textes.enCours : textes.envoyer}
        </button>
        <button type="button" className="b nu" onClick={fermer}>
          {textes.renoncer}
        </button>
      </p>
    </form>
  );
}
