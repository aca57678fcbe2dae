import { Champ, Liste } from '../shared/champs.tsx';
import { useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { useVue } from '../shared/vue.ts';

const TEXTES = {
  fr: {
    collectivite: 'Collectivité',
    toutes: 'toutes celles de mon périmètre',
    au: 'Tel qu’on le savait le',
    filtrer: 'Filtrer le stock',
  },
  en: {
    collectivite: 'Authority',
    toutes: 'all those of my perimeter',
    au: 'As known on',
    filtrer: 'Filter the stock',
  },
};

interface Props {
  readonly options: ReadonlyMap<string, string>;
  readonly collectivite: string | null;
}

/** Whose stock, and on which day. */
export function Filtres({ options, collectivite }: Props) {
  const textes = useTextes(TEXTES);
  const { vue, changer } = useVue();
  const jour = useRegistre()?.jour;
  const au = vue['au'] ?? null;
  return (
    <form className="champs serres" aria-label={textes.filtrer} onSubmit={(event) => event.preventDefault()}>
      {options.size > 1 && (
        <Liste
          nom={textes.collectivite}
          valeur={collectivite ?? ''}
          options={[['', textes.toutes], ...options]}
          onChange={(choix) => changer({ 'f.collectivite': choix, page: null, apres: null })}
        />
      )}
      <Champ nom={textes.au}>
        {(attributs) => (
          <input
            {...attributs}
            type="date"
            value={au ?? jour ?? ''}
            max={jour}
            onChange={({ currentTarget }) =>
              changer({ au: currentTarget.value === jour ? null : currentTarget.value })
            }
          />
        )}
      </Champ>
    </form>
  );
}
