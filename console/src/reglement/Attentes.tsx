import { Link } from 'wouter';
import type { PrevisionQuery } from '../graphql/graphql.ts';
import { compte, euros, nom, nombre as chiffre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { cheminDeStructure, RAISONS } from './mots.ts';
import { Tete } from './Tete.tsx';

const TEXTES = {
  fr: {
    pass: nom('pass attendrait', 'pass attendraient'),
    titre: (pass: string, somme: string) => `${pass} une clôture suivante (${somme})`,
    region: 'Tableau de ce qui attendrait, à faire défiler',
    legende: (total: string) => `${total} structures ou lieux en attente, les 100 plus grandes sommes.`,
    structure: 'Structure ou lieu',
    raison: 'Pourquoi',
    nombre: 'Pass',
    brut: 'Parts, avant frais',
  },
  en: {
    pass: nom('pass would wait', 'passes would wait'),
    titre: (pass: string, somme: string) => `${pass} for a later closing (${somme})`,
    region: 'Table of what would wait, scrollable',
    legende: (total: string) => `${total} organisations or places waiting, the 100 largest amounts.`,
    structure: 'Organisation or place',
    raison: 'Why',
    nombre: 'Passes',
    brut: 'Parts, before fees',
  },
};

const COLONNES = [['structure'], ['raison'], ['nombre', 'd'], ['brut', 'd col']] as const;

interface Props {
  readonly attentes: NonNullable<PrevisionQuery['aRegler']>['attentes'];
  readonly nombre: number;
  readonly centimes: number;
  readonly groupes: number;
}

/** What a closing would leave aside, and the reason of each. */
export function Attentes({ attentes, nombre, centimes, groupes }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <details>
      <summary>{textes.titre(compte(nombre, textes.pass, langue), euros(centimes, langue, 2))}</summary>
      <Defile nom={textes.region}>
        <table className="t">
          <caption>{textes.legende(chiffre(groupes, langue))}</caption>
          <Tete colonnes={COLONNES} textes={textes} />
          <tbody>
            {attentes.map(({ structure, lieu, raison, nombreDUsages, centimes: somme }) => (
              <tr key={structure?.id ?? lieu?.id}>
                <th scope="row">
                  {structure && (
                    <Link href={`${cheminDeStructure(structure.id)}?f.attente=true`}>{structure.nom}</Link>
                  )}
                  {!structure && lieu && <Link href={`/lieux-labellises/${lieu.id}`}>{lieu.nom}</Link>}
                </th>
                <td>{RAISONS[langue][raison]}</td>
                <td className="d">{chiffre(nombreDUsages, langue)}</td>
                <td className="d col">{euros(somme, langue, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
    </details>
  );
}
