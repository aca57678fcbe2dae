import { Migration } from '@mikro-orm/migrations';

const OWNERS = ['plateforme', 'territoires', 'labels', 'pass', 'statistiques'];

/** One append-only journal per owner: one operation, one event; `tx` lets readers tell what may still appear before it. */
const journal = (owner: string): string => `
  create table ${owner}.evenement (
    position       bigint generated always as identity primary key,
    id             uuid        not null default uuidv7() unique,
    tx             xid8        not null default pg_current_xact_id(),
    type           text        not null,
    objet          text,
    collectivite_id uuid,
    acteur         text        not null,
    contenu        jsonb       not null default '{}',
    cle            text        check (length(cle) between 8 and 255),
    empreinte      text,
    enregistre_a   timestamptz not null default clock_timestamp(),
    enregistre_le  date        not null,
    repris         boolean     not null default false,
    check ((cle is null) = (empreinte is null))
  );
  create unique index evenement_cle on ${owner}.evenement (acteur, cle) where cle is not null;
  create index evenement_objet on ${owner}.evenement (objet, position desc);
`;

/** Owners, their journals, and the guard that keeps facts as they were recorded. */
export class Migration20261101090000_socle extends Migration {
  override up(): void {
    for (const owner of OWNERS) {
      this.addSql(`create schema ${owner}`);
      this.addSql(`grant usage on schema ${owner} to app, lot`);
      this.addSql(`alter default privileges in schema ${owner} grant select, insert on tables to app, lot`);
      this.addSql(`alter default privileges in schema ${owner} grant usage on sequences to app, lot`);
    }
    this.addSql(`
      create function plateforme.refuser_la_modification() returns trigger language plpgsql as $$
      begin
        raise exception 'Un fait enregistré ne se modifie pas (%.%)', tg_table_schema, tg_table_name
          using errcode = 'integrity_constraint_violation';
      end $$;
    `);
    this.addSql(`
      create function plateforme.proteger(fait regclass) returns void language plpgsql as $$
      begin
        execute format('create trigger fait_immuable before update or delete on %s
          for each row execute function plateforme.refuser_la_modification()', fait);
        execute format('create trigger fait_permanent before truncate on %s
          for each statement execute function plateforme.refuser_la_modification()', fait);
      end $$;
    `);
    for (const owner of OWNERS) {
      this.addSql(journal(owner));
      this.addSql(`select plateforme.proteger('${owner}.evenement')`);
    }
    this.addSql(`
      create function plateforme.sans_accent(texte text) returns text
        language sql immutable strict parallel safe
        return lower(public.unaccent('public.unaccent', texte));

      -- What a searched text looks like inside another, its joker characters taken for themselves.
      create function plateforme.motif(texte text) returns text
        language sql immutable strict parallel safe
        return '%' || regexp_replace(plateforme.sans_accent(texte), '([\\\\%_])', '\\\\\\1', 'g') || '%';

      create table plateforme.parametre (
        cle    text primary key,
        valeur jsonb not null
      );
      grant update on plateforme.parametre to app, lot;
    `);
  }
}
