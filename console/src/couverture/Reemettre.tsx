import { useApolloClient, useQuery } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { ChampMotif } from '../shared/ChampMotif.tsx';
import { Liste } from '../shared/champs.tsx';
import { aujourdhui } from '../shared/dates.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { Effets } from './Effets.tsx';
import { JourDeReprise } from './JourDeReprise.tsx';

const ChoixDeRepriseQuery = graphql(`
  query ChoixDeReprise($ancien: String!) {
    couverture(operateur: $ancien) {
      parCommande {
        id
        commande {
          id
          numero
          collectivite {
            id
            nom
          }
        }
        operateur {
          id
          code
        }
        chiffres {
          circulationCentimes
          expireeCentimes
        }
      }
    }
    operateurs: couverture {
      parOperateur {
        operateur {
          id
          code
          nom
          defaillantLe
        }
      }
    }
  }
`);

const ReemettreMutation = graphql(`
  mutation Reemettre($input: ReemettreInput!) {
    reemettre(input: $input) {
      ... on CommandeReemise {
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
    nom: 'Faire reprendre une commande',
    commande: 'Commande dont des pass circulent',
    operateur: 'Opérateur qui reprend',
    choisir: 'choisir…',
    faire: 'Faire reprendre',
    fait: (numero: string) => `La commande ${numero} est reprise.`,
    attendus: 'Une commande et un opérateur sont attendus.',
    aucune: 'Aucune commande de cet opérateur n’a plus de pass en circulation.',
    enCours: 'Envoi en cours…',
  },
  en: {
    nom: 'Have an order taken over',
    commande: 'Order with outstanding passes',
    operateur: 'Operator that takes over',
    choisir: 'choose…',
    faire: 'Have it taken over',
    fait: (numero: string) => `The order ${numero} is taken over.`,
    attendus: 'An order and an operator are expected.',
    aucune: 'No order of this operator has outstanding passes any more.',
    enCours: 'Sending…',
  },
};

interface Props {
  readonly ancien: string;
  readonly defaillantLe: string;
}

/** Has another operator honour an order: its effects are counted before it is done. */
export function Reemettre({ ancien, defaillantLe }: Props) {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(ChoixDeRepriseQuery, { variables: { ancien }, fetchPolicy: 'cache-and-network' });
  return (
    <Bloc lecture={lecture} lignes={4}>
      {({ couverture, operateurs }) => {
        const commandes = couverture.parCommande.filter(
          ({ operateur, chiffres }) =>
            operateur.code === ancien && chiffres.circulationCentimes + chiffres.expireeCentimes > 0,
        );
        return commandes.length === 0 ? (
          <p className="note">{textes.aucune}</p>
        ) : (
          <Formulaire
            defaillantLe={defaillantLe}
            commandes={commandes.map(
              ({ commande }) =>
                [commande.numero, `${commande.numero}, ${commande.collectivite.nom}`] as const,
            )}
            repreneurs={operateurs.parOperateur
              .filter(({ operateur }) => operateur.code !== ancien && !operateur.defaillantLe)
              .map(({ operateur }) => [operateur.code, operateur.nom] as const)}
          />
        );
      }}
    </Bloc>
  );
}

type Options = readonly (readonly [valeur: string, libelle: string])[];

const VIDE = { commande: '', operateur: '', motif: '' };

interface FormulaireProps {
  readonly commandes: Options;
  readonly repreneurs: Options;
  readonly defaillantLe: string;
}

function Formulaire({ commandes, repreneurs, defaillantLe }: FormulaireProps) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  const annoncer = useAnnonce();
  const ce = useRegistre()?.jour ?? aujourdhui();
  const depart = { ...VIDE, jour: ce };
  const { saisie, dire, quitter, envoyer, enCours, reponse } = useFormulaire('reprise', depart);
  const { commande, operateur, jour, motif } = saisie;
  const [essaye, setEssaye] = useState(false);
  const choisi = commande !== '' && operateur !== '';
  const vide = [['', textes.choisir]] as const;

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (!choisi || !motif.trim()) return;
    const fait = await envoyer({ commande, operateur, jour, motif: motif.trim() }, async (input) => {
      const { data, error } = await client.mutate({ mutation: ReemettreMutation, variables: { input } });
      return { reponse: data?.reemettre, error };
    });
    if (!fait) return;
    quitter();
    setEssaye(false);
    annoncer(textes.fait(commande));
  }

  return (
    <form
      className="pile motivee"
      aria-label={textes.nom}
      noValidate
      onSubmit={(event) => void soumettre(event)}
    >
      <h3>{textes.nom}</h3>
      <Reponse {...reponse} />
      <Liste
        nom={textes.commande}
        valeur={commande}
        options={[...vide, ...commandes]}
        onChange={dire('commande')}
        refus={essaye && !choisi ? textes.attendus : null}
      />
      <Liste
        nom={textes.operateur}
        valeur={operateur}
        options={[...vide, ...repreneurs]}
        onChange={dire('operateur')}
      />
      <JourDeReprise valeur={jour} onChange={dire('jour')} min={defaillantLe} max={ce} />
      {choisi && jour !== '' && <Effets commande={commande} operateur={operateur} jour={jour} />}
      <ChampMotif valeur={motif} onChange={dire('motif')} manque={essaye && !motif.trim()} />
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {enCours ? textes.enCours : textes.faire}
        </button>
      </p>
    </form>
  );
}
