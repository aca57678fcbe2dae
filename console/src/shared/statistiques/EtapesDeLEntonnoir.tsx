import { Chiffre } from '../Chiffre.tsx';
import { euros, nombre, taux } from '../format.ts';
import { useLangue, useTextes } from '../langue.ts';
import { Masque } from '../Tampon.tsx';
import type { Base, Entonnoir_StatistiquesFragment } from '../../graphql/graphql.ts';
import { ETAPES } from './etapes.ts';
import { partDe, perteEntre } from './mesures.ts';

export type EtapeLue = Entonnoir_StatistiquesFragment['entonnoir'][number];

interface Props {
  readonly ligne: EtapeLue;
  readonly suivante: EtapeLue | undefined;
  readonly base: Base;
}

/** A step and, under it, what did not reach the next one. */
export function EtapesDeLEntonnoir({ ligne, suivante, base }: Props) {
  const langue = useLangue();
  const key = ligne.etape === 'ACHETES' || ligne.etape === 'UTILISES';
  const { valeurCentimes, partDesAchetes } = ligne;
  const part = partDe(partDesAchetes);
  return (
    <>
      <tr className={key ? 'cle' : undefined}>
        <th scope="row">
          {ETAPES[langue][ligne.etape].nom}
          {part !== null && <Barre part={part} />}
        </th>
        <td className="d">
          <Chiffre chiffre={ligne.chiffre} />
          {valeurCentimes !== null && <span className="sous">{euros(valeurCentimes, langue)}</span>}
        </td>
        <td className="d">
          {partDesAchetes.masque ? (
            <Masque raison={partDesAchetes.raisonDuMasque} />
          ) : part === null ? (
            '—'
          ) : (
            taux(part, langue)
          )}
        </td>
      </tr>
      {base === 'ACHAT' && part !== null && <LigneDePerte ligne={ligne} suivante={suivante} />}
    </>
  );
}

/** A bar never leaves its column, even when a flow goes beyond what was bought. */
const Barre = ({ part }: { readonly part: number }) => (
  <span className="barre" style={{ width: `${Math.min(100, part * 100).toFixed(1)}%` }} />
);

function LigneDePerte({ ligne, suivante }: Omit<Props, 'base'>) {
  const langue = useLangue();
  const textes = useTextes(TEXTES);
  const perte = perteEntre(ligne, suivante);
  if (!suivante) return null;
  return (
    <tr className="perte">
      <td colSpan={3}>
        {perte === null ? (
          textes.inconnue
        ) : perte.pass === 0 ? (
          textes.aucune
        ) : (
          <>
            − <strong className="n">{nombre(perte.pass, langue)}</strong> {ETAPES[langue][ligne.etape].perte}{' '}
            <span className="n">({euros(perte.centimes, langue)})</span>
          </>
        )}
      </td>
    </tr>
  );
}

const TEXTES = {
  fr: { aucune: 'aucune perte', inconnue: 'perte masquée ou non disponible' },
  en: { aucune: 'no loss', inconnue: 'loss hidden or not available' },
};
