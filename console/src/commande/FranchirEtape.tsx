import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import type { SubmitEvent } from 'react';
import type { EtapeDeCommande, FranchirEtape_CommandeFragment } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { avecLaRegle } from '../shared/regle.ts';
import { ETAPES_DE_COMMANDE } from '../shared/mots.ts';
import { useRegistre } from '../shared/registre.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { useOuverture } from '../shared/useSaisieGardee.ts';
import { ChampSaisi } from './ChampSaisi.tsx';
import { effetDe } from './effets.ts';
import { Envoi } from './Envoi.tsx';

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
    fait: (etape: string) => `Step “${etape}” recorded.`,
  },
};

/** Steps that the buyer may record; the operator records all but the payment order. The API decides in the end. */
const DE_L_ACHETEUR: ReadonlySet<EtapeDeCommande> = new Set(['CADRAGE', 'BAT', 'MANDATEE']);

/** The next step, for who may record it: what it changes is read before it is confirmed. */
export function FranchirEtape(props: { readonly commande: FragmentType<typeof FranchirEtapeFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [commander, produire] = [useDroit('COMMANDER'), useDroit('PRODUIRE')];
  const { data } = useSuspenseFragment({ fragment: FranchirEtapeFragment, from: props.commande });
  const { prochaineEtape: etape } = data;
  const [ouvert, setOuvert] = useOuverture(nomDeForme(etape ?? ''));
  if (!etape || !((commander && DE_L_ACHETEUR.has(etape)) || (produire && etape !== 'MANDATEE'))) return null;
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

const VIDE = { jour: '', reference: '' };
const nomDeForme = (etape: string): string => `etape ${etape}`;

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
  const { saisie, dire, quitter, envoyer, enCours, reponse } = useFormulaire(nomDeForme(etape), VIDE, fermer);
  const { jour, reference } = saisie;
  const nom = ETAPES_DE_COMMANDE[langue][etape].toLowerCase();
  const mandat = etape === 'MANDATEE';

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const dit = { ...(jour ? { jour } : {}), ...(reference.trim() ? { reference: reference.trim() } : {}) };
    const fait = await envoyer({ commande: commande.numero, etape, ...dit }, async (input) => {
      const { data, error } = await franchir({ variables: { input } });
      return { reponse: avecLaRegle(data?.franchirEtape), error };
    });
    if (!fait) return;
    quitter();
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
      <Reponse {...reponse} />
      <ChampSaisi
        nom={textes.jour}
        type="date"
        aide={textes.aide}
        min={commande.etapes.at(-1)?.jour}
        max={aujourdhui}
        valeur={jour || (aujourdhui ?? '')}
        onChange={dire('jour')}
      />
      <ChampSaisi
        nom={mandat ? textes.mandat : textes.reference}
        aide={mandat ? textes.aideMandat : undefined}
        valeur={reference}
        onChange={dire('reference')}
      />
      <Envoi nom={textes.envoyer} enCours={enCours} renoncer={quitter} />
    </form>
  );
}
