import { Link } from 'wouter';
import { bornes, ecart as points, taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { Masque } from '../shared/Tampon.tsx';
import type { Comparaison } from './demandes.ts';
import { MESURES } from './mots.ts';
import { type Barre, barresDe, estUnTaux, type Norme, valeurEcrite } from './norme.ts';

const TEXTES = {
  fr: {
    region: 'Tableau de la comparaison, à faire défiler',
    legende: 'Les mêmes mesures pour chaque côté. Chaque valeur ouvre ses pass.',
    mesure: 'Mesure',
    ic: 'IC 95\u00a0%',
    ecart: 'Écart',
    explique: 'Part de l’écart d’usage',
    distribution: 'distribution',
    usage: 'usage',
  },
  en: {
    region: 'Table of the comparison, scrollable',
    legende: 'The same measures for each side. Each value opens its passes.',
    mesure: 'Measure',
    ic: '95% CI',
    ecart: 'Gap',
    explique: 'Share of the gap of use',
    distribution: 'handing out',
    usage: 'use',
  },
};

interface Props {
  readonly comparaison: Comparaison;
  readonly noms: readonly string[];
  readonly norme: Norme;
}

/** The whole comparison in numbers: what the bars say, and all that there is beyond two sides. */
export function TableauDesEcarts({ comparaison, noms, norme }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { ecarts, explication } = comparaison;
  const cotes = comparaison.cotes.map((cote) => barresDe(cote, norme));
  const brut = cotes[0]?.some(({ cle }) => estUnTaux(cle)) ?? false;
  const avecEcart = brut && ecarts != null;
  const part = (cle: string): string =>
    !explication || cle === 'DISTRIBUTION'
      ? '—'
      : cle === 'USAGE'
        ? `${textes.distribution} ${partDe(explication.distribution, explication.ecart, langue)}`
        : `${textes.usage} ${partDe(explication.usage, explication.ecart, langue)}`;
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.mesure}</th>
            {noms.map((nom) => (
              <th key={nom} scope="col" className="d">
                {nom}
                {brut && <span className="sous">{textes.ic}</span>}
              </th>
            ))}
            {avecEcart && (
              <>
                <th scope="col" className="d">
                  {textes.ecart}
                  <span className="sous">{textes.ic}</span>
                </th>
                <th scope="col" className="d">
                  {textes.explique}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {cotes[0]?.map(({ cle }, rang) => {
            const ecart = ecarts?.find(({ taux: un }) => un === cle);
            return (
              <tr key={cle}>
                <th scope="row">
                  {MESURES[langue][cle]?.nom}
                  <span className="sous">{MESURES[langue][cle]?.definition}</span>
                </th>
                {cotes.map((barres, cote) => (
                  <td key={noms[cote]} className="d">
                    {barres[rang] && <Valeur barre={barres[rang]} />}
                  </td>
                ))}
                {avecEcart && (
                  <>
                    <td className="d">
                      {typeof ecart?.valeur === 'number' ? points(ecart.valeur * 100, langue) : '—'}
                      {typeof ecart?.intervalleBas === 'number' &&
                        typeof ecart.intervalleHaut === 'number' && (
                          <span className="sous">
                            {bornes(ecart.intervalleBas, ecart.intervalleHaut, langue)}
                          </span>
                        )}
                    </td>
                    <td className="d">{part(cle)}</td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Defile>
  );
}

const partDe = (facteur: number, ecart: number, langue: 'fr' | 'en'): string =>
  Math.abs(ecart) < 1e-9 ? '—' : taux(facteur / ecart, langue, 0);

function Valeur({ barre }: { readonly barre: Barre }) {
  const langue = useLangue();
  const { valeur, bas, haut, masque, chemin } = barre;
  if (masque) return <Masque />;
  if (valeur === null) return '—';
  const dit = valeurEcrite(valeur, barre.cle, langue);
  return (
    <>
      {chemin ? <Link href={chemin}>{dit}</Link> : dit}
      {bas !== null && haut !== null && <span className="sous">{bornes(bas, haut, langue)}</span>}
    </>
  );
}
