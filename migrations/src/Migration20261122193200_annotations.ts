import { Migration } from '@mikro-orm/migrations';

/** What agents write on the time of figures: dated words for a territory, and what was taken back of them. */
export class Migration20261122193200_annotations extends Migration {
  override up(): void {
    this.addSql(`
      create table statistiques.annotation (
        id              uuid primary key default uuidv7(),
        nom             text not null check (length(nom) between 1 and 80),
        court           text not null check (length(court) between 1 and 16),
        texte           text check (length(texte) between 1 and 500),
        du              date not null,
        au              date not null,
        territoire_type text not null check (territoire_type in ('FRANCE', 'REGION', 'DEPARTEMENT', 'COLLECTIVITE')),
        territoire_code text check (length(territoire_code) <= 9),
        -- Role and perimeter of who wrote it, and whose it is to take back.
        equipe          text not null,
        role            text not null,
        evenement       bigint not null references statistiques.evenement (position),
        enregistre_le   date not null,
        check (au >= du),
        check ((territoire_type = 'FRANCE') = (territoire_code is null))
      );
      create index annotation_du on statistiques.annotation (du);
      select plateforme.proteger('statistiques.annotation');

      -- Taken back, or put back; the last word counts.
      create table statistiques.annotation_retrait (
        annotation_id uuid not null references statistiques.annotation (id),
        retiree       boolean not null,
        evenement     bigint not null references statistiques.evenement (position),
        enregistre_le date not null,
        primary key (annotation_id, evenement)
      );
      select plateforme.proteger('statistiques.annotation_retrait');
    `);
  }
}
