import { Link } from 'wouter';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Rapport } from './Rapport.tsx';
import { TamponDImport } from './TamponDImport.tsx';
import type { Import } from './useAssistant.ts';

const TEXTES = {
  fr: {
    simulation: (fichier: string) => `Simulation de ${fichier}`,
    resultat: (fichier: string) => `Import de ${fichier}`,
    importer: (lignes: string) => `Importer ${lignes}`,
    lignes: nom('ligne', 'lignes'),
    sansRejets:
      'Les lignes rejetées n’entreront pas : corrigez-les dans le fichier des rejets, qui s’importe à son tour.',
    autre: 'Importer un autre fichier',
    LIEUX: 'Voir les lieux',
    PASS: 'Voir les carnets',
    CHIFFRES_PUBLIES: 'Voir les chiffres publiés',
    TERRITOIRES: 'Voir le pilotage',
    COLLECTIVITES: 'Voir les collectivités',
    COMMANDES: 'Voir les commandes',
    COHORTES: 'Voir les collectivités',
    REMISES: 'Voir les carnets',
    UTILISATIONS: 'Voir le pilotage',
  },
  en: {
    simulation: (fichier: string) => `Dry run of ${fichier}`,
    resultat: (fichier: string) => `Import of ${fichier}`,
    importer: (lignes: string) => `Import ${lignes}`,
    lignes: nom('row', 'rows'),
    sansRejets:
      'Rejected rows will not enter: correct them in the file of rejects, which can be imported in turn.',
    autre: 'Import another file',
    LIEUX: 'See the places',
    PASS: 'See the booklets',
    CHIFFRES_PUBLIES: 'See the published figures',
    TERRITOIRES: 'See the steering page',
    COLLECTIVITES: 'See the local authorities',
    COMMANDES: 'See the orders',
    COHORTES: 'See the local authorities',
    REMISES: 'See the booklets',
    UTILISATIONS: 'See the steering page',
  },
};

const SUITES = {
  LIEUX: '/lieux-labellises',
  PASS: '/carnets',
  CHIFFRES_PUBLIES: '/pilotage',
  TERRITOIRES: '/pilotage',
  COLLECTIVITES: '/collectivites',
  COMMANDES: '/commandes',
  COHORTES: '/collectivites',
  REMISES: '/carnets',
  UTILISATIONS: '/pilotage',
} as const;

/** A report is read from its heading, by eye and by ear. */
const focaliser = (node: HTMLElement | null): void => node?.focus();

interface Props {
  readonly import: Import;
  readonly enCours: boolean;
  readonly importer: () => void;
  readonly autre: () => void;
}

/** What the file would do and the way to do it; or what it did and where to see it. */
export function CompteRendu({ import: recu, enCours, importer, autre }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const entrantes = recu.etat === 'TERMINE' && recu.simule ? recu.creees + recu.modifiees : 0;
  return (
    <section className="compte-rendu pile" aria-labelledby={`rendu-${recu.id}`}>
      <div className="fig-tete">
        <h3 id={`rendu-${recu.id}`} tabIndex={-1} ref={focaliser}>
          {textes[recu.simule ? 'simulation' : 'resultat'](recu.fichier)}
        </h3>
        <TamponDImport etat={recu.etat} simule={recu.simule} />
      </div>
      <Rapport import={recu} titre="h3">
        {entrantes > 0 && recu.rejetees > 0 && <p className="note">{textes.sansRejets}</p>}
        <div className="actions">
          {entrantes > 0 && (
            <button type="button" className="b plein" aria-disabled={enCours} onClick={importer}>
              {textes.importer(compte(entrantes, textes.lignes, langue))}
            </button>
          )}
          {!recu.simule && recu.etat === 'TERMINE' && (
            <Link className="b" href={SUITES[recu.genre]}>
              {textes[recu.genre]}
            </Link>
          )}
          <button type="button" className={entrantes > 0 ? 'b nu' : 'b'} onClick={autre}>
            {textes.autre}
          </button>
        </div>
      </Rapport>
    </section>
  );
}
