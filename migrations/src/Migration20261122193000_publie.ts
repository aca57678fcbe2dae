import { Migration } from '@mikro-orm/migrations';

const CONTENU = [
  'publie_le',
  'indicateur',
  'valeur_min',
  'valeur_max',
  'approximatif',
  'valeur_citee',
  'unite',
  'perimetre',
  'reserve',
  'source',
].join(', ');

/**
 * What others published is a fact of what they said: a claim keeps its identity, and each thing said of it (published, corrected,
 * withdrawn, put back) is a line that stays. Beside it, what the register would count with the same definition, or why nothing is.
 */
export class Migration20261122193000_publie extends Migration {
  override up(): void {
    this.addSql(`
      create table statistiques.citation (
        id  uuid primary key default uuidv7(),
        cle text not null unique
      );

      create table statistiques.citation_version (
        id                 uuid primary key default uuidv7(),
        citation_id        uuid not null references statistiques.citation (id),
        acte               text not null check (acte in ('PUBLICATION', 'CORRECTION', 'RETRAIT', 'RETABLISSEMENT')),
        -- A file that is read again changes what a file said, never what someone wrote since.
        origine            text not null check (origine in ('FICHIER', 'SAISIE')),
        publie_le          text not null check (publie_le ~ '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|s[.]d[.])$'),
        indicateur         text not null,
        valeur_min         bigint,
        valeur_max         bigint,
        approximatif       boolean not null,
        valeur_citee       text not null,
        unite              text not null,
        perimetre          text not null,
        reserve            text,
        source             text not null,
        auteur             text,
        -- The same definition in the register: code, base, attribution, filtre, au.
        rapprochement      jsonb,
        sans_rapprochement text,
        motif              text,
        evenement          bigint not null references statistiques.evenement (position),
        enregistre_le      date not null,
        check (valeur_max >= valeur_min),
        check (rapprochement is null or sans_rapprochement is null)
      );
      create index citation_version_de on statistiques.citation_version (citation_id, evenement);
      select plateforme.proteger('statistiques.citation_version');

      insert into statistiques.citation (id, cle) select id, cle from statistiques.chiffre_publie;
      insert into statistiques.citation_version (citation_id, acte, origine, ${CONTENU}, evenement, enregistre_le)
        select c.id, 'PUBLICATION', 'FICHIER', ${CONTENU.replaceAll(/\b(\w+)/g, 'c.$1')}, e.position, e.enregistre_le
        from statistiques.chiffre_publie c
        cross join (select position, enregistre_le from statistiques.evenement
          where type = 'chiffres.importes' order by position desc limit 1) e;
      drop table statistiques.chiffre_publie;

      -- A claim as it is now said.
      create view statistiques.chiffre_publie with (security_invoker = true) as
        select c.id, c.cle, v.acte = 'RETRAIT' as retire, v.origine, ${CONTENU.replaceAll(/\b(\w+)/g, 'v.$1')}, v.auteur,
          v.rapprochement, v.sans_rapprochement,
          (select count(*)::int from statistiques.citation_version n where n.citation_id = c.id) as version
        from statistiques.citation c
        cross join lateral (select * from statistiques.citation_version v where v.citation_id = c.id
          order by v.evenement desc, v.id desc limit 1) v;
      grant select on statistiques.chiffre_publie to app, lot;

      -- What everyone may know of the files of the calls: how many, whose, and the money announced; no criterion, no step in between.
      create view statistiques.dossier_dit as
        select d.id, d.collectivite_id, a.vague, e.etape, greatest(e.jour, e.enregistre_le) as connu_le,
          coalesce(e.centimes, 0) as etat_centimes, d.budget_porteur_centimes as locale_centimes
        from territoires.dossier d
        join territoires.appel_a_projets a on a.id = d.appel_id
        join territoires.dossier_etape e on e.dossier_id = d.id and e.etape in ('DEPOSE', 'LAUREAT', 'VERSE');
      grant select on statistiques.dossier_dit to app, lot;
    `);
  }
}
