import { useMutation, useQuery } from '@apollo/client/react';
import { type SubmitEvent, useId, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { DeplacerCarnetsMutation, GenreDeDetenteur } from '../graphql/graphql.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Champ, Liste } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useModification } from '../shared/useModification.ts';
import { Effets } from './Effets.tsx';
import { DETENTEURS } from './mots.ts';
import { lirePlages } from './plages.ts';

const DeplacerCarnets = graphql(`
  mutation DeplacerCarnets($input: DeplacerCarnetsInput!) {
    deplacerCarnets(input: $input) {
      ... on CarnetsDeplaces {
        carnets
        pass
        plages {
          premier
          dernier
          carnets
          retenus {
            obstacle
            carnets
            exemple
          }
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

export const DistributeursDuStockQuery = graphql(`
  query DistributeursDuStock($siren: String!) {
    distributeurs(first: 100, collectivite: $siren) {
      edges {
        node {
          id
          code
          nom
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Déplacer des carnets',
    plages: 'Carnets, une plage par ligne',
    aide: 'Le premier et le dernier numéro séparés par un espace, ou un numéro seul.',
    faux: (ligne: string) => `« ${ligne} » : un ou deux numéros de carnet de 13 chiffres sont attendus.`,
    rien: 'Au moins un carnet est attendu.',
    vers: 'Vers',
    distributeur: 'Distributeur',
    choisir: 'à choisir',
    attendu: 'Le distributeur est attendu.',
    jour: 'Jour du déplacement',
    voir: 'Voir l’effet',
    confirmer: (carnets: string) => `Déplacer ${carnets}`,
    renoncer: 'Modifier',
    enCours: 'Envoi en cours…',
    carnets: nom('carnet', 'carnets'),
    fait: (carnets: string) => `${carnets} sous un seul bordereau : c’est fait.`,
  },
  en: {
    titre: 'Move booklets',
    plages: 'Booklets, one run a line',
    aide: 'The first and the last number with a space between, or one number.',
    faux: (ligne: string) => `“${ligne}”: one or two booklet numbers of 13 digits are expected.`,
    rien: 'At least one booklet is expected.',
    vers: 'To',
    distributeur: 'Distributor',
    choisir: 'to be chosen',
    attendu: 'The distributor is expected.',
    jour: 'Day of the move',
    voir: 'See the effect',
    confirmer: (carnets: string) => `Move ${carnets}`,
    renoncer: 'Change',
    enCours: 'Sending…',
    carnets: nom('booklet', 'booklets'),
    fait: (carnets: string) => `${carnets} under one delivery note: done.`,
  },
};

type Juge = DeplacerCarnetsMutation['deplacerCarnets'];
const GENRES: readonly GenreDeDetenteur[] = ['DISTRIBUTEUR', 'COLLECTIVITE', 'OPERATEUR'];

interface Props {
  readonly siren: string;
  readonly aujourdhui: string | undefined;
}

/** Moves runs of carnets: what would be done is shown first, run by run, then it is confirmed. */
export function Deplacer({ siren, aujourdhui }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const annoncer = useAnnonce();
  const [texte, setTexte] = useState('');
  const [vers, setVers] = useState<GenreDeDetenteur>('DISTRIBUTEUR');
  const [distributeur, setDistributeur] = useState('');
  const [jour, setJour] = useState('');
  const [essaye, setEssaye] = useState(false);
  const [juge, setJuge] = useState<Juge | null>(null);
  const { envoyer, refus, erreur, enCours } = useModification();
  const [deplacer] = useMutation(DeplacerCarnets);
  const { plages, faute } = lirePlages(texte);
  const vise = vers === 'DISTRIBUTEUR' ? distributeur : null;
  const complet = plages.length > 0 && faute === null && vise !== '';
  const demande = { plages, vers, ...(vise ? { distributeur: vise } : {}), ...(jour ? { jour } : {}) };
  const changer =
    <T,>(fixer: (valeur: T) => void) =>
    (valeur: T): void => {
      fixer(valeur);
      setJuge(null);
    };

  async function voir(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (!complet) return;
    await envoyer({ ...demande, simuler: true }, async (input) => {
      const { data, error } = await deplacer({ variables: { input } });
      setJuge(data?.deplacerCarnets ?? null);
      return { reponse: data?.deplacerCarnets, error };
    });
  }

  async function confirmer() {
    const fait = await envoyer(demande, async (input) => {
      const { data, error } = await deplacer({ variables: { input } });
      return { reponse: data?.deplacerCarnets, error };
    });
    if (!fait || juge?.__typename !== 'CarnetsDeplaces') return;
    annoncer(textes.fait(compte(juge.carnets, textes.carnets, langue)));
    setJuge(null);
    setTexte('');
    setEssaye(false);
  }

  const effet = juge?.__typename === 'CarnetsDeplaces' ? juge : null;
  return (
    <section aria-labelledby={id} className="pile">
      <h2 id={id}>{textes.titre}</h2>
      <Reponse refus={refus} erreur={erreur} />
      <SaufLectureSeule>
        <form className="pile" noValidate onSubmit={(event) => void voir(event)}>
          <Champ
            nom={textes.plages}
            aide={textes.aide}
            refus={
              essaye && faute !== null
                ? textes.faux(faute)
                : essaye && plages.length === 0
                  ? textes.rien
                  : null
            }
          >
            {(attributs) => (
              <textarea
                {...attributs}
                rows={3}
                value={texte}
                spellCheck={false}
                onChange={({ currentTarget }) => changer(setTexte)(currentTarget.value)}
              />
            )}
          </Champ>
          <Liste
            nom={textes.vers}
            valeur={vers}
            options={GENRES.map((genre) => [genre, DETENTEURS[langue][genre]] as const)}
            onChange={(choix) => changer(setVers)(GENRES.find((un) => un === choix) ?? 'DISTRIBUTEUR')}
          />
          {vers === 'DISTRIBUTEUR' && (
            <ChoixDuDistributeur
              siren={siren}
              valeur={distributeur}
              onChange={changer(setDistributeur)}
              refus={essaye && !distributeur ? textes.attendu : null}
            />
          )}
          <Champ nom={textes.jour}>
            {(attributs) => (
              <input
                {...attributs}
                type="date"
                value={jour || (aujourdhui ?? '')}
                max={aujourdhui}
                onChange={({ currentTarget }) => changer(setJour)(currentTarget.value)}
              />
            )}
          </Champ>
          {effet ? (
            <>
              <Effets juge={effet} />
              <p className="actions">
                <button
                  type="button"
                  className="b plein"
                  disabled={enCours || effet.carnets === 0}
                  onClick={() => void confirmer()}
                >
                  {enCours ? textes.enCours : textes.confirmer(compte(effet.carnets, textes.carnets, langue))}
                </button>
                <button type="button" className="b nu" onClick={() => setJuge(null)}>
                  {textes.renoncer}
                </button>
              </p>
            </>
          ) : (
            <button type="submit" className="b plein" disabled={enCours}>
              {enCours ? textes.enCours : textes.voir}
            </button>
          )}
        </form>
      </SaufLectureSeule>
    </section>
  );
}

interface ChoixProps {
  readonly siren: string;
  readonly valeur: string;
  readonly onChange: (code: string) => void;
  readonly refus: string | null;
}

function ChoixDuDistributeur({ siren, valeur, onChange, refus }: ChoixProps) {
  const textes = useTextes(TEXTES);
  const { data } = useQuery(DistributeursDuStockQuery, { variables: { siren } });
  const options = data?.distributeurs.edges.map(
    ({ node }) => [node.code, `${node.nom} · ${node.code}`] as const,
  );
  return (
    <Liste
      nom={textes.distributeur}
      valeur={valeur}
      options={[['', textes.choisir], ...(options ?? [])]}
      onChange={onChange}
      refus={refus}
    />
  );
}
