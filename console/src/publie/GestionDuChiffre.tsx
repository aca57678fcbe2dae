import { useMutation } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';
import { dateDeSource, jour } from '../shared/dates.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import type { Chiffre } from './chiffre.ts';
import type { Mesure } from './ChampsDuChiffre.tsx';
import { FormulaireDeChiffre } from './FormulaireDeChiffre.tsx';

const RetirerChiffreMutation = graphql(`
  mutation GestionDuChiffre_RetirerChiffre($input: RetirerChiffreInput!) {
    retirerChiffre(input: $input) {
      __typename
      ... on Refus {
        message
      }
      ... on ChiffreEnregistre {
        deja
      }
    }
  }
`);

const TEXTES = {
  fr: {
    ouvrir: (version: number) => (version > 1 ? `${version} versions` : 'Détail'),
    gerer: 'Corriger, retirer',
    fermer: 'Fermer',
    de: (quoi: string) => ` de «\u00a0${quoi}\u00a0»`,
    histoire: 'Ce qui a été dit de ce chiffre',
    PUBLICATION: 'mis au registre',
    CORRECTION: 'corrigé',
    RETRAIT: 'retiré',
    RETABLISSEMENT: 'rétabli',
    definition: 'Même définition au registre',
    retirer: 'Retirer',
    suites:
      'Le chiffre reste lisible parmi les retirés, avec son motif. Le retrait s’annule depuis le journal.',
    fait: 'Le chiffre est retiré. Le retrait s’annule depuis le journal.',
    annuler: 'Le retrait s’annule depuis le journal.',
  },
  en: {
    ouvrir: (version: number) => (version > 1 ? `${version} versions` : 'Details'),
    gerer: 'Correct, withdraw',
    fermer: 'Close',
    de: (quoi: string) => ` of “${quoi}”`,
    histoire: 'What was said of this figure',
    PUBLICATION: 'put in the register',
    CORRECTION: 'corrected',
    RETRAIT: 'withdrawn',
    RETABLISSEMENT: 'put back',
    definition: 'Same definition in the register',
    retirer: 'Withdraw',
    suites:
      'The figure stays readable among the withdrawn ones, with its reason. This is undone from the journal.',
    fait: 'The figure is withdrawn. This is undone from the journal.',
    annuler: 'The withdrawal is undone from the journal.',
  },
};

interface Props {
  readonly chiffre: Chiffre;
  readonly publie: boolean;
}

interface BoutonProps extends Props {
  readonly ouvert: boolean;
  readonly ouvrir: (oui: boolean) => void;
}

function Bouton({ chiffre, publie, ouvert, ouvrir }: BoutonProps) {
  const textes = useTextes(TEXTES);
  return (
    <button type="button" className="b nu" aria-expanded={ouvert} onClick={() => ouvrir(!ouvert)}>
      {ouvert ? textes.fermer : publie && !chiffre.retire ? textes.gerer : textes.ouvrir(chiffre.version)}
      <span className="vh">{textes.de(chiffre.indicateur)}</span>
    </button>
  );
}

interface DetailProps extends Props {
  readonly mesures: readonly Mesure[];
  readonly fermer: () => void;
}

/** All that was said of a claim, the definition it is compared by, and the ways to correct or withdraw it. */
function Detail({ chiffre, mesures, publie, fermer }: DetailProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [retirer] = useMutation(RetirerChiffreMutation);
  return (
    <div className="pile">
      {chiffre.rapprochement && (
        <p>
          <strong>{textes.definition}</strong> <span lang="fr">{chiffre.rapprochement.definition}</span>
        </p>
      )}
      <div>
        <p className="fort">{textes.histoire}</p>
        <ul className="versions">
          {chiffre.versions.map((version) => (
            <li key={version.id}>
              <span className="n">{jour(version.enregistreLe, langue)}</span> {textes[version.acte]}
              {'\u00a0: '}
              <span lang="fr">
                {version.valeurCitee} {version.unite === 'EUR' ? '€' : version.unite}, {version.perimetre},{' '}
                {dateDeSource(version.publieLe, langue)}
                {version.motif && <em> ({version.motif})</em>}
              </span>
            </li>
          ))}
        </ul>
        {chiffre.retire && <p className="note">{textes.annuler}</p>}
      </div>
      {publie && !chiffre.retire && (
        <SaufLectureSeule>
          <FormulaireDeChiffre {...{ chiffre, mesures, fermer }} />
          <ActionMotivee
            nom={textes.retirer}
            de={textes.de(chiffre.indicateur)}
            grave
            suites={textes.suites}
            fait={textes.fait}
            faire={async ({ motif, cleIdempotence }) => {
              const { data, error } = await retirer({
                variables: { input: { chiffre: chiffre.id, motif, cleIdempotence } },
              });
              return { reponse: data?.retirerChiffre, error };
            }}
          />
        </SaufLectureSeule>
      )}
    </div>
  );
}

/** What follows a claim: a button in its row, and under it what it opens. */
export const GestionDuChiffre = { Bouton, Detail };
