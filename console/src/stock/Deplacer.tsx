import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import { graphql } from '../graphql/index.ts';
import type { GenreDeDetenteur } from '../graphql/graphql.ts';
import { Liste } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { Effets } from './Effets.tsx';
import { DETENTEURS } from './mots.ts';
import { Texte } from '../shared/Texte.tsx';
import { type Juge, useDeplacement } from './useDeplacement.ts';

const DistributeursDuStockQuery = graphql(`
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
  const etat = useDeplacement(siren, (carnets) => textes.fait(compte(carnets, textes.carnets, langue)));
  const { saisie, changer, essaye, juge, setJuge, voir, confirmer, reponse, enCours } = etat;
  return (
    <section aria-labelledby={id} className="pile">
      <h2 id={id}>{textes.titre}</h2>
      <Reponse {...reponse} />
      <SaufLectureSeule>
        <form className="pile" noValidate onSubmit={(event) => void voir(event)}>
          <Plages etat={etat} />
          <Liste
            nom={textes.vers}
            valeur={saisie.vers}
            options={GENRES.map((genre) => [genre, DETENTEURS[langue][genre]] as const)}
            onChange={(choix) => changer({ vers: GENRES.find((un) => un === choix) ?? 'DISTRIBUTEUR' })}
          />
          {saisie.vers === 'DISTRIBUTEUR' && (
            <ChoixDuDistributeur
              siren={siren}
              valeur={saisie.distributeur}
              onChange={(distributeur) => changer({ distributeur })}
              refus={essaye && !saisie.distributeur ? textes.attendu : null}
            />
          )}
          <Texte
            genre="jour"
            nom={textes.jour}
            valeur={saisie.jour || (aujourdhui ?? '')}
            fin={aujourdhui}
            onChange={(jour) => changer({ jour })}
          />
          {juge ? (
            <Confirmation
              juge={juge}
              enCours={enCours}
              confirmer={confirmer}
              modifier={() => setJuge(null)}
            />
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

type Etat = ReturnType<typeof useDeplacement>;

/** The runs, one a line, and which line is none. */
function Plages({ etat: { saisie, changer, essaye, plages, faute } }: { readonly etat: Etat }) {
  const textes = useTextes(TEXTES);
  return (
    <Texte
      genre="lignes"
      nom={textes.plages}
      aide={textes.aide}
      valeur={saisie.texte}
      onChange={(texte) => changer({ texte })}
      refus={
        essaye && faute !== null ? textes.faux(faute) : essaye && plages.length === 0 ? textes.rien : null
      }
    />
  );
}

interface ConfirmationProps {
  readonly juge: Juge;
  readonly enCours: boolean;
  readonly confirmer: () => Promise<void>;
  readonly modifier: () => void;
}

/** What would be done, and the button that does it: not while one carnet is held back. */
function Confirmation({ juge, enCours, confirmer, modifier }: ConfirmationProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const retenu = juge.plages.some(({ retenus }) => retenus.length > 0);
  return (
    <>
      <Effets juge={juge} />
      <p className="actions">
        {!retenu && (
          <button type="button" className="b plein" disabled={enCours} onClick={() => void confirmer()}>
            {enCours ? textes.enCours : textes.confirmer(compte(juge.carnets, textes.carnets, langue))}
          </button>
        )}
        <button type="button" className="b nu" onClick={modifier}>
          {textes.renoncer}
        </button>
      </p>
    </>
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
