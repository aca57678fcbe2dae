import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useId, useRef, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { compte, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { CelluleFautive } from './CelluleFautive.tsx';
import { cleDe, fautesDe } from './fautes.ts';
import type { CorrectionsEnCours } from './useCorrections.ts';

const ImportFragment = graphql(`
  fragment CellulesFautives_Import on Import {
    id
    rejetees
    rapport {
      ligne
      colonne
      valeur
      attendu
    }
  }
`);

const DepotFragment = graphql(`
  fragment CellulesFautives_DepotDeFichier on DepotDeFichier {
    id
    entetes {
      nom
      personnelle
    }
    corrections {
      ligne
      colonne
      lue
      valeur
    }
  }
`);

const TEXTES = {
  fr: {
    titre: nom('cellule à corriger', 'cellules à corriger'),
    corrigees: nom('cellule corrigée', 'cellules corrigées'),
    seules: 'N’afficher que les erreurs',
    region: 'Cellules en erreur, à faire défiler',
    legende:
      'Corrigez ici, puis Entrée : la ligne est contrôlée à nouveau. Le fichier d’origine n’est pas touché. L’en-tête est la ligne 1.',
    debut: (vues: string) => ` Les ${vues} premières lignes ; toutes sont dans le fichier des rejets.`,
    ligne: 'Ligne',
    colonne: 'Colonne',
    valeur: 'Valeur',
    attendu: 'Attendu',
  },
  en: {
    titre: nom('cell to correct', 'cells to correct'),
    corrigees: nom('cell corrected', 'cells corrected'),
    seules: 'Show errors only',
    region: 'Cells with an error, scrollable',
    legende:
      'Correct here, then Enter: the row is checked again. The original file is not touched. The header is row 1.',
    debut: (vues: string) => ` The first ${vues} rows; all are in the file of rejects.`,
    ligne: 'Row',
    colonne: 'Column',
    valeur: 'Value',
    attendu: 'Expected',
  },
};

interface Props extends Pick<CorrectionsEnCours, 'corriger' | 'abandonner'> {
  readonly depot: FragmentType<typeof DepotFragment>;
  readonly import: FragmentType<typeof ImportFragment> | null;
}

/** Faulty cells in the order of the file; those put right stay in sight, ticked, until one asks for errors only. */
export function CellulesFautives({ depot, import: controle, corriger, abandonner }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const { data: fichier } = useSuspenseFragment({ fragment: DepotFragment, from: depot });
  const { data } = useSuspenseFragment({ fragment: ImportFragment, from: controle });
  const [seules, setSeules] = useState(false);
  const corps = useRef<HTMLTableSectionElement>(null);
  const rapport = data?.rapport ?? [];
  const toutes = fautesDe(rapport, fichier.corrections);
  const vues = toutes.filter(({ corrigee }) => !seules || !corrigee);
  const corrigees = toutes.filter(({ corrigee }) => corrigee).length;
  const editables = new Set(fichier.entetes.filter(({ personnelle }) => !personnelle).map((un) => un.nom));

  function suivante(rang: number) {
    const champs = [...(corps.current?.querySelectorAll('input') ?? [])];
    const ici = champs.findIndex((champ) => champ.dataset['rang'] === String(rang));
    champs[ici + 1]?.focus();
  }

  if (toutes.length === 0) return null;
  return (
    <section className="pile" aria-labelledby={id}>
      <div className="fig-tete">
        <h3 id={id}>
          {compte(toutes.length - corrigees, textes.titre, langue)}
          {corrigees > 0 && `, ${compte(corrigees, textes.corrigees, langue)}`}
        </h3>
        <Seules seules={seules} changer={setSeules} />
      </div>
      <Defile nom={textes.region}>
        <table className="t fautes">
          <caption>
            {textes.legende}
            {(data?.rejetees ?? 0) > rapport.length && textes.debut(nombre(rapport.length, langue))}
          </caption>
          <Tete />
          <tbody ref={corps}>
            {vues.map((faute, rang) => (
              <CelluleFautive
                key={cleDe(faute)}
                faute={faute}
                rang={rang}
                editable={faute.colonne !== null && editables.has(faute.colonne)}
                corriger={corriger}
                abandonner={abandonner}
                suivante={() => suivante(rang)}
              />
            ))}
          </tbody>
        </table>
      </Defile>
    </section>
  );
}

function Tete() {
  const textes = useTextes(TEXTES);
  return (
    <thead>
      <tr>
        <th scope="col">{textes.ligne}</th>
        <th scope="col">{textes.colonne}</th>
        <th scope="col">{textes.valeur}</th>
        <th scope="col">{textes.attendu}</th>
      </tr>
    </thead>
  );
}

interface SeulesProps {
  readonly seules: boolean;
  readonly changer: (seules: boolean) => void;
}

function Seules({ seules, changer }: SeulesProps) {
  const textes = useTextes(TEXTES);
  return (
    <label className="case">
      <input
        type="checkbox"
        checked={seules}
        onChange={({ currentTarget }) => changer(currentTarget.checked)}
      />
      <span>{textes.seules}</span>
    </label>
  );
}
