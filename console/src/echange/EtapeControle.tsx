import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Ban } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { graphql } from '../graphql/index.ts';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import type { CorrectionDeCellule } from './correction.ts';
import { CellulesFautives } from './CellulesFautives.tsx';
import { TitreDEtape } from './TitreDEtape.tsx';

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
  readonly enCours: boolean;
  /** The last check did not come to its end: it is not begun again by itself. */
  readonly arrete: boolean;
  readonly controler: (corrections?: readonly CorrectionDeCellule[]) => Promise<string | null>;
  readonly suivre: () => void;
}

/** Good rows and faulty ones, each faulty cell to be put right where it is; checked again as soon as it is. */
export function EtapeControle({ depot, import: controle, enCours, arrete, controler, suivre }: Props) {
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
    if (data || enCours || arrete || demarre.current) return;
    demarre.current = true;
    void controler();
  }, [data, enCours, arrete, controler]);

  const entrantes = data ? data.creees + data.modifiees : 0;
  return (
    <>
      <TitreDEtape>{textes.titre}</TitreDEtape>
      <p className="constat" role="status">
        {data?.etat === 'TERMINE' && (
          <>
            {compte(data.lignes - data.rejetees, textes.bonnes, langue)}
            {data.rejetees > 0 && ` · ${compte(data.rejetees, textes.erreurs, langue)}`}
          </>
        )}
      </p>
      {data?.etat === 'REFUSE' && <Refuse motif={data.motif} />}
      {(data === null || data?.etat === 'TERMINE') && (
        <CellulesFautives depot={fichier} import={data} enCours={enCours} controler={controler} />
      )}
      <p className="actions">
        {data?.etat === 'TERMINE' ? (
          <button
            type="button"
            className="b plein"
            aria-disabled={enCours}
            onClick={() => !enCours && suivre()}
          >
            {textes.suivre}
          </button>
        ) : (
          !enCours && (
            <button type="button" className="b" onClick={() => void controler()}>
              {textes.encore}
            </button>
          )
        )}
        {data?.etat === 'TERMINE' && entrantes === 0 && <span className="note">{textes.rien}</span>}
      </p>
    </>
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
