import { Migration } from '@mikro-orm/migrations';

const PERIMETRE = `(select plateforme.voit_tout()) or collectivite_id = any ((select plateforme.perimetre())::uuid[])`;

/** Numbers of credit notes, and the ledger folded by year, month and day, from which any past day is a small sum. */
export class Migration20261122160000_couverture extends Migration {
  override up(): void {
    this.addSql(`
      -- A number is looked for past every perimeter, one caller at a time: two credit notes never share one.
      create function pass.prochain_numero_d_avoir(annee integer) returns text
        language plpgsql volatile security definer set search_path = '' as $$
      begin
        perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('pass.avoir ' || annee, 0));
        return (select 'A' || annee || '-' || pg_catalog.lpad((coalesce(max(pg_catalog.split_part(a.numero, '-', 2)::integer), 0) + 1)::text, 3, '0')
          from pass.avoir a where a.numero like 'A' || annee || '-%');
      end $$;

      -- Which transaction wrote an entry: what ended before a fold is in it, what did not is read beside it.
      alter table pass.ecriture add tx xid8 not null default pg_current_xact_id();
      create index ecriture_tx on pass.ecriture (tx);

      -- An entry counts from the day it is both due and known. A year holds its whole sum, and so do its months and their days.
      create table pass.ecriture_pliee (
        grain           text    not null check (grain in ('ANNEE', 'MOIS', 'JOUR')),
        du              date    not null,
        commande_id     uuid    not null,
        operation       text    not null,
        debit           text    not null,
        credit          text    not null,
        collectivite_id uuid    not null,
        centimes        bigint  not null,
        primary key (grain, du, commande_id, operation, debit, credit)
      );
      select plateforme.murer('pass.ecriture_pliee', $m$${PERIMETRE}$m$, 'false');
      revoke insert on pass.ecriture_pliee from app;
      grant select on pass.ecriture_pliee to app;
      grant select, insert, update, delete on pass.ecriture_pliee to lot;
      -- Every transaction before this one is folded, none from it on is.
      create table pass.ecriture_repere (seul boolean primary key default true check (seul), tx xid8 not null);
      insert into pass.ecriture_repere values (true, '0');
      revoke insert on pass.ecriture_repere from app;
      grant select on pass.ecriture_repere to app;
      grant select, update on pass.ecriture_repere to lot;
    `);
  }
}
