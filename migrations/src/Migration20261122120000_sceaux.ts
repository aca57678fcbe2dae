import { Migration } from '@mikro-orm/migrations';

const OWNERS = ['plateforme', 'territoires', 'labels', 'pass', 'statistiques'];

/** The seals of a log stay beside it: one a line, in the order in which lines became certain. */
const chaine = (sceaux: string): string => `
  create table ${sceaux} (
    rang     bigint primary key,
    position bigint      not null unique,
    tx       xid8        not null,
    sceau    bytea       not null check (length(sceau) = 32),
    scelle_a timestamptz not null default clock_timestamp()
  );
  grant select on ${sceaux} to app;
  revoke insert on ${sceaux} from app, lot;
`;

/** One text for one line, whatever the settings of the session: it is what is sealed, and never changes. */
const LIGNE_D_EVENEMENT = `jsonb_build_array(e.position, e.id, e.tx::text, e.type, e.objet, e.collectivite_id, e.acteur,
  e.agent, e.motif, e.contenu, e.cle, e.empreinte, extract(epoch from e.enregistre_a), e.enregistre_le, e.repris)::text`;
const LIGNE_D_AUDIT = `jsonb_build_array(e.position, e.tx::text, extract(epoch from e.quand), e.acteur, e.au_nom_de, e.action,
  e.objet, e.motif, e.depuis, e.resultat, e.details)::text`;

const ligneCanonique = (schema: string, table: string, ligne: string): string => `
  create function ${schema}.ligne_canonique(e ${schema}.${table}) returns text language sql stable return ${ligne}`;

/** Who and why in each event; the audit log append-only, with an end; and a chain of seals over each of the six logs. */
export class Migration20261122120000_sceaux extends Migration {
  override up(): void {
    for (const owner of OWNERS) {
      this.addSql(`
        alter table ${owner}.evenement add column agent text, add column motif text;
        -- The order in which lines become certain: no line of an older transaction may still appear before.
        create index evenement_suite on ${owner}.evenement (tx, position);
      `);
      this.addSql(chaine(`${owner}.sceau`));
      this.addSql(`select plateforme.proteger('${owner}.sceau')`);
      this.addSql(ligneCanonique(owner, 'evenement', LIGNE_D_EVENEMENT));
    }
    this.addSql(`
      create or replace view plateforme.journal as
        ${OWNERS.map((owner) => `select '${owner}' as proprietaire, * from ${owner}.evenement`).join(' union all ')};
      -- A view that is replaced forgets that it reads as who asks.
      alter view plateforme.journal set (security_invoker = true);

      create index audit_suite on plateforme.audit (tx, position);
      -- When it happened and where it stands are said by PostgreSQL alone.
      revoke insert on plateforme.audit from app, lot;
      grant insert (acteur, au_nom_de, action, objet, motif, depuis, resultat, details) on plateforme.audit to app, lot;
    `);
    this.addSql(chaine('plateforme.sceau_audit'));
    this.addSql(ligneCanonique('plateforme', 'audit', LIGNE_D_AUDIT));
    this.addSql(RETENTION);
    this.addSql(SCELLEMENT);
    this.addSql(PURGE);
  }
}

const RETENTION = `
  -- Months an audit line is kept: a setting, which cannot shorten it below six months.
  create function plateforme.retention_de_l_audit() returns interval language sql stable return
    make_interval(months => greatest(6, coalesce(
      (select (p.valeur #>> '{}')::int from plateforme.parametre p where p.cle = 'audit.retention_mois'), 12)));

  create function plateforme.garder_l_audit() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' and (to_jsonb(old) ->> tg_argv[0])::timestamptz < clock_timestamp() - plateforme.retention_de_l_audit() then
      return old;
    end if;
    raise exception 'L’audit ne se modifie pas, et ne s’efface qu’après sa durée de conservation (%)', tg_table_name
      using errcode = 'integrity_constraint_violation';
  end $$;

  create trigger fait_immuable before update or delete on plateforme.audit
    for each row execute function plateforme.garder_l_audit('quand');
  create trigger fait_permanent before truncate on plateforme.audit
    for each statement execute function plateforme.refuser_la_modification();
  create trigger fait_immuable before update or delete on plateforme.sceau_audit
    for each row execute function plateforme.garder_l_audit('scelle_a');
  create trigger fait_permanent before truncate on plateforme.sceau_audit
    for each statement execute function plateforme.refuser_la_modification();
`;

const SCELLEMENT = `
  -- What a chain hangs from: its own name, so that no chain can pass for another.
  create function plateforme.origine(chaine text) returns bytea language sql immutable return
    sha256(convert_to('registre du pass numérique : ' || chaine, 'UTF8'));

  create function plateforme.maillon(precedent bytea, origine bytea, ligne text) returns bytea language sql immutable return
    sha256(coalesce(precedent, origine) || convert_to(ligne, 'UTF8'));
  create aggregate plateforme.enchainer(origine bytea, ligne text) (sfunc = plateforme.maillon, stype = bytea);

  -- Seals what no transaction under way may still precede, and says how many lines it sealed. It belongs to the owner of
  -- the tables, so that no role of the application can write a seal of its own.
  create function plateforme.sceller(chaine text, au_plus int) returns int
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    schema  text := case when chaine = 'audit' then 'plateforme' else chaine end;
    lignes  text := case when chaine = 'audit' then 'audit' else 'evenement' end;
    sceaux  text := case when chaine = 'audit' then 'sceau_audit' else 'sceau' end;
    tete    record;
    nombre  int;
  begin
    -- One sealer at a time: another would hang two lines from the same seal.
    if not pg_try_advisory_xact_lock(hashtextextended('sceller ' || chaine, 0)) then
      return 0;
    end if;
    execute format('select rang, tx, position, sceau from %I.%I order by rang desc limit 1', schema, sceaux) into tete;
    execute format('
      with certaines as (
        select e.tx, e.position, %1$I.ligne_canonique(e) as ligne from %1$I.%2$I e
        where (e.tx, e.position) > ($1, $2) and e.tx < pg_snapshot_xmin(pg_current_snapshot())
        order by e.tx, e.position limit $5
      )
      insert into %1$I.%3$I (rang, position, tx, sceau)
      select $3 + row_number() over suite, position, tx, plateforme.enchainer($4, ligne) over suite
      from certaines window suite as (order by tx, position rows unbounded preceding)', schema, lignes, sceaux)
      using coalesce(tete.tx, '0'::xid8), coalesce(tete.position, 0), coalesce(tete.rang, 0),
        coalesce(tete.sceau, plateforme.origine(chaine)), au_plus;
    get diagnostics nombre = row_count;
    return nombre;
  end $$;
  revoke execute on function plateforme.sceller from public;
  grant execute on function plateforme.sceller to lot;
`;

const PURGE = `
  -- Erases the start of the audit log, past its retention: a start and never a middle, so that the chain still holds from
  -- the last seal it erased, which the line of the purge repeats.
  create function plateforme.purger_l_audit() returns int
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    avant  timestamptz := clock_timestamp() - plateforme.retention_de_l_audit();
    ancre  record;
    nombre int;
  begin
    perform pg_advisory_xact_lock(hashtextextended('sceller audit', 0));
    select rang, sceau into ancre from plateforme.sceau_audit where scelle_a < avant order by rang desc limit 1;
    if not found then
      return 0;
    end if;
    delete from plateforme.audit a using plateforme.sceau_audit s where s.position = a.position and s.rang <= ancre.rang;
    get diagnostics nombre = row_count;
    if nombre = 0 then
      return 0;
    end if;
    delete from plateforme.sceau_audit where rang < ancre.rang;
    insert into plateforme.audit (acteur, au_nom_de, action, resultat, details) values ('registre', 'registre', 'audit.purge', 'FAIT',
      jsonb_build_object('avant', (avant at time zone 'Europe/Paris')::date, 'lignes', nombre,
        'rang', ancre.rang, 'sceau', encode(ancre.sceau, 'hex')));
    return nombre;
  end $$;
  revoke execute on function plateforme.purger_l_audit from public;
  grant execute on function plateforme.purger_l_audit to lot;
`;
