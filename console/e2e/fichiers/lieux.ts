/** A SIRET of nowhere whose two keys are right: those of the tests begin with 999. */
function siret(rang: number): string {
  const siren = avecCle(`999${String(rang).padStart(5, '0')}`);
  return avecCle(`${siren}0001`);
}

/** Adds the digit that makes Luhn's sum a multiple of ten. */
function avecCle(chiffres: string): string {
  const somme = chiffres
    .split('')
    .toReversed()
    .reduce((total, chiffre, rang) => {
      const double = Number(chiffre) * (rang % 2 === 0 ? 2 : 1);
      return total + (double > 9 ? double - 9 : double);
    }, 0);
  return `${chiffres}${(10 - (somme % 10)) % 10}`;
}

const COMMUNES = [
  ['Reims', '51100', '51454', 49.25, 4.03],
  ['Ajaccio', '20000', '2A004', 41.92, 8.73],
  ['Mende', '48000', '48095', 44.52, 3.5],
  ['Aurillac', '15000', '15014', 44.93, 2.44],
] as const;

/** Headers of the sender's own, which no format names. */
const ENTETES = 'Réf.;N° SIRET;Nom du lieu;Ville;CP;Code commune;Rue;Lat;Long;Mise à jour;Dispositif';

interface Fautes {
  /** What replaces the SIRET, the day or the postcode of a row, by its place in the file from 1. */
  readonly [rang: number]: Partial<Record<'siret' | 'jour' | 'cp', string>>;
}

/** The rows that are wrong on purpose: three can be put right at a glance, four cannot. */
const FAUTES: Fautes = {
  47: { siret: '8203' },
  111: { jour: '31/02/2021' },
  200: { cp: '5110' },
  299: { siret: 'inconnu' },
  350: { jour: 'hier' },
  420: { cp: 'Reims' },
  499: { jour: '12/13/2021' },
};

/** What puts the first three right, in the order of the file. */
export const CORRECTIONS = [siret(47), '28/02/2021', '51100'] as const;

/** Fictitious places of one sender, each with the label of the Pass numérique. */
export function lieuxFictifs(marque: string, nombre: number, fautes: Fautes = FAUTES): string {
  const lignes = Array.from({ length: nombre }, (_, i) => {
    const rang = i + 1;
    const [ville, cp, code, lat, long] = COMMUNES[rang % COMMUNES.length] ?? COMMUNES[0];
    const faute = fautes[rang] ?? {};
    return [
      `${marque}-${rang}`,
      faute.siret ?? siret(rang),
      `Espace d’essai ${marque} n° ${rang}`,
      ville,
      faute.cp ?? cp,
      code,
      `${rang} rue de l’Essai`,
      (lat + rang / 10_000).toFixed(4).replace('.', ','),
      (long + rang / 10_000).toFixed(4).replace('.', ','),
      faute.jour ?? '02/04/2024',
      'APTIC',
    ].join(';');
  });
  return `${[ENTETES, ...lignes].join('\n')}\n`;
}
