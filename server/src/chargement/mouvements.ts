import type { ClientBase } from 'pg';
import type { CarnetACharger } from './lot.types.ts';

interface Mouvement {
  readonly collectiviteId: string;
  readonly achat: string;
  readonly mois: string;
  readonly cohorteId: string;
  distribues: number;
  utilises: number;
  rembourses: number;
}

type Compte = 'distribues' | 'utilises' | 'rembourses';

/** What a lot changes in the counts, added up by collectivité, month of purchase, month and cohort while it is read. */
export class Mouvements {
  private readonly cellules = new Map<string, Mouvement>();

  ajouter({ commande, remise }: CarnetACharger): void {
    if (remise === undefined) return;
    const { cohorteId, utilisations } = remise;
    this.compter(commande, cohorteId, remise.jour, 'distribues', commande.tailleDeCarnet);
    for (const { jour, reglement } of utilisations) {
      this.compter(commande, cohorteId, jour, 'utilises', 1);
      if (reglement !== undefined) this.compter(commande, cohorteId, reglement.jour, 'rembourses', 1);
    }
  }

  /** Leaves them for the statistics to fold, as each operation does: readers count them at once. */
  async inscrire(client: ClientBase): Promise<void> {
    const lignes = JSON.stringify([...this.cellules.values()]);
    await client.query(
      `insert into pass.mouvement (collectivite_id, mois_achat, mois, public, distribues, utilises, rembourses)
       select m."collectiviteId", m.achat, m.mois, c.public, sum(m.distribues), sum(m.utilises), sum(m.rembourses)
       from jsonb_to_recordset($1) as m("collectiviteId" uuid, achat date, mois date, "cohorteId" uuid,
         distribues integer, utilises integer, rembourses integer)
       join pass.cohorte c on c.id = m."cohorteId"
       group by 1, 2, 3, 4`,
      [lignes],
    );
  }

  private compter(
    { collectiviteId, acheteeLe }: CarnetACharger['commande'],
    cohorteId: string,
    jour: string,
    compte: Compte,
    nombre: number,
  ): void {
    const cle = `${acheteeLe}${jour.slice(0, 7)}${cohorteId}`;
    const cellule = this.cellules.get(cle);
    if (cellule) {
      cellule[compte] += nombre;
      return;
    }
    const [achat, mois] = [premierDuMois(acheteeLe), premierDuMois(jour)];
    const nouvelle = { collectiviteId, achat, mois, cohorteId, distribues: 0, utilises: 0, rembourses: 0 };
    nouvelle[compte] = nombre;
    this.cellules.set(cle, nouvelle);
  }
}

const premierDuMois = (jour: string): string => `${jour.slice(0, 7)}-01`;
