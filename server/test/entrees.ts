import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { type Running, run } from '../src/app/runtime.ts';
import { FauxFournisseur } from './fournisseur.ts';
import type { Harness } from './harness.ts';
import { peupler } from './monde.ts';
import { Navigateur } from './navigateur.ts';

interface Registre {
  data: { registre: { role: string; compte: string | null } };
}

/** A register that people enter by a provider in ProConnect's profile. */
export interface Entrees {
  readonly faux: FauxFournisseur;
  readonly serveur: Running;
  readonly base: pg.Client;
  /** Secret of an invitation made for each test. */
  readonly secret: string;
  /** The letters that the register has sent. */
  courriers(): Promise<string[]>;
  /** An invitation as the register makes it; the secret is its only key. */
  inviter(courriel: string, role?: string, perimetre?: readonly [string, string | null]): Promise<string>;
  roleDe(navigateur: Navigateur): Promise<string>;
  /** Goes through the provider; gives the browser and the page where it ended. */
  entrer(navigateur?: Navigateur): Promise<[Navigateur, string]>;
  /** Someone who has accepted the invitation. */
  entree(): Promise<Navigateur>;
}

export const ROLE = '{ registre { role compte } }';

/** Listens for a test file, with a provider that tests make lie. */
export function setupEntrees(harness: Harness): Entrees {
  const folder = mkdtempSync(join(tmpdir(), 'pass-identite-'));
  let faux: FauxFournisseur;
  let serveur: Running;
  let base: pg.Client;
  let secret: string;

  beforeAll(async () => {
    faux = await FauxFournisseur.ouvrir();
    const fichier = join(folder, 'fournisseurs.json');
    writeFileSync(
      fichier,
      JSON.stringify([
        {
          code: 'proconnect',
          nom: 'ProConnect',
          emetteur: faux.emetteur,
          clientId: 'registre',
          clientSecret: 'un secret de seize caractères',
          acr: ['eidas1', 'eidas2'],
        },
      ]),
    );
    vi.stubEnv('FOURNISSEURS', fichier);
    vi.stubEnv('PASS_DONNEES', folder);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await peupler(harness.url, harness.lot);
    serveur = await run({ databaseUrl: harness.url, host: '127.0.0.1', ports: [0] });
    base = new pg.Client({ connectionString: harness.url });
    await base.connect();
  });
  afterAll(async () => {
    await base.end();
    await serveur.stop();
    await faux.fermer();
    rmSync(folder, { recursive: true, force: true });
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  const inviter: Entrees['inviter'] = async (
    courriel,
    role = 'ANALYSTE',
    [type, code] = ['FRANCE', null],
  ) => {
    const texte = randomBytes(32).toString('base64url');
    await base.query(
      `insert into plateforme.invitation (empreinte, courriel, role, perimetre_type, perimetre_code, du, motif, invite_par, expire_le)
       values ($1, $2, $3, $4, $5, '2020-01-01', 'essai', 'essai', clock_timestamp() + interval '1 day')`,
      [createHash('sha256').update(texte).digest(), courriel, role, type, code],
    );
    return texte;
  };
  const entrer: Entrees['entrer'] = async (navigateur = new Navigateur(serveur.url)) => {
    const etapes = await navigateur.suivre('/connexion?fournisseur=proconnect&retour=/pilotage');
    return [navigateur, etapes.at(-1) ?? ''];
  };
  beforeEach(async () => {
    faux.honnete();
    secret = await inviter('camille@exemple.invalid');
  });

  return {
    get faux() {
      return faux;
    },
    get serveur() {
      return serveur;
    },
    get base() {
      return base;
    },
    get secret() {
      return secret;
    },
    inviter,
    entrer,
    async courriers() {
      const dossier = join(folder, 'courrier');
      if (!existsSync(dossier)) return [];
      return readdirSync(dossier).map((nom) => readFileSync(join(dossier, nom), 'utf8'));
    },
    roleDe: async (navigateur) => (await navigateur.api<Registre>(ROLE)).data.registre.role,
    async entree() {
      const navigateur = new Navigateur(serveur.url);
      await navigateur.suivre(`/invitation/${secret}`);
      await entrer(navigateur);
      return navigateur;
    },
  };
}
