import { Migration } from '@mikro-orm/migrations';

const PERIMETRE = `(select plateforme.voit_tout()) or collectivite_id = any ((select plateforme.perimetre())::uuid[])`;

/** What a cohort aims at: each word of it a fact, the last one in force, a word taken back by another fact. */
export class Migration20261122194100_objectifs extends Migration {
  override up(): void {
    this.addSql(`
      create table pass.cohorte_objectif (
        id              uuid    primary key default uuidv7(),
        cohorte_id      uuid    not null,
        collectivite_id uuid    not null,
        carnets         integer check (carnets > 0),
        personnes       integer check (personnes > 0),
        jour            date    not null,
        annule          uuid    unique,
        motif           text    check (length(motif) between 1 and 500),
        evenement       bigint  not null,
        enregistre_le   date    not null,
        -- A target says at least one number; taking one back says which, and why.
        check ((annule is null) = (carnets is not null or personnes is not null)),
        check ((annule is null) = (motif is null)),
        constraint objectif_a_annuler unique (id, cohorte_id),
        constraint objectif_annule foreign key (annule, cohorte_id) references pass.cohorte_objectif (id, cohorte_id),
        constraint objectif_de_la_cohorte foreign key (cohorte_id, collectivite_id) references pass.cohorte (id, collectivite_id)
      );
      create index cohorte_objectif_cohorte on pass.cohorte_objectif (cohorte_id, evenement);
      select plateforme.proteger('pass.cohorte_objectif');
      grant select, insert on pass.cohorte_objectif to app;

      -- The carnets of a cohort are read from it: without this, all of them were.
      create index remise_cohorte on pass.remise (cohorte_id);
    `);
    const controle = PERIMETRE.replaceAll('(select plateforme.', '(plateforme.');
    this.addSql(`select plateforme.murer('pass.cohorte_objectif', $m$${PERIMETRE}$m$, $m$${controle}$m$)`);
  }
}
