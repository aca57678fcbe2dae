export const NUMERO = '2020-017';
export const EMPREINTE = 'a'.repeat(64);
const compte = (carnets: number) => ({ carnets, pass: carnets * 10 });
const CONSTAT = {
  emis: compte(300),
  injectes: compte(59),
  nonInjectes: compte(241),
  entames: compte(21),
  aBloquer: compte(240),
};

const acte = (nom: string, duPar: readonly string[], etat: string, plus: object = {}) => ({
  acte: nom,
  duLe: '2021-12-01',
  enRetardLe: '2021-12-16',
  duPar,
  attendu: 'Ce qui est attendu.',
  etat,
  faitLe: null,
  par: null,
  aSaCharge: null,
  carnetsBloques: null,
  constat: null,
  ...plus,
});

const FAITE = { faitLe: '2021-12-01', par: 'agent-1', constat: CONSTAT };

/** The procedure up to an act that is due. */
export const procedure = (dues: string, plus: object = {}) => {
  const noms = ['J_MOINS_30', 'J_MOINS_15', 'J_MOINS_7', 'J_PLUS_30', 'J_PLUS_37'];
  const parties = [
    ['OPERATEUR'],
    ['COMMANDITAIRE'],
    ['COMMANDITAIRE'],
    ['OPERATEUR'],
    ['OPERATEUR', 'COMMANDITAIRE'],
  ];
  const rang = noms.indexOf(dues);
  const actes = noms.map((nom, i) =>
    acte(nom, parties[i] ?? [], i < rang ? 'FAIT' : i === rang ? 'DU' : 'A_VENIR', i < rang ? FAITE : {}),
  );
  return {
    id: 'o',
    au: '2021-12-18',
    etat: 'EN_COURS',
    commande: {
      id: 'o',
      numero: NUMERO,
      valideJusquAu: '2021-12-31',
      tolereeJusquAu: '2022-01-31',
      collectivite: { id: 'c', siren: '200052678', nom: 'Collectivité territoriale de Guyane' },
      operateurDuJour: { id: 'p', code: 'A', nom: 'Opérateur A', defaillantLe: null },
    },
    constat: CONSTAT,
    actes,
    prochain: actes[rang],
    avoir: null,
    etatsContradictoires: [],
    ...plus,
  };
};
