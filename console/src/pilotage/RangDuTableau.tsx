import { Link } from 'wouter';
import type { EchelleDeTaux } from '../shared/Intervalle.tsx';
import { useLangue } from '../shared/langue.ts';
import { couper, type Demande, rangVise } from '../shared/statistiques/demande.ts';
import { useVue } from '../shared/vue.ts';
import { Cellule } from './Cellule.tsx';
import { libelleDe } from './cles.ts';
import type { ColonneMontree } from './colonnes.ts';
import type { LigneLue } from './lecture.ts';
import { estSurvole, gestesDeSurvol, useSurvol } from './survol.ts';

interface Props {
  readonly demande: Demande;
  readonly ligne: LigneLue;
  readonly autre: LigneLue | undefined;
  readonly montrees: readonly ColonneMontree[];
  readonly echelle: EchelleDeTaux | null;
  /** Only paper shows it: the screen has another page. */
  readonly papier: boolean;
}

/** A row: its name cuts the other figures to it, its values open to their rows. */
export function RangDuTableau({ demande, ligne, autre, montrees, echelle, papier }: Props) {
  const langue = useLangue();
  const { href } = useVue();
  const lien = useSurvol();
  const { maille } = demande;
  const [cle] = ligne.cles;
  const code = cle?.code ?? null;
  const vise = code !== null && rangVise(demande, maille) === code;
  const classes = [
    vise ? 'courant' : '',
    estSurvole(lien, maille, code) ? 'survole' : '',
    papier && !vise ? 'que-papier' : '',
  ].filter(Boolean);
  const nom = cle ? libelleDe(cle, langue) : '';
  return (
    <tr
      {...(classes.length > 0 ? { className: classes.join(' ') } : {})}
      {...gestesDeSurvol(lien, code === null ? null : { maille, code })}
    >
      <th scope="row">
        {code === null ? (
          nom
        ) : (
          <>
            <Link
              href={href({ page: null, ...couper(demande, maille, code) })}
              {...(vise ? { 'aria-current': 'true' } : {})}
            >
              {nom}
            </Link>{' '}
            {CODES_UTILES.has(maille) && <span className="note">{code}</span>}
          </>
        )}
      </th>
      {montrees.map(({ colonne, indicateur, rang }) => (
        <td key={colonne.code} className={colonne.code === demande.tri.replace(/^-/u, '') ? 'd fort' : 'd'}>
          <Cellule
            {...{ colonne, indicateur, echelle }}
            mesure={ligne.mesures[rang]}
            autre={autre?.mesures[rang]}
          />
        </td>
      ))}
    </tr>
  );
}

/** Where the code tells more than the name. */
const CODES_UTILES: ReadonlySet<string> = new Set(['departement', 'region', 'commune']);
