import { Download } from 'lucide-react';
import { Link } from 'wouter';
import { jour } from '../shared/dates.ts';
import { enregistrer } from '../shared/fichier.ts';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { ACTES_DE_LOT, csvDesEcartes } from './lot.ts';
import { MOTS_DE_LOT } from './mots-de-lot.ts';
import type { Lot } from './useLot.ts';

const TEXTES = {
  fr: {
    ecartes: nom('écarté', 'écartés'),
    legende: 'Lieux écartés, et ce qui est attendu de chacun',
    lieu: 'Lieu',
    raison: 'Raison',
    corriger: 'Corriger',
    de: (lieu: string) => ` ${lieu}`,
    inconnu: 'lieu inconnu',
    exporter: 'Exporter les écartés (CSV)',
    fichier: 'lieux-ecartes.csv',
    premiers: (n: number) => `${n} premiers écartés`,
    changes: 'Lieux changés',
    cent: '100 premiers',
    avant: 'Fin avant',
    apres: 'Fin après',
    du: 'À compter du',
    sansFin: 'sans fin',
  },
  en: {
    ecartes: nom('left out', 'left out'),
    legende: 'Places left out, and what is expected of each',
    lieu: 'Place',
    raison: 'Reason',
    corriger: 'Correct',
    de: (lieu: string) => ` ${lieu}`,
    inconnu: 'unknown place',
    exporter: 'Export those left out (CSV)',
    fichier: 'places-left-out.csv',
    premiers: (n: number) => `first ${n} left out`,
    changes: 'Places changed',
    cent: 'first 100',
    avant: 'End before',
    apres: 'End after',
    du: 'From',
    sansFin: 'no end',
  },
};

/** What a lot does, or would do: how many, and each place left out with its reason. */
export function ResultatDeLot({ lot }: { readonly lot: Lot }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const mots = useTextes(MOTS_DE_LOT)[ACTES_DE_LOT.find((acte) => acte === lot.acte) ?? 'LABELLISATION'];
  const { changes, ecartes, ecartees } = lot;
  return (
    <div className="pile" role={lot.simule ? 'status' : undefined}>
      <p>
        <strong>{compte(changes, lot.simule ? mots.serait : mots.fait, langue)}</strong>
        {', '}
        {compte(ecartes, textes.ecartes, langue)}
      </p>
      {ecartes > 0 && <Ecartes lot={lot} />}
      {ecartes > 0 && (
        <p>
          <button
            type="button"
            className="b nu"
            onClick={() =>
              enregistrer(
                new Blob([csvDesEcartes(ecartees)], { type: 'text/csv;charset=utf-8' }),
                textes.fichier,
              )
            }
          >
            <Download className="ico" aria-hidden />
            {textes.exporter}
          </button>
        </p>
      )}
      {changes > 0 && <Changes lot={lot} />}
    </div>
  );
}

/** As many as one reads on a page: the file has them all. */
const VUS = 100;

function Ecartes({ lot: { ecartees, ecartes } }: { readonly lot: Lot }) {
  const textes = useTextes(TEXTES);
  return (
    <Defile nom={textes.legende}>
      <table className="t">
        <caption>{ecartes > VUS ? `${textes.legende} (${textes.premiers(VUS)})` : textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.lieu}</th>
            <th scope="col">{textes.raison}</th>
          </tr>
        </thead>
        <tbody>
          {ecartees.slice(0, VUS).map(({ rang, lieu, message }) => (
            <tr key={rang}>
              <th scope="row">
                {lieu?.nom ?? textes.inconnu}
                {lieu && <span className="sous">{lieu.communeNom}</span>}
              </th>
              <td>
                {message}{' '}
                {lieu && (
                  <Link href={`/lieux-labellises/${lieu.id}`}>
                    {textes.corriger}
                    <span className="vh">{textes.de(lieu.nom)}</span>
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

function Changes({ lot: { changees, changes } }: { readonly lot: Lot }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const fin = (le: string | null) => (le === null ? textes.sansFin : jour(le, langue));
  return (
    <details>
      <summary>
        {textes.changes}
        {changes > changees.length && ` (${textes.cent})`}
      </summary>
      <Defile nom={textes.changes}>
        <table className="t">
          <caption className="vh">{textes.changes}</caption>
          <thead>
            <tr>
              <th scope="col">{textes.lieu}</th>
              <th scope="col">{textes.avant}</th>
              <th scope="col">{textes.du}</th>
              <th scope="col">{textes.apres}</th>
            </tr>
          </thead>
          <tbody>
            {changees.map(({ rang, lieu, fin: avant, du, jusquAu }) => (
              <tr key={rang}>
                <th scope="row">{lieu && <Link href={`/lieux-labellises/${lieu.id}`}>{lieu.nom}</Link>}</th>
                <td>{fin(avant)}</td>
                <td>{du && jour(du, langue)}</td>
                <td>{fin(jusquAu)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
    </details>
  );
}
