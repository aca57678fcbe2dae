import { useState } from 'react';
import type { FiltreLieux } from '../graphql/graphql.ts';
import { compte, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { FormulaireDeLot } from './FormulaireDeLot.tsx';
import { type ActeDeLot, ACTES_DE_LOT, saisieDeLot } from './lot.ts';
import { LotFait } from './LotFait.tsx';
import { MOTS_DE_LOT } from './mots-de-lot.ts';
import { type Choix, nombreChoisi } from './selection.ts';
import type { Lot } from './useLot.ts';

const TEXTES = {
  fr: {
    nom: 'Actions sur la sélection',
    choisis: nom('lieu sélectionné', 'lieux sélectionnés'),
    aucun: 'Aucun lieu sélectionné',
    tous: (resultats: string) => `Sélectionner ${resultats}`,
    n: (total: string) => `les ${total} résultats`,
    un: 'le seul résultat',
    vider: 'Tout désélectionner',
    plus: 'Au-delà de 1 000 lignes, sélectionnez tous les résultats d’un filtre.',
  },
  en: {
    nom: 'Actions on the selection',
    choisis: nom('place selected', 'places selected'),
    aucun: 'No place selected',
    tous: (resultats: string) => `Select ${resultats}`,
    n: (total: string) => `all ${total} results`,
    un: 'the only result',
    vider: 'Clear the selection',
    plus: 'Beyond 1,000 rows, select all the results of a filter.',
  },
};

/** More rows than this are chosen by a filter. */
const LIGNES = 1000;

interface Props {
  readonly choix: Choix;
  readonly filtre: FiltreLieux;
  readonly total: number;
}

/** What is done to many places at once: chosen row by row, or all that the filter gives. */
export function BarreDeLot({ choix, filtre, total }: Props) {
  const aujourdhui = useRegistre()?.jour ?? '';
  const [acte, setActe] = useState<ActeDeLot | null>(null);
  const [fait, setFait] = useState<Lot | null>(null);
  const n = nombreChoisi(choix.selection);
  const ouvert = acte !== null && n > 0;

  const fini = (lot: Lot) => {
    setFait(lot);
    setActe(null);
    choix.rienChoisir();
  };
  const reessayer = (ids: readonly string[]) => {
    choix.rienChoisir();
    choix.choisir(ids, true);
    setActe(ACTES_DE_LOT.find((un) => un === fait?.acte) ?? null);
    setFait(null);
  };
  return (
    <SaufLectureSeule>
      <Boutons
        choix={choix}
        total={total}
        ouvrir={(un) => {
          setFait(null);
          setActe(un);
        }}
      />
      {ouvert && (
        <FormulaireDeLot
          key={acte}
          acte={acte}
          depart={saisieDeLot(acte, filtre, aujourdhui)}
          selection={choix.selection}
          filtre={filtre}
          fermer={() => setActe(null)}
          fini={fini}
        />
      )}
      {fait && <LotFait key={fait.evenement ?? ''} lot={fait} reessayer={reessayer} />}
    </SaufLectureSeule>
  );
}

interface BoutonsProps {
  readonly choix: Choix;
  readonly total: number;
  readonly ouvrir: (acte: ActeDeLot) => void;
}

function Boutons({ choix, total, ouvrir }: BoutonsProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const mots = useTextes(MOTS_DE_LOT);
  const n = nombreChoisi(choix.selection);
  const trop = choix.selection.tous === null && n > LIGNES;
  const tous = total === 1 ? textes.un : textes.n(nombre(total, langue));
  return (
    <div className="lot" role="group" aria-label={textes.nom}>
      <strong role="status">{n === 0 ? textes.aucun : compte(n, textes.choisis, langue)}</strong>
      {n < total && (
        <button type="button" className="b nu" onClick={() => choix.toutChoisir(total)}>
          {textes.tous(tous)}
        </button>
      )}
      {n > 0 && (
        <button type="button" className="b nu" onClick={choix.rienChoisir}>
          {textes.vider}
        </button>
      )}
      {n > 0 && !trop && (
        <span className="actions">
          {ACTES_DE_LOT.map((acte) => (
            <button
              key={acte}
              type="button"
              className={acte === 'SUSPENSION' || acte === 'RETRAIT' ? 'b grave' : 'b'}
              onClick={() => ouvrir(acte)}
            >
              {`${mots[acte].geste}…`}
            </button>
          ))}
        </span>
      )}
      {trop && <span className="note">{textes.plus}</span>}
    </div>
  );
}
