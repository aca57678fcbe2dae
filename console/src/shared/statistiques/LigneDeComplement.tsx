import { Link } from 'wouter';
import type { Etape } from '../../graphql/graphql.ts';
import { euros, taux } from '../format.ts';
import { useLangue, useTextes } from '../langue.ts';
import { Masque, type RaisonDuMasque } from '../Tampon.tsx';
import { valeurEnUnite } from '../unites.ts';

/** What stands beside the steps of the funnel: another way to count between two of them, or a side exit. */
export interface Complement {
  /** The step it is read after. */
  readonly apres: Etape;
  readonly nom: string;
  /** Its definition. */
  readonly texte: string;
  readonly valeur: number | null;
  readonly unite: string;
  readonly centimes: number | null;
  /** Its share, with the words of what it is a share of. */
  readonly part: number | null;
  readonly sur: string;
  readonly masque: RaisonDuMasque | null;
  readonly chemin: string | null;
}

const TEXTES = {
  fr: { lignes: ', voir les lignes' },
  en: { lignes: ', see the rows' },
};

/** A count beside the six steps: no bar, since it is not one of them. */
export function LigneDeComplement({ complement }: { readonly complement: Complement }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { nom, texte, valeur, unite, centimes, part, sur, masque, chemin } = complement;
  const text = valeur === null ? '—' : valeurEnUnite(valeur, unite, langue);
  return (
    <tr className="complement">
      <th scope="row">{nom}</th>
      <td className="d">
        {masque ? (
          <Masque raison={masque} />
        ) : chemin && valeur !== null ? (
          <Link href={chemin} title={texte}>
            {text}
            <span className="vh">{textes.lignes}</span>
          </Link>
        ) : (
          text
        )}
        {!masque && centimes !== null && <span className="sous">{euros(centimes, langue)}</span>}
      </td>
      <td className="d">
        {part === null || masque ? (
          '—'
        ) : (
          <>
            {taux(part, langue)}
            <span className="sous">{sur}</span>
          </>
        )}
      </td>
    </tr>
  );
}
