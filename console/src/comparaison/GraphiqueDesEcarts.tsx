import { ecart as points, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { UneBarre } from './Barres.tsx';
import { ecartEnMots } from './constat.ts';
import type { Comparaison } from './demandes.ts';
import { MESURES } from './mots.ts';
import { barresDe, estUnTaux, type Norme } from './norme.ts';

const TEXTES = {
  fr: {
    ecart: 'Écart',
    rapport: (fois: string) => `${fois} fois`,
    explication: 'D’où vient l’écart d’usage',
    distribution: 'distribution',
    usage: 'usage de ce qui est distribué',
    indecis: 'peut n’être que du hasard',
  },
  en: {
    ecart: 'Gap',
    rapport: (fois: string) => `${fois} times`,
    explication: 'Where the gap of use comes from',
    distribution: 'handing out',
    usage: 'use of what was handed out',
    indecis: 'may be mere chance',
  },
};

interface Props {
  readonly comparaison: Comparaison;
  readonly noms: readonly string[];
  readonly norme: Norme;
}

/** Two bars for each thing counted, all on one axis, with their gap beside them. */
export function GraphiqueDesEcarts({ comparaison, noms, norme }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const cotes = comparaison.cotes.map((cote) => barresDe(cote, norme));
  const fin = finDeLAxe(
    cotes.flatMap((barres) => barres.map(({ valeur, haut }) => haut ?? valeur ?? 0)),
    cotes.some((barres) => barres.some(({ cle }) => estUnTaux(cle))),
  );
  const [premier = []] = cotes;
  return (
    <ul className="c-mesures">
      {premier.map(({ cle }, rang) => {
        const mots = MESURES[langue][cle];
        const ecart = comparaison.ecarts?.find(({ taux }) => taux === cle);
        return (
          <li key={cle} className="c-mesure">
            <p className="c-titre">
              <strong>{mots?.nom}</strong> <span className="sous">{mots?.definition}</span>
            </p>
            <div className="c-barres">
              {cotes.map((barres, cote) => {
                const barre = barres[rang];
                if (!barre) return null;
                return (
                  <UneBarre
                    key={noms[cote]}
                    id={`barre-${cle.replaceAll('.', '-')}-${cote + 1}`}
                    nom={noms[cote] ?? ''}
                    rang={cote}
                    {...{ barre, fin }}
                  />
                );
              })}
            </div>
            <div className="c-ecart">
              <span className="sous">{textes.ecart}</span>{' '}
              <strong className="n">
                {ecart ? ecartEnMots(ecart, langue) : rapportEnMots(cotes, rang, textes.rapport, langue)}
              </strong>
              {ecart?.indecis && comparaison.base === 'ACHAT' && typeof ecart.valeur === 'number' && (
                <span className="sous">{textes.indecis}</span>
              )}
              {cle === 'USAGE' && <Explication explication={comparaison.explication} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The two parts of the gap of use; they may pull apart. */
function Explication({ explication }: Pick<Comparaison, 'explication'>) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  if (!explication) return null;
  return (
    <dl className="c-parts" aria-label={textes.explication}>
      {(['distribution', 'usage'] as const).map((facteur) => (
        <div key={facteur}>
          <dt>{textes[facteur]}</dt>
          <dd className="n">{points(explication[facteur] * 100, langue)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The end of the axis: rates stop at the next ten points, other numbers at the longest bar. */
function finDeLAxe(valeurs: readonly number[], taux: boolean): number {
  const plusLong = Math.max(0, ...valeurs);
  return taux ? Math.max(0.1, Math.ceil(plusLong * 10) / 10) : plusLong;
}

function rapportEnMots(
  cotes: readonly (readonly { readonly valeur: number | null }[])[],
  rang: number,
  dire: (fois: string) => string,
  langue: 'fr' | 'en',
): string {
  const [un, autre] = cotes.map((barres) => barres[rang]?.valeur ?? null);
  return typeof un === 'number' && typeof autre === 'number' && autre > 0
    ? dire(nombre(un / autre, langue, 2))
    : '—';
}
