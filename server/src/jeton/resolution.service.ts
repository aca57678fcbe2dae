import { hash } from 'node:crypto';
import type { Pool } from 'pg';
import { aLeDroit, DROITS, type Perimetre, type TypeDePerimetre } from '../acces/acces.module.ts';
import { EN_VIGUEUR } from '../identite/identite.module.ts';
import { type Actor, type PorteeDeJeton, type Role, withoutAccount } from '../shared/context.ts';
import { ensemble, lireOuvertures, type Ouverture } from './ouverture.queries.ts';
import { commun } from './portee.rules.ts';
import { empreinteDe } from '../shared/secret.ts';
import { estLUnDeCeux, partiePubliqueDe } from './secret.ts';

/** Why a secret opens nothing. Only who holds the secret is told more than that it is unknown. */
export type RefusDeJeton = 'INCONNU' | 'EXPIRE' | 'REVOQUE' | 'SUSPENDU';

export type JetonResolu = { readonly actor: Actor } | { readonly refus: RefusDeJeton };

interface Lu {
  readonly id: string;
  readonly public: string;
  readonly genre: 'API' | 'ENCART';
  readonly nom: string;
  readonly compteId: string | null;
  readonly ferme: boolean;
  readonly role: Role;
  readonly collectivites: string[] | null;
  readonly type: Exclude<TypeDePerimetre, 'STRUCTURE'>;
  readonly code: string | null;
  readonly operations: string[] | null;
  readonly champs: string[] | null;
  readonly indicateurs: string[] | null;
  readonly origines: string[];
  readonly quota: number | null;
  readonly expireLe: string;
  readonly revoque: boolean;
  readonly empreintes: Buffer[];
  readonly habilitations: readonly Perimetre[];
}

/** The secrets that still open: the last, and those before it until the day their successors said. */
const EMPREINTES = `array(select s.empreinte from plateforme.jeton_secret s where s.jeton_id = j.id
  and not exists (select from plateforme.jeton_secret n where n.jeton_id = j.id and n.rang > s.rang
    and (n.precedents_jusqu_au is null or n.precedents_jusqu_au < $2::date)))`;

const LIRE = `
  select j.id, j.public, j.genre, j.nom, j.compte_id as "compteId", j.createur_role as role, j.createur_collectivites::text[] as collectivites,
    j.perimetre_type as type, j.perimetre_code as code, j.operations, j.champs, j.indicateurs, j.origines, j.quota,
    j.expire_le as "expireLe", j.revoque_le is not null as revoque, ${EMPREINTES} as empreintes,
    coalesce((select c.ferme_le is not null from plateforme.compte c where c.id = j.compte_id), false) as ferme,
    coalesce((select json_agg(json_build_object('type', h.perimetre_type, 'code', h.perimetre_code)) from plateforme.habilitation h
      where h.compte_id = j.compte_id and h.role = j.createur_role and ${EN_VIGUEUR('h', '$2::date')}), '[]') as habilitations
  from plateforme.jeton_lu j where j.public = $1`;

interface Conditions {
  /** Civil day. */
  readonly jour: string;
  /** Whether tokens whose maker has no account are honoured. */
  readonly demonstration: boolean;
}

/**
 * On whose behalf a secret speaks, as things are now: never beyond what its maker may still open, so that one who loses rights,
 * or whose account is closed, takes their tokens along.
 */
async function resoudreJeton(
  pool: Pool,
  secret: string,
  { jour, demonstration }: Conditions,
): Promise<JetonResolu> {
  const partiePublique = partiePubliqueDe(secret);
  if (partiePublique === null) return { refus: 'INCONNU' };
  const { rows } = await pool.query<Lu>({ name: 'lire-jeton', text: LIRE, values: [partiePublique, jour] });
  const [lu] = rows;
  if (!lu || !estLUnDeCeux(secret, lu.empreintes)) return { refus: 'INCONNU' };
  if (lu.revoque) return { refus: 'REVOQUE' };
  if (lu.expireLe < jour) return { refus: 'EXPIRE' };
  const [territoire, ...duCreateur] = await lireOuvertures(pool, [lu, ...lu.habilitations]);
  const createur = createurDe(lu, duCreateur, demonstration);
  if (territoire?.nom == null || createur === null) return { refus: 'SUSPENDU' };
  return { actor: acteurDe(lu, territoire, createur) };
}

/** What the maker of a token may still open; `null` when they may hold no token any more. */
function createurDe(
  { compteId, ferme, role, collectivites }: Lu,
  ouvertures: readonly Ouverture[],
  demonstration: boolean,
): Pick<Ouverture, 'collectivites' | 'departements'> | null {
  if (!aLeDroit(role, 'GERER_JETONS')) return null;
  if (compteId === null) return demonstration ? { collectivites, departements: null } : null;
  return ferme || ouvertures.length === 0 ? null : ensemble(ouvertures);
}

/** A page that anyone reads shows what anyone may; a token acts as an integrator only while its maker could do all that one may. */
const roleDe = ({ genre, role }: Lu): Role =>
  genre === 'API' && DROITS.every((droit) => !aLeDroit('INTEGRATEUR', droit) || aLeDroit(role, droit))
    ? 'INTEGRATEUR'
    : 'PUBLIC';

function acteurDe(
  lu: Lu,
  territoire: Ouverture,
  createur: Pick<Ouverture, 'collectivites' | 'departements'>,
): Actor {
  const perimeter = commun(territoire.collectivites, createur.collectivites);
  const jeton = porteeDe(lu, commun(territoire.departements, createur.departements));
  const role = roleDe(lu);
  // Whatever is kept, shared or listened to by reader is never shared with, or kept through, another scope.
  const ouvert = hash('sha256', JSON.stringify([role, perimeter, jeton]), 'hex').slice(0, 12);
  const id = `jeton ${lu.public} (portée ${ouvert})`;
  return {
    ...withoutAccount({ id, role, perimeter, perimetre: territoire.nom ?? '' }),
    pseudonyme: `jeton-${lu.public}`,
    jeton,
  };
}

const CHAMPS = { REGION: 'region', DEPARTEMENT: 'departement', COLLECTIVITE: 'collectivite' } as const;

function porteeDe(lu: Lu, departements: readonly string[] | null): PorteeDeJeton {
  const { id, nom, operations, champs, indicateurs, origines, quota, type, code, genre } = lu;
  return {
    id,
    nom,
    operations,
    champs,
    indicateurs,
    departements,
    origines,
    quota,
    ...(type === 'FRANCE' || code === null ? {} : { territoire: { champ: CHAMPS[type], code } }),
    ...(genre === 'ENCART' ? { encart: true } : {}),
  };
}

/** A token is read again after this long: what is revoked or changed elsewhere stops here too. */
const FRAICHEUR = 2000;
const MOST_KNOWN = 5000;

/** Finds whom secrets speak for, and remembers it for two seconds. */
export class Jetons {
  private readonly pool: Pool;
  private readonly demonstration: boolean;
  private readonly connus = new Map<string, { readonly jusque: number; readonly lu: Promise<JetonResolu> }>();

  constructor(pool: Pool, demonstration: boolean) {
    this.pool = pool;
    this.demonstration = demonstration;
  }

  resoudre(secret: string, jour: string): Promise<JetonResolu> {
    const cle = `${empreinteDe(secret).toString('base64')} ${jour}`;
    const connu = this.connus.get(cle);
    if (connu && connu.jusque > Date.now()) return connu.lu;
    const lu = resoudreJeton(this.pool, secret, { jour, demonstration: this.demonstration });
    if (this.connus.size >= MOST_KNOWN) this.connus.clear();
    this.connus.set(cle, { jusque: Date.now() + FRAICHEUR, lu });
    lu.catch(() => this.connus.delete(cle));
    return lu;
  }
}
