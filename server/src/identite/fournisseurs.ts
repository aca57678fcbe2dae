import { readFileSync } from 'node:fs';

/** A provider of identities, as FOURNISSEURS describes it. */
export interface Fournisseur {
  /** Short name in addresses and in the accounts' identities; never changes once people entered by it. */
  readonly code: string;
  /** Name on the button. */
  readonly nom: string;
  readonly emetteur: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly portee: string;
  /** Levels of authentication accepted; any when empty. */
  readonly acr: readonly string[];
  /** Whether its userinfo is a signed JWT, as ProConnect's is. */
  readonly userinfoSignee: boolean;
  readonly pkce: boolean;
}

/** ProConnect's scopes: a claim each. */
const PORTEE = 'openid given_name usual_name email siret idp_id organization_label';

/** Reads the providers from the file that FOURNISSEURS names; none is configured without it. */
export function lireFournisseurs(fichier = process.env['FOURNISSEURS']): readonly Fournisseur[] {
  if (!fichier) return [];
  const refus = (quoi: string): Error => new Error(`FOURNISSEURS (${fichier}) : ${quoi}`);
  let lu: unknown;
  try {
    lu = JSON.parse(readFileSync(fichier, 'utf8'));
  } catch {
    throw refus('un fichier JSON lisible est attendu.');
  }
  if (!Array.isArray(lu)) throw refus('une liste de fournisseurs est attendue.');
  const fournisseurs = lu.map((un: unknown, i) => verifier(un, (quoi) => refus(`n° ${i + 1} : ${quoi}`)));
  const codes = new Set(fournisseurs.map(({ code }) => code));
  if (codes.size < fournisseurs.length) throw refus('deux fournisseurs ont le même code.');
  return fournisseurs;
}

/** A provider of this very machine, as one under development. */
export const estLocal = (emetteur: string): boolean =>
  /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?:\/|$)/u.test(emetteur);

function verifier(un: unknown, refus: (quoi: string) => Error): Fournisseur {
  const lus = new Map(typeof un === 'object' && un !== null ? Object.entries(un) : []);
  const texte = (nom: string, defaut?: string): string => {
    const valeur: unknown = lus.get(nom) ?? defaut;
    if (typeof valeur !== 'string' || valeur === '') throw refus(`le champ ${nom} est attendu.`);
    return valeur;
  };
  const emetteur = texte('emetteur');
  if (!emetteur.startsWith('https://') && !estLocal(emetteur))
    throw refus('emetteur doit commencer par https://.');
  const code = texte('code');
  if (!/^[a-z0-9-]{1,60}$/u.test(code) || code === 'demonstration')
    throw refus('code : lettres minuscules, chiffres et tirets, autre que « demonstration ».');
  const clientSecret = texte('clientSecret');
  if (clientSecret.length < 16) throw refus('clientSecret : 16 caractères au moins.');
  const acr: unknown = lus.get('acr') ?? [];
  if (!Array.isArray(acr) || !acr.every((niveau) => typeof niveau === 'string'))
    throw refus('acr : une liste de niveaux est attendue.');
  return {
    code,
    nom: texte('nom'),
    emetteur,
    clientId: texte('clientId'),
    clientSecret,
    portee: texte('portee', PORTEE),
    acr,
    userinfoSignee: lus.get('userinfoSignee') !== false,
    pkce: lus.get('pkce') !== false,
  };
}
