// oxlint-disable max-lines -- one matrix, and what is asked of it
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { celluleDe, droitsDe, ecrireLesDroits, ROLES, ROUTES } from '../../scripts/droits.ts';
import { ABONNEMENTS, OPERATIONS } from '../../scripts/operations.ts';
import { completerLesDeux, COORDONNEES, SIGNALEMENTS, STRUCTURE } from '../../test/deux-mondes.ts';
import { setupHarness } from '../../test/harness.ts';
import { jetonDe, setupHttp } from '../../test/http.ts';
import { FRANCE_SERVICES } from '../../test/imports.ts';
import { COHORTES, LIEU, LIEU_SUSPENDU, numeroDeCarnet, uuid } from '../../test/monde.ts';
import { numeroDuPass } from '../carnet/carnet.module.ts';
import type { Role } from '../shared/context.ts';
import { ROOT } from '../shared/paths.ts';
import { buildSubgraph } from './schema.ts';
import { keyOfNumbers } from './settings.ts';

const harness = setupHarness();
const { post, send } = setupHttp(harness);
const schema = buildSubgraph();

const GIRONDE = { libelle: 'Gironde', sirens: ['999000007'] };
const FRANCE = { libelle: 'France entière' };
const LA = { demo: true };

/** What a role is answered for what is in its perimeter, for what is not, and when its perimeter is France. */
interface Vu {
  readonly dedans: string;
  readonly dehors: string;
  readonly france: string;
}
const VU: Readonly<Record<string, Vu>> = {
  non: { dedans: 'REFUSE', dehors: 'REFUSE', france: 'REFUSE' },
  oui: { dedans: 'REPOND', dehors: 'REPOND', france: 'REPOND' },
  périmètre: { dedans: 'REPOND', dehors: 'VIDE', france: 'REPOND' },
  siens: { dedans: 'REPOND', dehors: 'VIDE', france: 'REPOND' },
  France: { dedans: 'REFUSE', dehors: 'REFUSE', france: 'REPOND' },
  session: { dedans: 'VIDE', dehors: 'VIDE', france: 'VIDE' },
  structure: { dedans: 'VIDE', dehors: 'VIDE', france: 'VIDE' },
  encart: { dedans: 'REFUSE', dehors: 'REFUSE', france: 'REFUSE' },
};

type Perimetre = typeof GIRONDE | typeof FRANCE;
/** As a token of the demonstration is known in what it writes. */
const idDe = (role: Role, { libelle }: Perimetre): string => `${role.toLowerCase()} (${libelle})`;

const imports = new Map<string, string>();
const depots = new Map<string, string>();
const jetons = new Map<string, string>();
const etats = new Map<string, string>();
const CANDIDATURE = uuid(0, 7);

beforeAll(async () => {
  await completerLesDeux(harness);
  const { rows: lus } = await harness.lot.query<{ id: string; numero: string }>(
    'select e.id, o.numero from pass.etat_contradictoire e join pass.commande o on o.id = e.commande_id',
  );
  for (const { id, numero } of lus) etats.set(numero, id);
  await harness.lot.query(
    `with a as (insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, evenement, enregistre_le)
       values ($1, 'FRANCE_SERVICES', 'CANDIDATURE', 'essai', '2026-09-01', 1, '2026-09-01') returning id)
     insert into labels.candidature (id, lieu_id, genre, deposee_le, presentation, assertion_id, evenement, enregistre_le)
     select $2, $1, 'FRANCE_SERVICES', '2026-09-01', 'essai', id, 1, '2026-09-01' from a`,
    [LIEU, CANDIDATURE],
  );
  await harness.lot.query(
    `with v as (insert into plateforme.vue (code, proprietaire, equipe, evenement, enregistre_le)
       values ('essaj222', 'essai', 'essai', (select max(position) from plateforme.evenement), '2026-09-01') returning id)
     insert into plateforme.vue_version (vue_id, version, nom, chemin, requete, portee, auteur, evenement, enregistre_le)
     select id, 1, 'essai', '/pilotage', '', 'PERSONNELLE', 'essai', (select max(position) from plateforme.evenement), '2026-09-01' from v`,
  );
  // An invitation to list, whichever cell is looked at first.
  await agentDe('999000007');
  await harness.lot.query('select plateforme.ouvrir_les_envois(now())');
  for (const role of ROLES)
    for (const perimetre of [GIRONDE, FRANCE]) {
      const { rows } = await harness.lot.query<{ import: string; depot: string }>(
        `with i as (insert into plateforme.import (genre, fichier, empreinte, acteur, simule, etat)
           values ('pass', 'le-sien.csv', '', $1, true, 'TERMINE') returning id),
         d as (insert into plateforme.depot (fichier, octets, acteur, chemin) values ('le-sien.csv', 1, $1, $2) returning id)
         select i.id as import, d.id as depot from i, d`,
        [idDe(role, perimetre), FRANCE_SERVICES],
      );
      await harness.lot.query(
        `insert into pass.appareil (acteur, nom, cle_publique) values ($1, 'le sien', '{}')`,
        [idDe(role, perimetre)],
      );
      jetons.set(idDe(role, perimetre), await jetonDIntegration(idDe(role, perimetre)));
      await webhookDe(idDe(role, perimetre));
      imports.set(idDe(role, perimetre), rows[0]?.import ?? '');
      depots.set(idDe(role, perimetre), rows[0]?.depot ?? '');
    }
});

/** Someone of a collectivité, and an invitation of its: made for one request, which may take them away. */
async function agentDe(siren: string): Promise<Record<string, string>> {
  const { rows } = await harness.lot.query<Record<string, string>>(
    `with e as (insert into plateforme.evenement (type, acteur, enregistre_le) values ('essai', 'essai', '2026-01-01') returning position),
     c as (insert into plateforme.compte (pseudonyme) values ('agent-' || substr(md5(random()::text), 1, 8)) returning id, pseudonyme),
     h as (insert into plateforme.habilitation (compte_id, role, perimetre_type, perimetre_code, du, motif, accordee_par, evenement, enregistre_le)
       select c.id, 'DISTRIBUTEUR', 'COLLECTIVITE', $1, '2020-01-01', 'essai', 'essai', position, '2026-01-01' from c, e returning id),
     i as (insert into plateforme.invitation (empreinte, courriel, role, perimetre_type, perimetre_code, du, motif, invite_par, expire_le)
       values (sha256(random()::text::bytea), 'essai@exemple.invalid', 'DISTRIBUTEUR', 'COLLECTIVITE', $1, '2020-01-01', 'essai', 'essai', now() + interval '1 day') returning id),
     f as (insert into plateforme.evenement (type, objet, collectivite_id, acteur, enregistre_le)
       select 'invitation.faite', 'invitation:' || i.id, k.id, 'essai', '2026-01-01' from i, territoires.collectivite k where k.siren = $1 returning id)
     select c.id as compte, c.pseudonyme, h.id as habilitation, i.id as invitation, f.id as faite from c, h, i, f`,
    [siren],
  );
  return rows[0] ?? {};
}

/** A token of integration, made by someone without an account. */
async function jetonDIntegration(equipe: string): Promise<string> {
  const { rows } = await harness.lot.query<{ id: string }>(
    `with e as (select max(position) as p from plateforme.evenement),
     j as (insert into plateforme.jeton (public, genre, proprietaire, equipe, createur_role, evenement, enregistre_le)
       select translate(substr(md5(random()::text), 1, 12), '01', 'xy'), 'API', $1, $1, 'GESTIONNAIRE', p, '2026-09-01' from e returning id)
     insert into plateforme.jeton_portee (jeton_id, version, nom, perimetre_type, origines, expire_le, auteur, evenement, enregistre_le)
     select id, 1, 'essai', 'FRANCE', '{}', '2026-12-31', $1, p, '2026-09-01' from j, e returning jeton_id as id`,
    [equipe],
  );
  return rows[0]?.id ?? '';
}

/** A webhook of someone’s, a sending of it and a dead letter: made for one request, which may take them away. */
async function webhookDe(acteur: string): Promise<string> {
  const { rows } = await harness.lot.query<{ id: string }>(
    `with e as (select max(position) as position from plateforme.evenement),
     w as (insert into plateforme.webhook (proprietaire, equipe, role, perimetre, evenement, enregistre_le)
       select $1, $1, 'ADMINISTRATEUR', 'essai', position, '2026-09-01' from e returning id),
     v as (insert into plateforme.webhook_version (webhook_id, version, nom, url, types, auteur, evenement, enregistre_le)
       select id, 1, 'essai', 'https://127.0.0.1/', '{}', 'essai', position, '2026-09-01' from w, e),
     s as (insert into plateforme.webhook_secret (webhook_id, numero, chiffre, depuis, evenement, enregistre_le)
       select id, 1, '', now(), position, '2026-09-01' from w, e),
     c as (insert into plateforme.webhook_cours (webhook_id, curseur) select id, '' from w),
     t as (insert into plateforme.envoi_de_webhook (webhook_id, evenement_id, type, curseur, issue, essai, a, duree)
       select id, id, 'essai', '', 'ACCEPTE', 1, now(), 1 from w),
     l as (insert into plateforme.lettre_morte (webhook_id, evenement_id, type, curseur, morte_a, essais, raison)
       select id, id, 'essai', '', now(), 8, 'essai' from w)
     select id from w`,
    [acteur],
  );
  return rows[0]?.id ?? '';
}

let cles = 0;
function variables(role: Role, perimetre: Perimetre, dedans: boolean) {
  const serie = dedans ? 0 : 5;
  const moi = dedans ? idDe(role, perimetre) : 'gestionnaire (Creuse)';
  return {
    siren: dedans ? '999000007' : '999000015',
    code: dedans ? '33' : '23',
    lieu: dedans ? LIEU : LIEU_SUSPENDU,
    carnet: numeroDeCarnet(serie),
    commande: dedans ? '2026-001' : '2026-002',
    devis: dedans ? 'D2026-001' : 'D2026-002',
    pass: numeroDuPass(keyOfNumbers(), { lot: 1, serie }, 1),
    dossier: dedans ? 'AAP2020-001' : 'AAP2020-002',
    etat: etats.get(dedans ? '2026-001' : '2026-002') ?? '',
    objet: `collectivite:${dedans ? '999000007' : '999000015'}`,
    cles: [{ __typename: 'Commande', id: uuid(6, dedans ? 1 : 2) }],
    import: imports.get(moi) ?? uuid(0, 3),
    depot: depots.get(moi) ?? uuid(0, 5),
    jeton: jetons.get(moi) ?? uuid(0, 6),
    structure: STRUCTURE,
    candidature: CANDIDATURE,
    cohorte: COHORTES[dedans ? 0 : 1],
    coordonnees: COORDONNEES,
    contrePaiement: 'essai',
    autreLieu: dedans ? LIEU_SUSPENDU : LIEU,
    signalement: SIGNALEMENTS[dedans ? 0 : 1],
    cle: `matrice-${++cles}`,
  };
}

/** Mutations that answer whoever may ask, be it that there is nothing to do. */
const EN_FRANCE = new Set(Object.keys(OPERATIONS).filter((nom) => OPERATIONS[nom]?.portee === 'FRANCE'));

/** Lists that no argument takes outside: of what one did oneself, or of a place that everyone knows. */
const LES_SIENS = new Set([
  'vagues',
  'imports',
  'invitations',
  'jetons',
  'mesAppareils',
  'utilisations',
  'utilisationsParJour',
  'webhooks',
]);

const RIEN: Vu = { dedans: 'VIDE', dehors: 'VIDE', france: 'VIDE' };

/** Undoing asks, besides, for the right of what is undone: an event of access, here. */
const DEFAIRE = 'annulerEvenement';

/** Whether it was answered, refused, or told that there is nothing. */
function lire(nom: string, { data, errors }: Awaited<ReturnType<typeof post>>['body']): string {
  const code = errors?.[0]?.extensions.code;
  if (code === 'ACCES_REFUSE') return 'REFUSE';
  if (code === 'SAISIE_INVALIDE' && ['importer', 'fermerMesSessions', 'corrigerCellules'].includes(nom))
    return 'VIDE';
  if (code !== undefined) return code;
  // A rank may not be sealed yet, nor the console be built: everyone is told so alike.
  if (nom === 'sceau' || nom === 'composantDEncart') return 'REPOND';
  const value = data?.[nom] as { totalCount?: number; __typename?: string } | unknown[] | null | undefined;
  const first = Array.isArray(value) ? value[0] : value;
  if (nom === 'couverture')
    return (first as { parCommande: unknown[] }).parCommande.length > 0 ? 'REPOND' : 'VIDE';
  // Counted over nothing, each of these still says what it counts.
  if (nom === 'triangle' || nom === 'prevision')
    return (first as { lignes: unknown[] }).lignes.length > 0 ? 'REPOND' : 'VIDE';
  if (nom === 'courbes') return (first as { carnets: number }).carnets > 0 ? 'REPOND' : 'VIDE';
  if (first == null || (first as { totalCount?: number }).totalCount === 0) return 'VIDE';
  const type = (first as { __typename?: string }).__typename ?? '';
  const refus = type === 'RefusDAdministration' && !EN_FRANCE.has(nom);
  return refus || /Inconnue?$/u.test(type) ? 'VIDE' : 'REPOND';
}

async function envoyer(nom: string, role: Role, perimetre: Perimetre, dedans: boolean): Promise<string> {
  const query = OPERATIONS[nom]?.document ?? '';
  const designes = variables(role, perimetre, dedans);
  const agent = /\$(?:compte|pseudonyme|habilitation|invitation|faite)/u.test(query)
    ? await agentDe(designes.siren)
    : {};
  const webhook = query.includes('$webhook')
    ? { webhook: await webhookDe(dedans ? idDe(role, perimetre) : 'un autre') }
    : {};
  const body = { query, variables: { ...designes, ...agent, ...webhook } };
  return lire(nom, (await post(body, jetonDe(role, perimetre), LA)).body);
}

const champs = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  Object.keys(type?.getFields() ?? {}),
);

it('every root field of the schema has its line', () => {
  expect(Object.keys(OPERATIONS).toSorted()).toEqual(champs.toSorted());
  const abonnements = Object.keys(schema.getSubscriptionType()?.getFields() ?? {});
  expect(Object.keys(ABONNEMENTS).toSorted()).toEqual(abonnements.toSorted());
});

it('the committed page of rights is the one the code writes (otherwise: pnpm schema)', () => {
  expect(readFileSync(join(ROOT, 'docs/droits.md'), 'utf8')).toBe(ecrireLesDroits(schema));
});

describe('what each role is really answered', () => {
  it.each(Object.entries(OPERATIONS))('%s', async (nom, operation) => {
    const droits = droitsDe(schema, operation);
    const attendu: Record<string, Vu | undefined> = {};
    const vu: Record<string, Vu> = {};
    for (const role of ROLES) {
      attendu[role] = VU[celluleDe(droits, operation.portee, role)];
      if (nom === DEFAIRE && role === 'OPERATEUR')
        attendu[role] = { dedans: 'REFUSE', dehors: 'VIDE', france: 'REFUSE' };
      // Nothing is on its way: there is no progress to tell.
      if (nom === 'avancementDImport' && attendu[role]?.dedans === 'REPOND') attendu[role] = RIEN;
      vu[role] = {
        dedans: await envoyer(nom, role, GIRONDE, true),
        dehors: await envoyer(nom, role, GIRONDE, false),
        france: await envoyer(nom, role, FRANCE, true),
      };
    }

    expect(vu).toEqual(LES_SIENS.has(nom) ? sansDehors(attendu) : attendu);
  });

  /** A list designates nothing outside: one asks for one’s own. */
  const sansDehors = (attendu: Record<string, Vu | undefined>): Record<string, Vu | undefined> =>
    Object.fromEntries(
      Object.entries(attendu).map(([role, vu]) => [role, vu && { ...vu, dehors: vu.dedans }]),
    );

  it('POST /imports', async () => {
    for (const role of ROLES) {
      const corps = new FormData();
      corps.set('fichier', new Blob(['a;b\n']), 'essai.csv');
      const init = { method: 'POST', body: corps, headers: jetonDe(role, GIRONDE) };
      const { status } = await send(init, { ...LA, path: '/imports' });

      const { droit, portee } = ROUTES['POST /imports'];
      expect([role, status]).toEqual([role, celluleDe([droit], portee, role) === 'non' ? 403 : 201]);
    }
  });

  it('GET /imports/:id/rejets.csv', async () => {
    const { droit, portee } = ROUTES['GET /imports/:id/rejets.csv'];
    for (const role of ROLES) {
      const statut = async (perimetre: Perimetre, dedans: boolean): Promise<number> => {
        const path = `/imports/${variables(role, perimetre, dedans)['import']}/rejets.csv`;
        return (await send({ headers: jetonDe(role, perimetre) }, { ...LA, path })).status;
      };
      const non = celluleDe([droit], portee, role) === 'non';

      expect([
        role,
        await statut(GIRONDE, true),
        await statut(GIRONDE, false),
        await statut(FRANCE, false),
      ]).toEqual(non ? [role, 403, 403, 403] : [role, 200, 404, 200]);
    }
  });
});
