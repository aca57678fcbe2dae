import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Ban } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { graphql } from '../graphql/index.ts';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { CellulesFautives } from './CellulesFautives.tsx';
import { TitreDEtape } from './TitreDEtape.tsx';
import type { CorrectionsEnCours } from './useCorrections.ts';

const ImportFragment = graphql(`
  fragment EtapeControle_Import on Import {
    id
    etat
    motif
    lignes
    rejetees
    creees
    modifiees
    ...CellulesFautives_Import
  }
`);

const DepotFragment = graphql(`
  fragment EtapeControle_DepotDeFichier on DepotDeFichier {
    id
    ...CellulesFautives_DepotDeFichier
  }
`);

const TEXTES = {
  fr: {
    titre: 'Contrôle des lignes',
    bonnes: nom('ligne bonne', 'lignes bonnes'),
    erreurs: nom('en erreur', 'en erreur'),
    avant: ', au contrôle précédent',
    restees: nom(
      'correction n’est pas encore contrôlée : le prochain contrôle la reprendra.',
      'corrections ne sont pas encore contrôlées : le prochain contrôle les reprendra.',
    ),
    refuse: 'Le fichier est refusé en entier : rien n’en entrerait',
    ailleurs: 'Revenez à la correspondance, ou changez le contenu du fichier.',
    suivre: 'Voir ce que l’import ferait',
    rien: 'Aucune ligne n’entrerait dans le registre.',
    encore: 'Contrôler à nouveau',
  },
  en: {
    titre: 'Check of the rows',
    bonnes: nom('good row', 'good rows'),
    erreurs: nom('with an error', 'with an error'),
    avant: ', at the check before',
    restees: nom(
      'correction is not checked yet: the next check will take it up.',
      'corrections are not checked yet: the next check will take them up.',
    ),
    refuse: 'The whole file is refused: nothing of it would enter',
    ailleurs: 'Go back to the mapping, or change what the file holds.',
    suivre: 'See what the import would do',
    rien: 'No row would enter the register.',
    encore: 'Check again',
  },
};

interface Props {
  readonly depot: FragmentType<typeof DepotFragment>;
  readonly import: FragmentType<typeof ImportFragment> | null;
  /** That check is of before the last change of the file: it is in sight, and nothing is imported on its word. */
  readonly perime: boolean;
  readonly enCours: boolean;
  /** The last check did not come to its end: it is not begun again by itself. */
  readonly arrete: boolean;
  readonly corrections: CorrectionsEnCours;
  readonly suivre: () => void;
}

/** Good rows and faulty ones, each faulty cell to be put right where it is; checked again as soon as it is. */
export function EtapeControle({
  depot,
  import: controle,
  perime,
  enCours,
  arrete,
  corrections: { corriger, abandonner, controlerTout, restees },
  suivre,
}: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data: fichier } = useSuspenseFragment({
    fragment: DepotFragment,
    fragmentName: 'EtapeControle_DepotDeFichier',
    from: depot,
  });
  const { data } = useSuspenseFragment({
    fragment: ImportFragment,
    fragmentName: 'EtapeControle_Import',
    from: controle,
  });
  // What was never checked, or is no longer so, is checked on arrival.
  const demarre = useRef(false);
  useEffect(() => {
    if ((data && !perime) || enCours || arrete || demarre.current) return;
    demarre.current = true;
    void controlerTout();
  }, [data, perime, enCours, arrete, controlerTout]);

  const entrantes = data ? data.creees + data.modifiees : 0;
  const sur = data?.etat === 'TERMINE' && !perime && restees === 0;
  return (
    <>
      <TitreDEtape>{textes.titre}</TitreDEtape>
      <Constat import={data?.etat === 'TERMINE' ? data : null} avant={perime && !enCours} />
      {restees > 0 && !enCours && (
        <p className="msg attention" role="status">
          {compte(restees, textes.restees, langue)}
        </p>
      )}
      {data?.etat === 'REFUSE' && <Refuse motif={data.motif} />}
      {(data === null || data?.etat === 'TERMINE') && (
        <CellulesFautives depot={fichier} import={data} corriger={corriger} abandonner={abandonner} />
      )}
      <Actions
        bonne={data?.etat === 'TERMINE'}
        sur={sur}
        vide={entrantes === 0}
        enCours={enCours}
        arrete={arrete}
        controler={() => void controlerTout()}
        suivre={suivre}
      />
    </>
  );
}

interface ConstatProps {
  readonly import: { readonly lignes: number; readonly rejetees: number } | null;
  /** Whether it is of a check of before. */
  readonly avant: boolean;
}

/** How many rows are good, and how many are not. */
function Constat({ import: controle, avant }: ConstatProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <p className="constat" role="status">
      {controle && (
        <>
          {compte(controle.lignes - controle.rejetees, textes.bonnes, langue)}
          {controle.rejetees > 0 && ` · ${compte(controle.rejetees, textes.erreurs, langue)}`}
          {avant && textes.avant}
        </>
      )}
    </p>
  );
}

interface ActionsProps {
  /** Whether the check came to its end, and whether it is of the file as it is now. */
  readonly bonne: boolean;
  readonly sur: boolean;
  /** Whether none of its rows would change the register. */
  readonly vide: boolean;
  readonly enCours: boolean;
  readonly arrete: boolean;
  readonly controler: () => void;
  readonly suivre: () => void;
}

/** On to what the import would do, or the check again when this one cannot be relied on. */
function Actions({ bonne, sur, vide, enCours, arrete, controler, suivre }: ActionsProps) {
  const textes = useTextes(TEXTES);
  return (
    <p className="actions">
      {bonne && (sur || enCours) && (
        <button
          type="button"
          className="b plein"
          aria-disabled={enCours}
          onClick={() => !enCours && suivre()}
        >
          {textes.suivre}
        </button>
      )}
      {!enCours && (arrete || !sur) && (
        <button type="button" className="b" onClick={controler}>
          {textes.encore}
        </button>
      )}
      {bonne && vide && <span className="note">{textes.rien}</span>}
    </p>
  );
}

/** Why nothing of the file would enter, and what to try. */
function Refuse({ motif }: { readonly motif: string | null }) {
  const textes = useTextes(TEXTES);
  return (
    <div className="msg stop" role="alert">
      <Ban className="ico" aria-hidden />
      <div>
        <p className="fort">{textes.refuse}</p>
        <p lang="fr">{motif}</p>
        <p>{textes.ailleurs}</p>
      </div>
    </div>
  );
}
