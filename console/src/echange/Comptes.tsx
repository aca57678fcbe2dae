import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import type { Comptes as ComptesDImport } from './constat.ts';

const TEXTES = {
  fr: {
    legende: 'Lignes du fichier',
    lignes: 'Lignes lues',
    creees: 'Créées',
    modifiees: 'Modifiées',
    inchangees: 'Inchangées',
    rejetees: 'Rejetées',
  },
  en: {
    legende: 'Rows of the file',
    lignes: 'Rows read',
    creees: 'Created',
    modifiees: 'Changed',
    inchangees: 'Unchanged',
    rejetees: 'Rejected',
  },
};

const ISSUES = ['creees', 'modifiees', 'inchangees', 'rejetees'] as const;

/** Every row of the file is in one of four counts, and they add up. */
export function Comptes({ comptes }: { readonly comptes: ComptesDImport }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <table className="t comptes">
      <caption className="vh">{textes.legende}</caption>
      <tbody>
        {ISSUES.map((issue) => (
          <tr key={issue}>
            <th scope="row">{textes[issue]}</th>
            <td className="d">{nombre(comptes[issue], langue)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{textes.lignes}</th>
          <td className="d">{nombre(comptes.lignes, langue)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
