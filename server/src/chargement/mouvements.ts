import type { ClientBase } from 'pg';
import type { CarnetACharger } from './lot.types.ts';

interface Mouvement {
  readonly collectiviteId: string;
  readonly commandeId: string;
  readonly achat: string;
  readonly mois: string;
  readonly connuLe: string;
  readonly cohorteId: string;
  distribues: number;
  utilises: number;
  rembourses: number;
}

type Compte = 'distribues' | 'utilises' | 'rembourses';

/** As many as one statement takes: a lot of a million lives has a few of these. */
const A_LA_FOIS = 20_000;

/** What a lot changes in the counts, added up by order, cohort, month and day of knowledge while it is read. */
export class Mouvements {
  private readonly cellules = new Map<string, Mouvement>();

  ajouter({ commande, remise }: CarnetACharger): void {
    if (remise === undefined) return;
    const { cohorteId, utilisations } = remise;
    this.compter(commande, cohorteId, remise, 'distribues', commande.tailleDeCarnet);
    for (const utilisation of utilisations) {
      this.compter(commande, cohorteId, utilisation, 'utilises', 1);
      if (utilisation.reglement !== undefined)
        this.compter(commande, cohorteId, utilisation.reglement, 'rembourses', 1);
    }
  }

  /** Leaves them for the statistics to fold, as each operation does: readers count them at once. */
  async inscrire(client: ClientBase): Promise<void> {
    const cellules = [...this.cellules.values()];
    for (let debut = 0; debut < cellules.length; debut += A_LA_FOIS)
      await client.query(INSCRIRE, [JSON.stringify(cellules.slice(debut, debut + A_LA_FOIS))]);
  }

  private compter(
    { id: commandeId, collectiviteId, acheteeLe }: CarnetACharger['commande'],
    cohorteId: string,
    { jour, enregistreLe }: { readonly jour: string; readonly enregistreLe: string },
    compte: Compte,
    nombre: number,
  ): void {
    const connuLe = enregistreLe > jour ? enregistreLe : jour;
    const cle = `${commandeId}${jour.slice(0, 7)}${connuLe}${cohorteId}`;
    const cellule = this.cellules.get(cle);
    if (cellule) {
      cellule[compte] += nombre;
      return;
    }
    const [achat, mois] = [premierDuMois(acheteeLe), premierDuMois(jour)];
    const nouvelle: Mouvement = {
      collectiviteId,
      commandeId,
      achat,
      mois,
      connuLe,
      cohorteId,
      distribues: 0,
      utilises: 0,
      rembourses: 0,
    };
    nouvelle[compte] = nombre;
    this.cellules.set(cle, nouvelle);
  }
}

const premierDuMois = (jour: string): string => `${jour.slice(0, 7)}-01`;

const INSCRIRE = `
  insert into pass.mouvement (collectivite_id, commande_id, mois_achat, mois, connu_le, public, distribues, utilises, rembourses)
  select m."collectiviteId", m."commandeId", m.achat, m.mois, m."connuLe", c.public, sum(m.distribues), sum(m.utilises), sum(m.rembourses)
  from jsonb_to_recordset($1) as m("collectiviteId" uuid, "commandeId" uuid, achat date, mois date, "connuLe" date, "cohorteId" uuid,
    distribues integer, utilises integer, rembourses integer)
  join pass.cohorte c on c.id = m."cohorteId"
  group by 1, 2, 3, 4, 5, 6`;
