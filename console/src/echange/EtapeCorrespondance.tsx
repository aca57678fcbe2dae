import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { History, TriangleAlert } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import type { EtapeCorrespondance_DepotDeFichierFragment, LiaisonInput } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { Liste } from '../shared/champs.tsx';
import { useTextes } from '../shared/langue.ts';
import { retenue } from './liaisons.ts';
import { TableDesEntetes } from './TableDesEntetes.tsx';
import { TitreDEtape } from './TitreDEtape.tsx';

const CorrespondanceFragment = graphql(`
  fragment EtapeCorrespondance_DepotDeFichier on DepotDeFichier {
    id
    entetes {
      nom
      exemples
      personnelle
    }
    formats {
      nom
      reconnu
      manquantes
      colonnes {
        nom
        obligatoire
        explication
        entete
        moyen
        confiance
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Correspondance des colonnes',
    chapo: 'Dites dans quelle colonne du registre se lit chaque en-tête du fichier.',
    forme: 'Forme du fichier',
    retenue: 'La correspondance de votre dernier import aux mêmes en-têtes est reprise.',
    manquent: 'Colonnes obligatoires qui manquent encore :',
    controler: 'Contrôler les lignes',
  },
  en: {
    titre: 'Column mapping',
    chapo: 'Say in which column of the register each header of the file is read.',
    forme: 'Form of the file',
    retenue: 'The mapping of your last import with the same headers is used again.',
    manquent: 'Required columns still missing:',
    controler: 'Check the rows',
  },
};

type Format = EtapeCorrespondance_DepotDeFichierFragment['formats'][number];

interface Props {
  readonly depot: FragmentType<typeof CorrespondanceFragment>;
  readonly choisie: readonly LiaisonInput[] | null;
  readonly suivre: (correspondance: readonly LiaisonInput[] | null) => void;
}

/** Each header of the file with a few of its cells and the column it is read in; what is required and missing is said. */
export function EtapeCorrespondance(props: Props) {
  const textes = useTextes(TEXTES);
  const { data } = useSuspenseFragment({ fragment: CorrespondanceFragment, from: props.depot });
  const [nomDuFormat, setFormat] = useState(() => formatDe(data.formats, props.choisie)?.nom ?? '');
  const format = data.formats.find(({ nom }) => nom === nomDuFormat);
  const [colonnes, setColonnes] = useState(() => lectureDe(format, props.choisie));
  const manquantes = format?.colonnes.filter(
    ({ nom, obligatoire }) => obligatoire && ![...colonnes.values()].includes(nom),
  );

  function changerDeForme(nom: string) {
    setFormat(nom);
    setColonnes(
      lectureDe(
        data.formats.find((un) => un.nom === nom),
        null,
      ),
    );
  }

  function lire(entete: string, colonne: string) {
    // A column is read in one header: chosen for another, it leaves the first.
    const autres = [...colonnes].filter(([autre, sienne]) => autre !== entete && sienne !== colonne);
    setColonnes(new Map(colonne ? [...autres, [entete, colonne]] : autres));
  }

  function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (manquantes?.length) return;
    const liaisons = [...colonnes].map(([entete, colonne]) => ({ colonne, entete }));
    props.suivre(format && estLaSienne(format, liaisons) ? null : liaisons);
  }

  return (
    <form className="pile" onSubmit={soumettre} noValidate>
      <TitreDEtape>{textes.titre}</TitreDEtape>
      <p className="note">{textes.chapo}</p>
      {data.formats.length > 1 && (
        <Liste
          nom={textes.forme}
          valeur={nomDuFormat}
          options={data.formats.map(({ nom }) => [nom, nom] as const)}
          onChange={changerDeForme}
        />
      )}
      {format && retenue(format) && (
        <p className="msg">
          <History className="ico" aria-hidden /> {textes.retenue}
        </p>
      )}
      <Manquantes colonnes={manquantes ?? []} />
      <TableDesEntetes entetes={data.entetes} format={format} colonnes={colonnes} lire={lire} />
      <p className="actions">
        <button type="submit" className="b plein" aria-disabled={(manquantes?.length ?? 0) > 0}>
          {textes.controler}
        </button>
      </p>
    </form>
  );
}

/** The required columns that no header is read in, said as they change. */
function Manquantes({ colonnes }: { readonly colonnes: Format['colonnes'] }) {
  const textes = useTextes(TEXTES);
  return (
    <div role="status">
      {colonnes.length > 0 && (
        <p className="msg attention">
          <TriangleAlert className="ico" aria-hidden />
          <span>
            {textes.manquent} <strong lang="fr">{colonnes.map(({ nom }) => nom).join(', ')}</strong>
          </span>
        </p>
      )}
    </div>
  );
}

/** The column read in each header: as chosen, else as proposed. */
function lectureDe(
  format: Format | undefined,
  choisie: readonly LiaisonInput[] | null,
): ReadonlyMap<string, string> {
  const liaisons = choisie ?? format?.colonnes.map(({ nom, entete }) => ({ colonne: nom, entete })) ?? [];
  return new Map(liaisons.flatMap(({ colonne, entete }) => (entete ? [[entete, colonne]] : [])));
}

/** The form that a mapping fits best; the nearest to the file without one. */
function formatDe(formats: readonly Format[], choisie: readonly LiaisonInput[] | null): Format | undefined {
  const [proche] = formats;
  if (!choisie) return proche;
  const communes = ({ colonnes }: Format): number =>
    choisie.filter(({ colonne }) => colonnes.some(({ nom }) => nom === colonne)).length;
  return formats.toSorted((a, b) => communes(b) - communes(a))[0];
}

/** Whether a mapping is that of the names themselves: it then needs not be said. */
const estLaSienne = ({ reconnu, colonnes }: Format, liaisons: readonly LiaisonInput[]): boolean =>
  reconnu &&
  liaisons.length === colonnes.filter(({ entete }) => entete !== null).length &&
  colonnes.every(
    ({ nom, entete, moyen }) =>
      entete === null ||
      (moyen === 'EXACT' && liaisons.some((une) => une.colonne === nom && une.entete === entete)),
  );
