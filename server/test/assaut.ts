import { LIEU } from './monde.ts';

const UTILISER = `mutation ($input: UtiliserPassInput!) {
  utiliserPass(input: $input) { __typename ... on PassUtilise { deja } }
}`;

/** What is asked of the server: a pass, under a key that no other request has. */
export interface Demande {
  readonly cle: string;
  readonly serie: number;
  readonly rang: number;
  readonly numero: string;
}

export interface Reponse {
  readonly __typename: string;
  readonly deja?: boolean;
}

/** Asks for a use over HTTP; fails when no answer came, or one that says neither yes nor no. */
export async function demander(
  url: string,
  headers: Record<string, string>,
  { cle, numero }: Pick<Demande, 'cle' | 'numero'>,
): Promise<Reponse> {
  const input = { cleIdempotence: cle, numero, lieu: LIEU, service: 'DECOUVRIR', prixCentimes: 1200 };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: UTILISER, variables: { input } }),
    signal: AbortSignal.timeout(15_000),
  });
  const { data, errors } = (await response.json()) as {
    data?: { utiliserPass: Reponse | null };
    errors?: { message: string }[];
  };
  if (!data?.utiliserPass) throw new Error(errors?.[0]?.message ?? `HTTP ${response.status}`);
  return data.utiliserPass;
}

/** What came of an assault: what was acknowledged, what was refused, and what nobody knows. */
export interface Issue {
  readonly acquittees: readonly Demande[];
  readonly refusees: readonly Demande[];
  readonly inconnues: readonly Demande[];
}

/** Keeps `nombre` uses in flight, each asked once, until one gets no answer; `pendant` is done meanwhile, and may ask how many were acknowledged. */
export async function assaillir(
  { url, headers, demandes }: { url: string; headers: Record<string, string>; demandes: Iterator<Demande> },
  nombre: number,
  pendant: (acquittes: () => number) => Promise<void>,
): Promise<Issue> {
  const [acquittees, refusees, inconnues]: [Demande[], Demande[], Demande[]] = [[], [], []];
  let fini = false;
  const enchainer = async (): Promise<void> => {
    while (!fini) {
      const { value, done } = demandes.next();
      if (done === true) return;
      try {
        const { __typename } = await demander(url, headers, value);
        (__typename === 'PassUtilise' ? acquittees : refusees).push(value);
      } catch {
        inconnues.push(value);
        fini = true;
      }
    }
  };
  const vagues = Array.from({ length: nombre }, enchainer);
  await pendant(() => acquittees.length);
  await Promise.all(vagues);
  return { acquittees, refusees, inconnues };
}
