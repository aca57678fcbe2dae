import { Migration } from '@mikro-orm/migrations';

const DE_L_IMPORT = `(select plateforme.voit_tout()) or exists (select from plateforme.import i where i.id = import_id)`;

/** What a file left is being made into, step by step: its kind, its mapping, how far it is read; and what an import changed. */
export class Migration20261122180000_depots extends Migration {
  override up(): void {
    this.addSql(`
      alter table plateforme.depot
        add genre text,
        add correspondance jsonb,
        -- Last change of its kind, mapping or cells: a dry run made before it says nothing any more.
        add modifie_a timestamptz not null default clock_timestamp(),
        add etape text check (etape in ('LECTURE', 'CONTROLE', 'ECRITURE')),
        add lus bigint not null default 0;
      grant update on plateforme.depot to app, lot;
      -- What the cell held, so that the import tells what was corrected.
      alter table plateforme.depot_correction add lue text not null default '';

      alter table plateforme.import
        add depot_id uuid,
        -- Cells put right before it entered: line, column, what was read and what it became. None holds a person.
        add corrections jsonb,
        add effets jsonb;
      create index import_depot on plateforme.import (depot_id, recu_a desc) where depot_id is not null;
      create index import_evenement on plateforme.import (evenement_id) where evenement_id is not null;

      -- What a file changed, or would change, of the first rows it touches: each field before and after.
      create table plateforme.import_ecart (
        import_id uuid    not null references plateforme.import (id),
        rang      integer not null,
        ligne     integer not null,
        objet     text    not null,
        nom       text    not null,
        champs    jsonb   not null,
        primary key (import_id, rang)
      );
      select plateforme.murer('plateforme.import_ecart', $mur$${DE_L_IMPORT}$mur$, $mur$${DE_L_IMPORT}$mur$);
    `);
  }
}
