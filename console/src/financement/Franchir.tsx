import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { Actes_DossierFragment as Dossier } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { ChampMotif } from '../shared/ChampMotif.tsx';
import { Champ } from '../shared/champs.tsx';
import { lireMontant } from '../shared/financeurs.ts';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Acte, ChampJour, ChampPiece } from './Acte.tsx';
import { useActe } from './useActe.ts';

const FranchirMutation = graphql(`
  mutation Franchir($input: FranchirEtapeDeDossierInput!) {
    franchirEtapeDeDossier(input: $input) {
      ... on DossierAvance {
        deja
        dossier {
          id
          etape
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    noms: {
      INSTRUIT: 'Marquer comme instruit',
      LAUREAT: 'Retenir le projet',
      REFUSE: 'Refuser le projet',
      VERSE: 'Enregistrer le versement',
    },
    suites: {
      INSTRUIT: () => 'Le dossier pourra alors être retenu ou refusé.',
      LAUREAT: (aide: string) =>
        `L’aide accordée s’impute sur l’enveloppe de l’appel ; au plus ${aide}, calculés au dépôt. La convention peut ensuite être signée.`,
      REFUSE: () => 'Le dossier est clos ; la collectivité peut en déposer un autre si l’appel est ouvert.',
      VERSE: (aide: string, usage: boolean) =>
        usage
          ? `L’aide suit l’usage : sans montant, tout ce qui est dû pour les pass utilisés est versé, ${aide} au plus.`
          : `L’aide est versée en entier, ${aide} : ce qui ne sera pas utilisé deviendra exigible.`,
    },
    montant: 'Montant, en euros',
    defaut: 'Vide : tout ce que la règle permet.',
    illisible: 'Un montant est attendu, par exemple 34 027,50.',
    faits: {
      INSTRUIT: 'Le dossier est instruit.',
      LAUREAT: 'Le projet est retenu.',
      REFUSE: 'Le projet est refusé.',
      VERSE: 'Le versement est enregistré.',
    },
  },
  en: {
    noms: {
      INSTRUIT: 'Mark as examined',
      LAUREAT: 'Award the project',
      REFUSE: 'Refuse the project',
      VERSE: 'Record the payment',
    },
    suites: {
      INSTRUIT: () => 'The file may then be awarded or refused.',
      LAUREAT: (aide: string) =>
        `The aid is taken from the envelope of the call; at most ${aide}, worked out when it was filed. The agreement may then be signed.`,
      REFUSE: () => 'The file is closed; the authority may file another one while the call is open.',
      VERSE: (aide: string, usage: boolean) =>
        usage
          ? `The aid follows use: without an amount, all that the passes used have earned is paid, ${aide} at most.`
          : `The aid is paid whole, ${aide}: what is not used will be claimable.`,
    },
    montant: 'Amount, in euros',
    defaut: 'Empty: all that the rule allows.',
    illisible: 'An amount is expected, such as 34027.50.',
    faits: {
      INSTRUIT: 'The file is examined.',
      LAUREAT: 'The project is awarded.',
      REFUSE: 'The project is refused.',
      VERSE: 'The payment is recorded.',
    },
  },
};

interface Props {
  readonly dossier: Dossier;
  readonly etape: 'INSTRUIT' | 'LAUREAT' | 'REFUSE' | 'VERSE';
}

const VIDE = { jour: '', montant: '', reference: '', motif: '' };

/** What is typed of a step, and how it is sent. */
function useEtape({ dossier, etape }: Props, fait: string) {
  const client = useApolloClient();
  const { acte, saisie, dire, agir } = useActe(etape, VIDE);
  const [essaye, setEssaye] = useState(false);
  const { jour, montant, reference, motif } = saisie;
  const centimes = montant.trim() ? lireMontant(montant) : null;
  const illisible = montant.trim() !== '' && centimes === null;
  const sansMotif = etape === 'REFUSE' && !motif.trim();

  async function soumettre() {
    setEssaye(true);
    if (illisible || sansMotif) return;
    const dits = { jour: jour || null, reference: reference.trim() || null, motif: motif.trim() || null };
    await agir(
      { dossier: dossier.numero, etape, centimes, ...dits },
      async (input) => {
        const { data, error } = await client.mutate({ mutation: FranchirMutation, variables: { input } });
        return { reponse: data?.franchirEtapeDeDossier, error };
      },
      fait,
    );
  }

  return { acte, saisie, dire, soumettre, illisible: essaye && illisible, sansMotif: essaye && sansMotif };
}

/** One step further for a file. */
export function Franchir(props: Props) {
  const { dossier, etape } = props;
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { acte, saisie, dire, soumettre, illisible, sansMotif } = useEtape(props, textes.faits[etape]);
  const montant = etape === 'VERSE' ? (dossier.convention?.partEtatCentimes ?? 0) : dossier.aideCentimes;
  return (
    <Acte
      acte={acte}
      nom={textes.noms[etape]}
      suites={<p>{textes.suites[etape](euros(montant, langue), dossier.regle.suitLUsage)}</p>}
      grave={etape === 'REFUSE'}
      soumettre={soumettre}
    >
      <div className="champs">
        <ChampJour valeur={saisie.jour} onChange={dire('jour')} />
        {(etape === 'LAUREAT' || etape === 'VERSE') && (
          <Champ nom={textes.montant} aide={textes.defaut} refus={illisible ? textes.illisible : null}>
            {(attributs) => (
              <input
                {...attributs}
                inputMode="decimal"
                autoComplete="off"
                value={saisie.montant}
                onChange={({ currentTarget }) => dire('montant')(currentTarget.value)}
              />
            )}
          </Champ>
        )}
        {etape === 'REFUSE' ? (
          <ChampMotif valeur={saisie.motif} onChange={dire('motif')} manque={sansMotif} />
        ) : (
          <ChampPiece valeur={saisie.reference} onChange={dire('reference')} />
        )}
      </div>
    </Acte>
  );
}
