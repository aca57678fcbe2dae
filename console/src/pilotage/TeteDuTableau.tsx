import type { EchelleDeTaux } from '../shared/Intervalle.tsx';
import { motsDe } from '../shared/indicateurs.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { type Tri, Trieur } from '../shared/Tableau.tsx';
import type { Demande } from '../shared/statistiques/demande.ts';
import { MAILLES_EN_MOTS } from '../shared/statistiques/mailles.ts';
import { useVue } from '../shared/vue.ts';
import type { ColonneMontree } from './colonnes.ts';
import { echelleEnMots } from './echelle.ts';
import { comparaisonEnMots } from './titre.ts';

const TEXTES = {
  fr: {
    ic: 'IC 95\u00a0%',
    part: 'Part du total',
    ecart: (autre: string) => `Écart à ${autre}`,
    sansAutre: 'Écart',
    enPourcent: 'en\u00a0%, de',
  },
  en: {
    ic: '95% CI',
    part: 'Share of total',
    ecart: (autre: string) => `Difference with ${autre}`,
    sansAutre: 'Difference',
    enPourcent: 'in\u00a0%, from',
  },
};

interface Props {
  readonly demande: Demande;
  readonly montrees: readonly ColonneMontree[];
  readonly echelle: EchelleDeTaux | null;
}

/** The heads: a value and the rows sort, what is said beside a value does not. */
export function TeteDuTableau({ demande, montrees, echelle }: Props) {
  const langue = useLangue();
  const { changer } = useVue();
  const { maille } = demande;
  const tri: Tri<string> = {
    colonne: demande.tri.replace(/^-/u, ''),
    sens: demande.tri.startsWith('-') ? 'descending' : 'ascending',
  };
  const onTri = ({ colonne, sens }: Tri<string>) =>
    changer({ page: null, tri: sens === 'descending' ? `-${colonne}` : colonne });
  return (
    <thead>
      <tr>
        <Trieur colonne={maille} {...{ tri, onTri }}>
          {MAILLES_EN_MOTS[langue][maille].nom}
        </Trieur>
        {montrees.map((montree) =>
          montree.colonne.quoi === 'valeur' ? (
            <Trieur key={montree.colonne.code} colonne={montree.colonne.code} {...{ tri, onTri }} classe="d">
              {motsDe(montree.indicateur, langue).nom}
            </Trieur>
          ) : (
            <th key={montree.colonne.code} scope="col" className="d">
              <Accompagnement {...{ montree, demande, echelle }} />
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}

interface AccompagnementProps extends Omit<Props, 'montrees'> {
  readonly montree: ColonneMontree;
}

/** What stands beside a value names the value it stands beside. */
function Accompagnement({ montree, demande, echelle }: AccompagnementProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { colonne, indicateur } = montree;
  const { nom } = motsDe(indicateur, langue);
  if (colonne.quoi === 'ic')
    return (
      <>
        {textes.ic}
        <span className="vh"> {nom}</span>
        {echelle && (
          <span className="sous">
            {textes.enPourcent} {echelleEnMots(echelle.fin, langue)}
          </span>
        )}
      </>
    );
  const text =
    colonne.quoi === 'part'
      ? textes.part
      : demande.vs
        ? textes.ecart(comparaisonEnMots(demande.vs, langue))
        : textes.sansAutre;
  return (
    <>
      {text}
      <span className="sous">{nom}</span>
    </>
  );
}
