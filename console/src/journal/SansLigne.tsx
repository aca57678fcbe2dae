import { Filter, Inbox } from 'lucide-react';
import { Link } from 'wouter';
import { DEBUT, type Etiquette } from '../shared/Etiquettes.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { useTextes } from '../shared/langue.ts';
import { useVue } from '../shared/vue.ts';

const TEXTES = {
  fr: {
    jamais: 'Aucune ligne n’est encore écrite',
    aucune: 'Aucune ligne ne répond à :',
    sans: (mot: string) => `Sans ${mot}`,
  },
  en: {
    jamais: 'No line is written yet',
    aucune: 'No line matches:',
    sans: (mot: string) => `Without ${mot}`,
  },
};

/** An empty list says why: nothing yet, or which filters leave nothing, each removable. */
export function SansLigne({ actives }: { readonly actives: readonly Etiquette[] }) {
  const textes = useTextes(TEXTES);
  const { href } = useVue();
  if (actives.length === 0) return <Vide icone={Inbox} titre={textes.jamais} />;
  return (
    <Vide icone={Filter} titre={`${textes.aucune} ${actives.map(({ mot }) => mot).join(', ')}`}>
      <p className="actions">
        {actives.map(({ parametre, mot }) => (
          <Link key={parametre} className="b" href={href({ ...DEBUT, [parametre]: null })}>
            {textes.sans(mot)}
          </Link>
        ))}
      </p>
    </Vide>
  );
}
