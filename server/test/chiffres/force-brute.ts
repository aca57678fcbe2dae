import { nombre, type Rangee, texte } from './faits-bruts.ts';
import { cleDeLUsage, type Compte, entre, FaitsConnus, JOUR } from './faits-connus.ts';

/** Every indicator counted by hand: loops over the facts, and nothing of what the register counts with. */
export class ForceBrute extends FaitsConnus {
  /** What an indicator counts; of a rate, what its numerator counts. */
  comptes(code: string): readonly Compte[] {
    const [famille = '', ...suite] = code.split('.');
    const retenu = /^(?:retention|carnets\.utilises)\.(\d+)$/.exec(code)?.[1];
    if (retenu !== undefined) return this.kiemes(Number(retenu));
    if (famille === 'stock') return this.stock(suite.join('.'));
    switch (code) {
      case 'pass.achetes':
        return this.etapes('SIGNEE');
      case 'pass.livres':
        return this.etapes('LIVREE');
      case 'pass.actives':
        return this.etapes('ACTIVEE');
      case 'pass.emis':
        return this.faits.carnets
          .filter((k) => texte(k['enregistre_le']) <= this.au)
          .map((k) =>
            this.deCommande(texte(k['commande_id']), nombre(k['nombre_de_pass']), texte(k['enregistre_le'])),
          );
      case 'pass.distribues':
        return [...this.remises.values()].map((r) => this.deRemise(r, nombre(r['nombre_de_pass'])));
      case 'pass.distribues.pic':
        return this.comptes('pass.distribues').filter((x) => x.public === 'DEMANDEURS_EMPLOI');
      case 'carnets.distribues':
        return [...this.remises.values()].map((r) => this.deRemise(r, 1));
      case 'carnets.distribues.de_10':
        return [...this.remises.values()]
          .filter((r) => nombre(r['nombre_de_pass']) === 10)
          .map((r) => this.deRemise(r, 1));
      case 'pass.utilises':
      case 'lieux.actifs':
        return this.usages.map((u) => this.dUsage(u));
      case 'carnets.entames':
        return this.kiemes(1);
      case 'carnets.epuises':
        return this.kiemes('DERNIER');
      case 'pass.rembourses':
        return this.paiements();
      case 'montant.utilise':
        return this.usages.map((u) => this.dUsage(u, nombre(u['part_pass_centimes'])));
      case 'montant.utilise.pic':
        return this.comptes('montant.utilise').filter((x) => x.public === 'DEMANDEURS_EMPLOI');
      case 'reste.a.charge':
        return this.usages.map((u) =>
          this.dUsage(u, nombre(u['prix_centimes']) - nombre(u['part_pass_centimes'])),
        );
      case 'heures.atelier':
        return this.usages
          .filter((u) => u['minutes'] !== null)
          .map((u) => this.dUsage(u, nombre(u['minutes']) / 60));
      case 'heures.sans_duree':
        return this.usages.filter((u) => u['minutes'] === null).map((u) => this.dUsage(u));
      case 'distance.sans_position':
        return this.usages.filter((u) => this.kilometres(u) === null).map((u) => this.dUsage(u));
      case 'distance':
        return this.usages.flatMap((u) => {
          const km = this.kilometres(u);
          return km === null ? [] : [{ ...this.dUsage(u), valeur: km }];
        });
      case 'pass.expires':
        return this.restants((incident, k) => incident === null && texte(k['tolere_jusqu_au']) < this.au);
      case 'pass.bloques':
        return this.restants((incident) => incident === 'BLOCAGE');
      case 'pass.perdus':
        return this.restants((incident) => incident === 'PERTE' || incident === 'VOL');
      case 'pass.avoirs':
        return this.connus(this.faits.avoirs).map((v) =>
          this.deCommande(texte(v['commande_id']), nombre(v['nombre_de_pass']), texte(v['jour'])),
        );
      default:
        return this.delais(code);
    }
  }

  private etapes(etape: string): readonly Compte[] {
    return this.connus(this.faits.etapes)
      .filter((e) => e['etape'] === etape)
      .map((e) => this.deCommande(texte(e['commande_id']), nombre(e['nombre_de_pass']), texte(e['jour'])));
  }

  /** The k-th use of each carnet that has one, or the last of each that has no more. */
  private kiemes(k: number | 'DERNIER'): readonly Compte[] {
    return [...this.parCarnet.values()].flatMap((usages) => {
      const ranges = usages.toSorted(
        (a, b) => texte(a['jour']).localeCompare(texte(b['jour'])) || nombre(a['rang']) - nombre(b['rang']),
      );
      const complet = ranges.length === nombre(ranges[0]?.['nombre_de_pass']);
      const ieme = k === 'DERNIER' ? (complet ? ranges.at(-1) : undefined) : ranges[k - 1];
      return ieme ? [this.dUsage(ieme)] : [];
    });
  }

  private delais(code: string): readonly Compte[] {
    switch (code) {
      case 'achat.livraison':
        return this.etapes('LIVREE').map((x) => ({ ...x, valeur: entre(x.achat, x.jour) }));
      case 'livraison.activation':
        return this.etapes('ACTIVEE').flatMap((x) => {
          const livree = this.jourDe(texte(x.commande['id']), 'LIVREE');
          return livree === null ? [] : [{ ...x, valeur: entre(livree, x.jour) }];
        });
      case 'activation.remise':
        return this.comptes('pass.distribues').flatMap((x) => {
          const activee = this.jourDe(texte(x.commande['id']), 'ACTIVEE');
          return activee === null ? [] : [{ ...x, valeur: entre(activee, x.jour) }];
        });
      case 'remise.premiere_utilisation':
        return this.kiemes(1);
      case 'remise.utilisation':
        return this.usages.map((u) => this.dUsage(u));
      case 'utilisation.paiement':
        return this.paiements();
      default:
        throw new Error(`Inconnu de la force brute : ${code}`);
    }
  }

  private paiements(): readonly Compte[] {
    const usages = new Map(this.faits.usages.map((u) => [cleDeLUsage(u), u]));
    return this.connus(this.faits.reglements).flatMap((l) => {
      const u = usages.get(cleDeLUsage(l));
      const jour = texte(l['jour']);
      return u ? [{ ...this.dUsage(u), jour, valeur: entre(texte(u['jour']), jour) }] : [];
    });
  }

  /** Pass not used of the carnets that something is true of, dated by the day on which they expire. */
  private restants(si: (incident: string | null, carnet: Rangee) => boolean): readonly Compte[] {
    return this.faits.carnets.flatMap((k) => {
      const id = texte(k['id']);
      const reste = nombre(k['nombre_de_pass']) - (this.parCarnet.get(id)?.length ?? 0);
      if (texte(k['enregistre_le']) > this.au || reste <= 0 || !si(this.incidentDe(id), k)) return [];
      const expire = new Date(Date.parse(texte(k['tolere_jusqu_au'])) + JOUR).toISOString().slice(0, 10);
      return [this.duCarnet(k, reste, expire)];
    });
  }

  private stock(quoi: string): readonly Compte[] {
    const bornes: Readonly<Record<string, readonly [number, number]>> = {
      non_distribues: [-Infinity, Infinity],
      age: [-Infinity, Infinity],
      moins_de_30_jours: [-Infinity, 30],
      de_31_a_90_jours: [31, 90],
      de_91_a_180_jours: [91, 180],
      plus_de_180_jours: [181, Infinity],
    };
    const [de, a] = bornes[quoi] ?? [0, 0];
    return this.restants(
      (incident, k) =>
        incident === null && texte(k['tolere_jusqu_au']) >= this.au && !this.remises.has(texte(k['id'])),
    ).flatMap((x) => {
      const activee = this.jourDe(texte(x.commande['id']), 'ACTIVEE');
      if (activee === null) return [];
      const valeur = entre(activee, this.au);
      return valeur >= de && valeur <= a ? [{ ...x, valeur }] : [];
    });
  }
}
