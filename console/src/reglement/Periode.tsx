import { Download } from 'lucide-react';
import { Champ } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { useVue } from '../shared/vue.ts';
import { useFichier } from './Exports.tsx';

const TEXTES = {
  fr: {
    du: 'Usages depuis le',
    tout: 'Vide\u00a0: depuis toujours.',
    au: 'Tel qu’on le savait le',
    exporter: 'Exporter le relevé (CSV)',
    enCours: 'Préparation du fichier…',
  },
  en: {
    du: 'Uses since',
    tout: 'Empty: since the beginning.',
    au: 'As known on',
    exporter: 'Export the statement (CSV)',
    enCours: 'Preparing the file…',
  },
};

interface Props {
  readonly structure: string;
  readonly du: string | null;
  readonly au: string;
}

/** The period of the statement, in the address; the same period as a file. */
export function Periode({ structure, du, au }: Props) {
  const textes = useTextes(TEXTES);
  const { changer } = useVue();
  const { telecharger, enCours, erreur } = useFichier();
  const params = new URLSearchParams({ ...(du === null ? {} : { du }), au });
  const adresse = `/exports/structures/${structure}/releve.csv?${params.toString()}`;
  const jourDe = (nom: string, cle: string, valeur: string, aide?: string) => (
    <Champ nom={nom} aide={aide}>
      {(attributs) => (
        <input
          {...attributs}
          type="date"
          value={valeur}
          onChange={({ currentTarget }) =>
            changer({ [cle]: currentTarget.value || null, page: null, apres: null })
          }
        />
      )}
    </Champ>
  );
  return (
    <search className="pile filtrage">
      <div className="champs">
        {jourDe(textes.du, 'f.du', du ?? '', textes.tout)}
        {jourDe(textes.au, 'au', au)}
        <button
          type="button"
          className="b"
          aria-disabled={enCours}
          onClick={() => void telecharger(adresse, `releve-${au}.csv`)}
        >
          <Download className="ico" aria-hidden />
          {enCours ? textes.enCours : textes.exporter}
        </button>
      </div>
      <Reponse erreur={erreur} />
    </search>
  );
}
