import { useQuery } from '@apollo/client/react';
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { graphql } from '../graphql/index.ts';
import { lienDe, rendre } from '../shared/essai.tsx';
import { LabelsDuLieu } from './LabelsDuLieu.tsx';

afterEach(cleanup);

const EssaiDesLabelsQuery = graphql(`
  query EssaiDesLabels($id: ID!) {
    lieu(id: $id) {
      id
      ...LabelsDuLieu_LieuLabellise
    }
  }
`);

function Page() {
  const { data } = useQuery(EssaiDesLabelsQuery, { variables: { id: '1' } });
  return data?.lieu ? <LabelsDuLieu lieu={data.lieu} /> : null;
}

const DITE = {
  id: 'a',
  acte: 'LABELLISATION',
  du: '2021-01-01',
  jusquAu: '2021-12-31',
  emetteur: 'ANCT',
  preuve: null,
  pieceId: null,
  motif: null,
  enregistreLe: '2020-12-12',
};
const LABEL = {
  id: '1 PASS_NUMERIQUE',
  genre: 'PASS_NUMERIQUE',
  libelle: null,
  etat: 'LABELLISE',
  version: 7,
  decision: DITE,
  labellisation: DITE,
  aVenir: { jour: '2021-12-01', etat: 'A_RENOUVELER' },
};
const EFFETS = {
  du: '2021-09-15',
  etatAvant: 'LABELLISE',
  etatApres: 'SUSPENDU',
  joursPerdus: [{ debut: '2021-09-15', fin: '2021-12-31' }],
  joursGagnes: [],
  autresLieuxDeLaStructure: 0,
  autresLieuxDeLaCommune: 2,
  autresLieuxDuDepartement: 35,
  delaiPublicSecondes: 60,
  usages: {
    dejaFaits: 3,
    dejaFaitsCentimes: 3000,
    trenteDerniersJours: 12,
    passEnCirculationDansLaCommune: 40,
  },
};

it('suspends a label from a day with a reason, its effects first, and undoes it by one press', async () => {
  const inputs: { simuler?: boolean; versionAttendue?: number }[] = [];
  const annules: object[] = [];
  const racine = {
    registre: {
      demonstration: true,
      jour: '2021-09-15',
      anneeCog: 2021,
      version: 'essai',
      role: 'ADMINISTRATEUR',
      perimetre: 'France',
      droits: ['LABELLISER'],
      compte: null,
      lectureSeule: false,
      fournisseurs: [],
    },
    lieu: { id: '1', labelsDuJour: [LABEL] },
    modifierLabel: ({ input }: { input: { simuler?: boolean; versionAttendue?: number } }) => {
      inputs.push(input);
      if (!input.simuler && input.versionAttendue === 7)
        return {
          __typename: 'ConflitDeLabel',
          message: 'Ce label a changé',
          version: 9,
          champs: [],
          depuis: [{ ...DITE, motif: 'Contrôle en cours', acte: 'SUSPENSION', par: 'agent-1' }],
        };
      return {
        __typename: 'LabelModifie',
        deja: false,
        fusionne: false,
        lieu: { id: '1' },
        effets: EFFETS,
        evenement: input.simuler ? null : 'e1',
      };
    },
    annulerEvenement: ({ input }: { input: object }) => {
      annules.push(input);
      return { __typename: 'AccesModifie', deja: false };
    },
  };
  await rendre(<Page />, { client: createClient(lienDe(racine)), adresse: '/lieux-labellises/1' });
  await userEvent.click(await screen.findByRole('button', { name: /^Suspendre/u }));
  await userEvent.selectOptions(screen.getByLabelText('Motif'), 'Défaut d’assurance');
  await userEvent.click(screen.getByRole('button', { name: 'Simuler' }));
  expect(await screen.findByText('Le label ne vaut plus du 15/09/2021 au 31/12/2021.')).toBeDefined();
  expect(
    screen.getByText(/^3 usages déjà enregistrés ces jours-là \(30\s€\) : ils restent valables/u),
  ).toBeDefined();

  await userEvent.click(screen.getByRole('button', { name: 'Suspendre' }));
  expect((await screen.findByRole('alert')).textContent).toContain('« Contrôle en cours »');
  await userEvent.click(screen.getByRole('button', { name: /^Maintenir/u }));
  expect(await screen.findByText('La suspension est enregistrée.')).toBeDefined();
  expect(inputs.at(-1)).toMatchObject({ motif: 'Défaut d’assurance', du: '2021-09-15', versionAttendue: 9 });

  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(await screen.findByText(/^C’est annulé/u)).toBeDefined();
  expect(annules).toEqual([expect.objectContaining({ evenement: 'e1' })]);
});
