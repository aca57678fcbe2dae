import { type FaitsBruts, nombre, type Rangee, texte } from './faits-bruts.ts';

/** One thing that is counted: what it weighs, what is measured on it, and everything it may be asked by. */
export interface Compte {
  readonly poids: number;
  readonly valeur: number;
  readonly achat: string;
  readonly jour: string;
  readonly acheteur: Rangee;
  readonly commande: Rangee;
  readonly public: string | null;
  readonly distributeur: Rangee | null;
  readonly lieu: Rangee | null;
  readonly commune: Rangee | null;
  readonly service: string | null;
}

export const JOUR = 86_400_000;
export const entre = (debut: string, fin: string): number => (Date.parse(fin) - Date.parse(debut)) / JOUR;
const cleDuPass = (x: Rangee): string => `${x['carnet_id']} ${x['rang']}`;
export const cleDeLUsage = (x: Rangee): string => `${cleDuPass(x)} ${x['usage']}`;

/** What was known at the end of a day, found by loops over the facts. */
export class FaitsConnus {
  protected readonly faits: FaitsBruts;
  protected readonly au: string;
  protected readonly remises: ReadonlyMap<string, Rangee>;
  protected readonly usages: readonly Rangee[];
  protected readonly parCarnet: ReadonlyMap<string, readonly Rangee[]>;

  constructor(faits: FaitsBruts, au: string) {
    this.faits = faits;
    this.au = au;
    this.remises = new Map(this.connus(faits.remises).map((r) => [texte(r['carnet_id']), r]));
    const annules = new Set(
      faits.annulations.filter((a) => texte(a['enregistre_le']) <= au).map(cleDeLUsage),
    );
    this.usages = this.connus(faits.usages).filter((u) => !annules.has(cleDeLUsage(u)));
    this.parCarnet = Map.groupBy(this.usages, (u) => texte(u['carnet_id']));
  }

  protected connus(rangees: readonly Rangee[]): readonly Rangee[] {
    return rangees.filter((x) => texte(x['jour']) <= this.au && texte(x['enregistre_le']) <= this.au);
  }

  protected jourDe(commande: string, etape: string): string | null {
    const trouvee = this.connus(this.faits.etapes).find(
      (e) => e['commande_id'] === commande && e['etape'] === etape,
    );
    return trouvee ? texte(trouvee['jour']) : null;
  }

  protected incidentDe(carnet: string): string | null {
    const genre = this.connus(this.faits.incidents)
      .filter((i) => i['carnet_id'] === carnet)
      .toSorted((a, b) => nombre(b['ordre']) - nombre(a['ordre']))[0]?.['genre'];
    return genre == null || genre === 'DEBLOCAGE' || genre === 'RETROUVE' ? null : texte(genre);
  }

  protected kilometres(u: Rangee): number | null {
    const lieu = this.faits.lieux.find((l) => l['id'] === u['lieu_id']);
    const remise = this.faits.remises.find((r) => r['carnet_id'] === u['carnet_id']);
    const qui = this.faits.distributeurs.find((d) => d['id'] === remise?.['distributeur_id']);
    const centre = this.faits.centres.find((m) => m['code'] === qui?.['commune_code']);
    if (!centre || lieu?.['latitude'] == null) return null;
    const [a, b] = [centre, lieu].map((p) => {
      const [phi, lambda] = [
        (nombre(p['latitude']) * Math.PI) / 180,
        (nombre(p['longitude']) * Math.PI) / 180,
      ];
      return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
    });
    const corde = Math.hypot(...[0, 1, 2].map((i) => (a?.[i] ?? 0) - (b?.[i] ?? 0)));
    return 2 * 6371.0088 * Math.asin(corde / 2);
  }

  protected deCommande(id: string, poids: number, jour: string): Compte {
    const commande = this.faits.commandes.find((c) => c['id'] === id) ?? {};
    const acheteur = this.faits.acheteurs.find((c) => c['id'] === commande['collectivite_id']) ?? {};
    return {
      poids,
      valeur: 0,
      achat: texte(commande['achetee_le']),
      jour,
      acheteur,
      commande,
      public: null,
      distributeur: null,
      lieu: null,
      commune: null,
      service: null,
    };
  }

  protected duCarnet(k: Rangee, poids: number, jour: string): Compte {
    const remise = this.remises.get(texte(k['id']));
    const cohorte = this.faits.cohortes.find((h) => h['id'] === remise?.['cohorte_id']);
    const distributeur = this.faits.distributeurs.find((d) => d['id'] === remise?.['distributeur_id']);
    const { public: _public, ...reste } = this.deCommande(texte(k['commande_id']), poids, jour);
    return {
      ...reste,
      public: cohorte ? texte(cohorte['public']) : null,
      distributeur: distributeur ?? null,
    };
  }

  protected deRemise(r: Rangee, poids: number): Compte {
    const carnet = this.faits.carnets.find((k) => k['id'] === r['carnet_id']) ?? {};
    return this.duCarnet(carnet, poids, texte(r['jour']));
  }

  protected dUsage(u: Rangee, poids = 1): Compte {
    const carnet = this.faits.carnets.find((k) => k['id'] === u['carnet_id']) ?? {};
    const lieu = this.faits.lieux.find((l) => l['id'] === u['lieu_id']) ?? null;
    return {
      ...this.duCarnet(carnet, poids, texte(u['jour'])),
      valeur: entre(texte(u['remis_le']), texte(u['jour'])),
      lieu,
      commune: this.faits.communes.find((t) => t['code'] === lieu?.['commune_code']) ?? null,
      service: texte(u['service']),
    };
  }
}
