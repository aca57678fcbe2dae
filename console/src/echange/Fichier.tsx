import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { FileText } from 'lucide-react';
import type { GenreDImport } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { compte, nom, nombre } from '../shared/format.ts';
import { Liste } from '../shared/champs.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useVue } from '../shared/vue.ts';
import { GENRES, MOTS_DE_GENRE } from './mots.ts';

const FichierFragment = graphql(`
  fragment Fichier_DepotDeFichier on DepotDeFichier {
    id
    fichier
    octets
    lignes
    separateur
    encodage
  }
`);

const TEXTES = {
  fr: {
    lignes: nom('ligne', 'lignes'),
    ko: (taille: string) => `${taille}\u00a0Ko`,
    genre: 'Contenu du fichier',
  },
  en: {
    lignes: nom('row', 'rows'),
    ko: (taille: string) => `${taille}\u00a0KB`,
    genre: 'What the file holds',
  },
};

const SEPARATEURS_EN: Readonly<Record<string, string>> = {
  'point-virgule': 'semicolon',
  virgule: 'comma',
  tabulation: 'tab',
};

interface Props {
  readonly depot: FragmentType<typeof FichierFragment>;
  readonly genre: GenreDImport;
}

/** Which file, what it weighs, how it was read, and what it is taken for. */
export function Fichier(props: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { changer } = useVue();
  const { data } = useSuspenseFragment({ fragment: FichierFragment, from: props.depot });
  const separateur = data.separateur ?? '';
  const faits = [
    data.lignes === null ? null : compte(data.lignes, textes.lignes, langue),
    textes.ko(nombre(Math.max(1, Math.round(data.octets / 1024)), langue)),
    langue === 'fr' ? separateur : (SEPARATEURS_EN[separateur] ?? separateur),
    data.encodage === 'utf-8' ? 'UTF-8' : 'Windows-1252',
  ];
  return (
    <div className="fichier-depose">
      <p className="nom-de-fichier">
        <FileText className="ico" aria-hidden /> <strong>{data.fichier}</strong>
        <span className="sous">{faits.filter(Boolean).join(' · ')}</span>
      </p>
      <Liste
        nom={textes.genre}
        valeur={props.genre}
        options={GENRES.map((one) => [one, MOTS_DE_GENRE[langue][one]] as const)}
        onChange={(genre) => changer({ genre, pas: null })}
      />
    </div>
  );
}
