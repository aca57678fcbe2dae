/** A dated fact of the scheme or of the country, with who says so. */
interface EvenementDuDispositif {
  readonly id: string;
  readonly nom: string;
  readonly court: string;
  readonly nomAnglais: string;
  readonly courtAnglais: string;
  readonly du: string;
  readonly au: string;
  readonly source: string;
}

const DECRETS = {
  premier: 'décret n° 2020-260 du 16/03/2020 ; décret n° 2020-548 du 11/05/2020',
  deuxieme: 'décret n° 2020-1310 du 29/10/2020 ; décret n° 2020-1582 du 14/12/2020',
  troisieme: 'décret n° 2021-384 du 02/04/2021',
};

/** What explains the shape of every curve of the scheme: no reading of 2020 holds without them. */
export const EVENEMENTS_DU_DISPOSITIF: readonly EvenementDuDispositif[] = [
  {
    id: 'aap-2019-laureats',
    nom: 'Lauréats de l’appel à projets 2019',
    court: 'AAP 2019',
    nomAnglais: 'Winners of the 2019 call for projects',
    courtAnglais: '2019 call',
    du: '2019-07-22',
    au: '2019-07-22',
    source: 'ministère de l’Économie, communiqué n° 48, 22/07/2019',
  },
  {
    id: 'confinement-1',
    nom: '1ᵉʳ confinement',
    court: '1ᵉʳ conf.',
    nomAnglais: '1st lockdown',
    courtAnglais: '1st lock.',
    du: '2020-03-17',
    au: '2020-05-11',
    source: DECRETS.premier,
  },
  {
    id: 'aap-2020',
    nom: 'Appel à projets 2020',
    court: 'AAP 2020',
    nomAnglais: '2020 call for projects',
    courtAnglais: '2020 call',
    du: '2020-10-15',
    au: '2020-10-15',
    source: 'Avicca, appel à projets pass numériques 2020 : clôture du second dépôt',
  },
  {
    id: 'confinement-2',
    nom: '2ᵉ confinement',
    court: '2ᵉ conf.',
    nomAnglais: '2nd lockdown',
    courtAnglais: '2nd lock.',
    du: '2020-10-30',
    au: '2020-12-15',
    source: DECRETS.deuxieme,
  },
  {
    id: 'confinement-3',
    nom: '3ᵉ confinement',
    court: '3ᵉ conf.',
    nomAnglais: '3rd lockdown',
    courtAnglais: '3rd lock.',
    du: '2021-04-03',
    au: '2021-05-03',
    source: DECRETS.troisieme,
  },
  {
    id: 'liquidation-aptic',
    nom: 'Liquidation de l’opérateur APTIC',
    court: 'Liquidation',
    nomAnglais: 'Liquidation of the operator APTIC',
    courtAnglais: 'Liquidation',
    du: '2024-01-16',
    au: '2024-01-16',
    source: 'Sénat, question écrite de février 2024 : jugement du 16/01/2024',
  },
];
