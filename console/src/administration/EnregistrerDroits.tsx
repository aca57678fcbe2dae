import { useApolloClient, useMutation } from '@apollo/client/react';
import { type SubmitEvent, useId, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { ChampMotif } from '../shared/ChampMotif.tsx';
import { useCleIdempotence } from '../shared/cle.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Ecarts } from './Ecarts.tsx';
import type { Changement } from './useChangements.ts';
import { useModification } from '../shared/useModification.ts';

const ModifierDroitsMutation = graphql(`
  mutation ModifierDroits($input: ModifierDroitsInput!) {
    modifierDroits(input: $input) {
      ... on DroitsModifies {
        ecarts {
          role
          droit
          accorde
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
    titre: (combien: string) => `${combien}, pas encore enregistrés`,
    titreUn: 'Un changement, pas encore enregistré',
    changements: nom('changement', 'changements'),
    voir: 'Voir l’écart',
    abandonner: 'Abandonner les changements',
    appliquer: 'Appliquer',
    enCours: 'Envoi en cours…',
    simulation: 'Simulation',
    fait: 'Droits enregistrés : les sessions ouvertes les suivent en quelques secondes.',
  },
  en: {
    titre: (combien: string) => `${combien}, not saved yet`,
    titreUn: 'One change, not saved yet',
    changements: nom('change', 'changes'),
    voir: 'See the difference',
    abandonner: 'Drop the changes',
    appliquer: 'Apply',
    enCours: 'Sending…',
    simulation: 'Dry run',
    fait: 'Rights saved: open sessions follow them within seconds.',
  },
};

interface Props {
  readonly changements: readonly Changement[];
  readonly vider: () => void;
}

/** What would change is first asked of the register and read; only then, with a reason, is it saved. */
export function EnregistrerDroits({ changements, vider }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const { cleDe } = useCleIdempotence();
  const [simuler, { data, error, loading }] = useMutation(ModifierDroitsMutation);
  const [lus, setLus] = useState<readonly Changement[]>([]);
  const reponse = data?.modifierDroits;
  // Another tick, and what was read is not what would be saved.
  const ecarts = lus === changements && reponse?.__typename === 'DroitsModifies' ? reponse.ecarts : null;
  const refus = lus === changements && reponse && 'message' in reponse ? reponse.message : null;

  async function voir() {
    const demande = { changements: [...changements], simuler: true, motif: textes.simulation };
    await simuler({ variables: { input: { ...demande, cleIdempotence: cleDe(demande) } } });
    setLus(changements);
  }

  return (
    <section className="encart pile" aria-labelledby={id}>
      <h2 id={id}>
        {changements.length === 1
          ? textes.titreUn
          : textes.titre(compte(changements.length, textes.changements, langue))}
      </h2>
      <Reponse refus={refus} erreur={error} />
      {ecarts && (
        <>
          <Ecarts ecarts={ecarts} />
          <Appliquer changements={changements} vider={vider} />
        </>
      )}
      <p className="actions">
        {!ecarts && (
          <button type="button" className="b plein" disabled={loading} onClick={() => void voir()}>
            {loading ? textes.enCours : textes.voir}
          </button>
        )}
        <button type="button" className="b nu" onClick={vider}>
          {textes.abandonner}
        </button>
      </p>
    </section>
  );
}

function Appliquer({ changements, vider }: Props) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  const annoncer = useAnnonce();
  const { envoyer, refus, erreur, enCours } = useModification();
  const [motif, setMotif] = useState('');
  const [essaye, setEssaye] = useState(false);

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (!motif.trim()) return;
    const demande = { changements: [...changements], simuler: false, motif: motif.trim() };
    const fait = await envoyer(demande, async (input) => {
      const { data, error } = await client.mutate({ mutation: ModifierDroitsMutation, variables: { input } });
      return { reponse: data?.modifierDroits, error };
    });
    if (!fait) return;
    vider();
    annoncer(textes.fait);
  }

  return (
    <form className="champs octroi" noValidate onSubmit={(event) => void soumettre(event)}>
      <Reponse refus={refus} erreur={erreur} />
      <ChampMotif valeur={motif} onChange={setMotif} manque={essaye && !motif.trim()} />
      <button type="submit" className="b plein" disabled={enCours}>
        {enCours ? textes.enCours : textes.appliquer}
      </button>
    </form>
  );
}
