import { Migration } from '@mikro-orm/migrations';

/** Saved views, with every version they had. A view is only an address: it opens nothing that its reader may not see. */
export class Migration20261122193100_vues extends Migration {
  override up(): void {
    this.addSql(`
      create table plateforme.vue (
        id            uuid primary key default uuidv7(),
        code          text not null unique check (code ~ '^[2-9a-hjkmnp-z]{8}$'),
        -- The account that made it; for a token of the demonstration, its role and perimeter.
        proprietaire  text not null,
        -- Role and perimeter it was made under: those who share both share its shared views.
        equipe        text not null,
        evenement     bigint not null references plateforme.evenement (position),
        enregistre_le date not null
      );
      create index vue_proprietaire on plateforme.vue (proprietaire);
      create index vue_equipe on plateforme.vue (equipe);
      select plateforme.proteger('plateforme.vue');

      -- What a view was after each change of it, whole: the last version counts, any other can come back.
      create table plateforme.vue_version (
        vue_id        uuid not null references plateforme.vue (id),
        version       integer not null check (version > 0),
        nom           text not null check (length(nom) between 1 and 120),
        description   text check (length(description) between 1 and 500),
        chemin        text not null check (chemin ~ '^(/[a-z-]+)+$'),
        requete       text not null check (length(requete) <= 2000),
        portee        text not null check (portee in ('PERSONNELLE', 'PARTAGEE', 'PAR_ROLE')),
        role          text,
        supprimee     boolean not null default false,
        auteur        text not null,
        evenement     bigint not null references plateforme.evenement (position),
        enregistre_le date not null,
        primary key (vue_id, version),
        check ((portee = 'PAR_ROLE') = (role is not null))
      );
      select plateforme.proteger('plateforme.vue_version');

      create view plateforme.vue_lue with (security_invoker = true) as
        select v.id, v.code, v.proprietaire, v.equipe, w.version, w.nom, w.description, w.chemin, w.requete, w.portee, w.role,
          w.supprimee, w.enregistre_le
        from plateforme.vue v
        cross join lateral (select * from plateforme.vue_version x where x.vue_id = v.id order by x.version desc limit 1) w;
    `);
  }
}
