import { randomUUID } from 'node:crypto';
import type { Entrees } from './entrees.ts';
import { Navigateur } from './navigateur.ts';

export interface Reponse {
  data: Record<string, Record<string, unknown>> | null;
  errors?: { message: string; extensions: { code: string } }[];
}

/** Someone who enters with a role, each with an identity of their own. */
export async function quelquUn(
  ici: Entrees,
  role: string,
  perimetre: readonly [string, string | null] = ['FRANCE', null],
): Promise<Navigateur> {
  const qui = randomUUID();
  const courriel = `${qui}@exemple.invalid`;
  const secret = await ici.inviter(courriel, role, perimetre);
  ici.faux.reglages.sub = qui;
  ici.faux.reglages.claims = { email: courriel, given_name: 'Dominique', usual_name: qui };
  const navigateur = new Navigateur(ici.serveur.url);
  await navigateur.suivre(`/invitation/${secret}`);
  await ici.entrer(navigateur);
  return navigateur;
}

/** Calls a mutation, and gives its result or the code of its error. */
export async function faire(
  qui: Navigateur,
  mutation: string,
  input: object,
  cle: string = randomUUID(),
): Promise<Record<string, unknown>> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const rendu = {
    inviterCompte: '... on CompteInvite { lien }',
    modifierDroits: '... on DroitsModifies { ecarts { role droit accorde } }',
  }[mutation];
  const { data, errors } = await qui.api<Reponse>(
    `mutation ($input: ${type}!) { r: ${mutation}(input: $input) { __typename ${rendu ?? '... on AccesModifie { deja }'} ... on Refus { message } } }`,
    { input: { motif: 'essai', cleIdempotence: cle, ...input } },
  );
  return data?.['r'] ?? { code: errors?.[0]?.extensions.code };
}

export const sirens = async (ici: Entrees): Promise<string[]> =>
  (
    await ici.base.query<{ siren: string }>('select siren from territoires.collectivite order by siren')
  ).rows.map(({ siren }) => siren);

export const invitation = (role: string, perimetreType: string, perimetreCode?: string): object => ({
  courriel: 'nouvelle@exemple.invalid',
  role,
  perimetreType,
  ...(perimetreCode ? { perimetreCode } : {}),
});
