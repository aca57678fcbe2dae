import { CodeXml } from 'lucide-react';
import { Link } from 'wouter';
import { useTextes } from './langue.ts';
import { useDroit } from './useDroit.ts';
import { useVue } from './vue.ts';

const TEXTES = { fr: { integrer: 'Intégrer' }, en: { integrer: 'Embed' } };

/** Leads to showing this view in the page of another site, for those who may give it a token. */
export function Integrer() {
  const textes = useTextes(TEXTES);
  const { href } = useVue();
  const peut = useDroit('GERER_JETONS');
  if (!peut) return null;
  return (
    <Link
      className="b no-papier"
      href={`/api/jetons/encart?montre=${encodeURIComponent(href({ page: null }))}`}
    >
      <CodeXml className="ico" aria-hidden />
      {textes.integrer}
    </Link>
  );
}
