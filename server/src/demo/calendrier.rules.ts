const DAY = 86_400_000;

/** A civil day as the number of days since 1 January 1970. */
export const jourDe = (texte: string): number => Math.round(Date.parse(texte) / DAY);

/** Text of a day, YYYY-MM-DD: each is written once. */
export function texteDe(jour: number): string {
  const connu = TEXTES[jour];
  if (connu) return connu;
  const texte = new Date(jour * DAY).toISOString().slice(0, 10);
  TEXTES[jour] = texte;
  return texte;
}
const TEXTES = Array.from({ length: jourDe('2060-01-01') }, () => '');

/** 0 on Sunday. */
export const jourDeSemaine = (jour: number): number => (jour + 4) % 7;

/** The same day, or the Monday after a weekend. */
export const jourOuvre = (jour: number): number => jour + ([1, 0, 0, 0, 0, 0, 2][jourDeSemaine(jour)] ?? 0);

/** How busy places are: Sunday to Saturday, January to December, and the closures of the epidemic. */
const SEMAINE = [0.02, 0.75, 1.1, 1, 1.15, 0.9, 0.5];
const MOIS = [0.95, 1, 1.1, 1, 0.95, 1, 0.6, 0.3, 1, 1.1, 1.1, 0.75];
const FERMETURES = [
  { du: jourDe('2020-03-17'), au: jourDe('2020-05-11'), reste: 0 },
  { du: jourDe('2020-10-30'), au: jourDe('2020-12-14'), reste: 0.35 },
  { du: jourDe('2021-04-03'), au: jourDe('2021-05-02'), reste: 0.4 },
];
const FERIES = new Set(['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']);

/** How much activity a day sees, 1 being an ordinary weekday. */
export function activite(jour: number): number {
  const texte = texteDe(jour);
  if (FERIES.has(texte.slice(5))) return 0;
  const fermeture = FERMETURES.find(({ du, au }) => jour >= du && jour <= au);
  return (
    (SEMAINE[jourDeSemaine(jour)] ?? 0) * (MOIS[Number(texte.slice(5, 7)) - 1] ?? 0) * (fermeture?.reste ?? 1)
  );
}

/** Turns days into activity and back: dates drawn evenly in activity fall where places were open. */
export class Calendrier {
  readonly debut: number;
  private readonly avant: Float64Array;

  constructor(debut: number, fin: number) {
    this.debut = debut;
    let somme = 0;
    this.avant = Float64Array.from({ length: fin - debut + 2 }, (_, i) => {
      const avant = somme;
      somme += activite(debut + i);
      return avant;
    });
  }

  /** Activity seen before a day. */
  avantLe(jour: number): number {
    return this.avant[Math.min(Math.max(jour - this.debut, 0), this.avant.length - 1)] ?? 0;
  }

  /** The day on which a total of activity is reached. */
  jourOu(total: number): number {
    let [bas, haut] = [0, this.avant.length - 2];
    while (bas < haut) {
      const milieu = (bas + haut + 1) >> 1;
      if ((this.avant[milieu] ?? 0) <= total) bas = milieu;
      else haut = milieu - 1;
    }
    return this.debut + bas;
  }
}
