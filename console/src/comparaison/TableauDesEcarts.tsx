import { TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { bornes, ecart as points, nombre, taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { Masque, Tampon } from '../shared/Tampon.tsx';
import type { Comparaison, Ecart } from './demandes.ts';
import { MESURES, PRUDENCE } from './mots.ts';
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
  // What happens in a period is no share of what is bought in it: it has no interval.
  const avecIntervalle = brut && comparaison.base === 'ACHAT';
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
                {avecIntervalle && <span className="sous">{textes.ic}</span>}
              </th>
            ))}
            {avecEcart && (
              <>
                <th scope="col" className="d">
                  {textes.ecart}
                  {avecIntervalle && <span className="sous">{textes.ic}</span>}
                </th>
                <th scope="col" className="d">
                  {textes.explique}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {cotes[0]?.map(({ cle }, rang) => (
            <Rang
              key={cle}
              cle={cle}
              barres={cotes.map((barres) => barres[rang])}
              noms={noms}
              ecart={ecarts?.find(({ taux: un }) => un === cle)}
              part={avecEcart ? part(cle) : null}
            />
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

interface RangProps {
  readonly cle: string;
  readonly barres: readonly (Barre | undefined)[];
  readonly noms: readonly string[];
  readonly ecart: Ecart | undefined;
  /** What it explains of the gap of use; null where there is no gap to read. */
  readonly part: string | null;
}

function Rang({ cle, barres, noms, ecart, part }: RangProps) {
  const langue = useLangue();
  const mots = MESURES[langue][cle];
  const { valeur, intervalleBas: bas, intervalleHaut: haut } = ecart ?? {};
  return (
    <tr>
      <th scope="row">
        {mots?.nom}
        <span className="sous">{mots?.definition}</span>
      </th>
      {barres.map((barre, cote) => (
        <td key={noms[cote]} className="d">
          {barre && <Valeur barre={barre} />}
        </td>
      ))}
      {part !== null && (
        <>
          <td className="d">
            {typeof valeur === 'number' ? points(valeur * 100, langue) : '—'}
            {typeof bas === 'number' && typeof haut === 'number' && (
              <span className="sous">{bornes(bas, haut, langue)}</span>
            )}
          </td>
          <td className="d">{part}</td>
        </>
      )}
    </tr>
  );
}

const partDe = (facteur: number, ecart: number, langue: 'fr' | 'en'): string =>
  Math.abs(ecart) < 1e-9 ? '—' : taux(facteur / ecart, langue, 0);

function Valeur({ barre }: { readonly barre: Barre }) {
  const langue = useLangue();
  const { valeur, bas, haut, masque, chemin, prudence, sur } = barre;
  if (masque) return <Masque />;
  if (valeur === null) return '—';
  const dit = valeurEcrite(valeur, barre, langue);
  return (
    <>
      {chemin ? <Link href={chemin}>{dit}</Link> : dit}
      {prudence && (
        <>
          {' '}
          <Tampon mot={PRUDENCE[langue](nombre(sur ?? 0, langue))} icone={TriangleAlert} ton="attention" />
        </>
      )}
      {bas !== null && haut !== null && <span className="sous">{bornes(bas, haut, langue)}</span>}
    </>
  );
}
