import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';

const TEXTES = {
  fr: {
    pages: 'Pages du tableau',
    lignes: (de: string, a: string, total: string) => `Lignes ${de} à ${a} sur ${total}`,
    reste: (n: string) => `Les ${n} premières lignes sont ici\u00a0; le registre les a toutes.`,
    precedent: 'Précédent',
    suivant: 'Suivant',
  },
  en: {
    pages: 'Pages of the table',
    lignes: (de: string, a: string, total: string) => `Rows ${de} to ${a} of ${total}`,
    reste: (n: string) => `The first ${n} rows are here; the register has them all.`,
    precedent: 'Previous',
    suivant: 'Next',
  },
};

/** Rows of a page: the site around gives a table so much height, and no more. */
export const PAR_PAGE = 25;

interface Props {
  readonly page: number;
  /** Rows that the page was given, and rows that the view has. */
  readonly lignes: number;
  readonly total: number;
  readonly onChange: (page: number) => void;
}

/** Which rows are seen out of how many; what an embed leaves to the register is said. */
export function PagesDEncart({ page, lignes, total, onChange }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  if (total <= PAR_PAGE) return null;
  const [de, a] = [(page - 1) * PAR_PAGE + 1, Math.min(lignes, page * PAR_PAGE)];
  const geste = (vers: number, mot: string, possible: boolean) => (
    <button type="button" className="b" disabled={!possible} onClick={() => onChange(vers)}>
      {mot}
    </button>
  );
  return (
    <>
      <nav className="pages no-papier" aria-label={textes.pages}>
        <p role="status">{textes.lignes(nombre(de, langue), nombre(a, langue), nombre(total, langue))}</p>
        <div className="actions">
          {geste(page - 1, textes.precedent, page > 1)}
          {geste(page + 1, textes.suivant, a < lignes)}
        </div>
      </nav>
      {lignes < total && <p className="note">{textes.reste(nombre(lignes, langue))}</p>}
    </>
  );
}
