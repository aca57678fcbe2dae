import { Link } from 'wouter';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useVue } from '../shared/vue.ts';
import { PAR_PAGE } from './colonnes.ts';

const TEXTES = {
  fr: {
    lignes: (de: string, a: string, total: string) => `Lignes ${de} à ${a} sur ${total}`,
    pages: 'Pages du tableau',
    precedent: 'Précédent',
    suivant: 'Suivant',
  },
  en: {
    lignes: (de: string, a: string, total: string) => `Rows ${de} to ${a} of ${total}`,
    pages: 'Pages of the table',
    precedent: 'Previous',
    suivant: 'Next',
  },
};

/** Fifty rows at a time: the page is in the address, like the rest of the view. */
export function PagesDuTableau({ page, total }: { readonly page: number; readonly total: number }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { href } = useVue();
  if (total <= PAR_PAGE) return null;
  const [de, a] = [(page - 1) * PAR_PAGE + 1, Math.min(total, page * PAR_PAGE)];
  const link = (to: number, mot: string, possible: boolean) =>
    possible ? (
      <Link className="b" href={href({ page: to === 1 ? null : String(to) })}>
        {mot}
      </Link>
    ) : (
      <span className="b" aria-disabled="true">
        {mot}
      </span>
    );
  return (
    <nav className="pages no-papier" aria-label={textes.pages}>
      <p>{textes.lignes(nombre(de, langue), nombre(a, langue), nombre(total, langue))}</p>
      <div className="actions">
        {link(page - 1, textes.precedent, page > 1)}
        {link(page + 1, textes.suivant, a < total)}
      </div>
    </nav>
  );
}
