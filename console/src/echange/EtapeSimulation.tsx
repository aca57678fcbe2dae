import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link, useLocation } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useVue } from '../shared/vue.ts';
import { Comptes } from './Comptes.tsx';
import { constatDe } from './constat.ts';
import { Ecarts } from './Ecarts.tsx';
import { Effets } from './Effets.tsx';
import { TelechargerRejets } from './TelechargerRejets.tsx';
import { TitreDEtape } from './TitreDEtape.tsx';

const ImportFragment = graphql(`
  fragment EtapeSimulation_Import on Import {
    id
    fichier
    etat
    lignes
    creees
    modifiees
    inchangees
    rejetees
    ...Effets_Import
    ...Ecarts_Import
  }
`);

const TEXTES = {
  fr: {
    titre: 'Ce que l’import ferait',
    importer: (lignes: string) => `Importer ${lignes}`,
    lignes: nom('ligne', 'lignes'),
    rien: 'Rien à importer : tout ce qui est bon est déjà dans le registre.',
    controle: 'Les lignes ne sont pas contrôlées, ou ne le sont plus.',
    controler: 'Contrôler les lignes',
    sansRejets:
      'Les lignes en erreur n’entreront pas : elles se téléchargent, avec ce qui était attendu, pour être corrigées plus tard.',
  },
  en: {
    titre: 'What the import would do',
    importer: (lignes: string) => `Import ${lignes}`,
    lignes: nom('row', 'rows'),
    rien: 'Nothing to import: all that is good is in the register already.',
    controle: 'The rows are not checked, or no longer are.',
    controler: 'Check the rows',
    sansRejets:
      'Rows with an error will not enter: download them, with what was expected, to correct them later.',
  },
};

interface Props {
  readonly import: FragmentType<typeof ImportFragment> | null;
  readonly enCours: boolean;
  /** Imports for good, and gives the identifier of the import. */
  readonly importer: () => Promise<string | null>;
}

/** What would be created, changed with each difference, unchanged and left out; then the one button that does it. */
export function EtapeSimulation({ import: simulation, enCours, importer }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { href } = useVue();
  const [, aller] = useLocation();
  const { data } = useSuspenseFragment({
    fragment: ImportFragment,
    fragmentName: 'EtapeSimulation_Import',
    from: simulation,
  });
  if (data?.etat !== 'TERMINE')
    return (
      <>
        <TitreDEtape>{textes.titre}</TitreDEtape>
        {!enCours && (
          <p>
            {textes.controle} <Link href={href({ pas: 'controle' })}>{textes.controler}</Link>
          </p>
        )}
      </>
    );

  const entrantes = data.creees + data.modifiees;
  async function faire() {
    if (enCours) return;
    const id = await importer();
    if (id !== null) aller(`/imports/${id}?pas=resultat`);
  }
  return (
    <>
      <TitreDEtape>{textes.titre}</TitreDEtape>
      <div className="rapport">
        <div className="pile">
          <p className="constat">{constatDe(data, true, langue)}</p>
          <Comptes comptes={data} />
          <Effets import={data} />
          <div className="actions">
            {entrantes > 0 ? (
              <button type="button" className="b plein" aria-disabled={enCours} onClick={() => void faire()}>
                {textes.importer(compte(entrantes, textes.lignes, langue))}
              </button>
            ) : (
              <p className="fort">{textes.rien}</p>
            )}
          </div>
          {data.rejetees > 0 && (
            <>
              <p className="note">{textes.sansRejets}</p>
              <TelechargerRejets id={data.id} fichier={data.fichier} rejetees={data.rejetees} />
            </>
          )}
        </div>
        <Ecarts import={data} titre="h3" />
      </div>
    </>
  );
}
