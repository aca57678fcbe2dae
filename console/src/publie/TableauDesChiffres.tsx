import { useState } from 'react';
import { dateDeSource } from '../shared/dates.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile, type Tri, Trieur, trier } from '../shared/Tableau.tsx';
import { useTri } from '../shared/useTri.ts';
import { AuRegistre } from './AuRegistre.tsx';
import { type Chiffre, ecartEcrit, ecartRelatifEcrit, valeurLisible } from './chiffre.ts';
import type { Mesure } from './FormulaireDeChiffre.tsx';
import { GestionDuChiffre } from './GestionDuChiffre.tsx';
import { Source } from './Source.tsx';

const TEXTES = {
  fr: {
    region: 'Tableau des chiffres publiés, à faire défiler',
    legende:
      'Chaque chiffre comme sa source l’écrit, et le compte du registre avec la même définition. Écart\u00a0: registre moins publié.',
    chiffre: 'Chiffre',
    publie: 'Publié',
    registre: 'Au registre',
    ecart: 'Écart',
    fictif: 'données fictives',
    dit: 'Dit par',
    versions: 'Suites',
    entre: 'dans les bornes publiées',
    egal: 'même valeur',
  },
  en: {
    region: 'Table of published figures, scrollable',
    legende:
      'Each figure as its source wrote it, and the count of the register with the same definition. Gap: register minus published.',
    chiffre: 'Figure',
    publie: 'Published',
    registre: 'In the register',
    ecart: 'Gap',
    fictif: 'fictitious data',
    dit: 'Said by',
    versions: 'Next',
    entre: 'within the published bounds',
    egal: 'same value',
  },
};

const COLONNES = ['indicateur', 'valeur', 'compte', 'ecart', 'publie'] as const;
type Colonne = (typeof COLONNES)[number];

interface Props {
  readonly chiffres: readonly Chiffre[];
  readonly mesures: readonly Mesure[];
  readonly publie: boolean;
  readonly demonstration: boolean;
}

/** Claim beside count, with their gap; the last word first. */
export function TableauDesChiffres({ chiffres, mesures, publie, demonstration }: Props) {
  const textes = useTextes(TEXTES);
  const { tri, changerTri } = useTri<Colonne>(COLONNES, { colonne: 'publie', sens: 'descending' });
  const [ouvert, setOuvert] = useState<string | null>(null);
  const tete = (colonne: Colonne, mot: string, classe?: string) => (
    <Trieur colonne={colonne} tri={tri} onTri={changerTri} {...(classe ? { classe } : {})}>
      {mot}
    </Trieur>
  );
  return (
    <Defile nom={textes.region}>
      <table className="t haut publies">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            {tete('indicateur', textes.chiffre)}
            {tete('valeur', textes.publie, 'd')}
            {tete('compte', textes.registre, 'd')}
            {tete('ecart', demonstration ? `${textes.ecart} (${textes.fictif})` : textes.ecart, 'd')}
            {tete('publie', textes.dit)}
            <th scope="col">{textes.versions}</th>
          </tr>
        </thead>
        <tbody>
          {trier(chiffres, tri, cleDe).map((chiffre) => (
            <Rang
              key={chiffre.id}
              {...{ chiffre, mesures, publie }}
              ouvert={ouvert === chiffre.id}
              ouvrir={(oui) => setOuvert(oui ? chiffre.id : null)}
            />
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

/** What a column sorts by; a claim that is not dated, or that nothing faces, comes last. */
function cleDe(chiffre: Chiffre, colonne: Tri<Colonne>['colonne']): string | number | null {
  if (colonne === 'indicateur') return chiffre.indicateur;
  if (colonne === 'valeur') return chiffre.valeurMin ?? null;
  if (colonne === 'compte') return chiffre.compte?.valeur ?? null;
  if (colonne === 'ecart') return chiffre.ecartRelatif ?? null;
  return /^\d/u.test(chiffre.publieLe) ? chiffre.publieLe : null;
}

interface RangProps extends Pick<Props, 'mesures' | 'publie'> {
  readonly chiffre: Chiffre;
  readonly ouvert: boolean;
  readonly ouvrir: (oui: boolean) => void;
}

/** A quotation stays in its own language. */
function Rang({ chiffre, mesures, publie, ouvert, ouvrir }: RangProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { compte, ecart, ecartRelatif } = chiffre;
  const lang = langue === 'fr' ? undefined : 'fr';
  return (
    <>
      <tr className={ouvert ? 'choisi' : undefined}>
        <th scope="row" lang={lang}>
          {chiffre.indicateur}
          <span className="sous">{chiffre.perimetre}</span>
          {chiffre.reserve && <span className="sous">{chiffre.reserve}</span>}
        </th>
        <td className="d" lang={lang}>
          {valeurLisible(chiffre.valeurCitee, langue)}
          <span className="sous">{chiffre.unite === 'EUR' ? '€' : chiffre.unite}</span>
        </td>
        <td className="d registre">
          <AuRegistre chiffre={chiffre} />
        </td>
        <td className="d">
          {typeof ecart === 'number' && compte ? (
            <>
              {ecartEcrit(ecart, compte.unite, langue)}
              <span className="sous">
                {ecart === 0
                  ? chiffre.valeurMin === chiffre.valeurMax
                    ? textes.egal
                    : textes.entre
                  : typeof ecartRelatif === 'number'
                    ? ecartRelatifEcrit(ecartRelatif, langue)
                    : ''}
              </span>
            </>
          ) : (
            '—'
          )}
        </td>
        <td className="source" lang={lang}>
          {chiffre.auteur}
          <span className="sous">
            <span className="n">{dateDeSource(chiffre.publieLe, langue)}</span>
            {', '}
            <Source texte={chiffre.source} />
          </span>
        </td>
        <td>
          <GestionDuChiffre.Bouton {...{ chiffre, publie, ouvert, ouvrir }} />
        </td>
      </tr>
      {ouvert && (
        <tr className="choisi">
          <td colSpan={6}>
            <GestionDuChiffre.Detail {...{ chiffre, mesures, publie }} fermer={() => ouvrir(false)} />
          </td>
        </tr>
      )}
    </>
  );
}
