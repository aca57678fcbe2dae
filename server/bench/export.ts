import type { Base } from './base.ts';
import { type Cas, mediane } from './mesure.ts';

const LIGNES = 100_000;
const TOURS = 3;
/** Rows behind a figure: enough of them, and not the whole register. */
const VUE = '/carnets?etape=ACHETES&base=achat&f.type=DEPARTEMENT';

interface Recu {
  readonly premier: number;
  readonly pour100000: number;
}

/** Takes the rows behind a figure away as files, read as fast as they come: what a hundred thousand rows take, and the first byte. */
export async function mesurerLesExports({ jeton }: Base, url: string): Promise<Cas[]> {
  const cas: Cas[] = [];
  for (const format of ['csv', 'xlsx']) {
    const recus: Recu[] = [];
    for (let tour = 0; tour < TOURS; tour++) recus.push(await recevoir(url, jeton, format));
    const enMs = (nom: string, lu: (recu: Recu) => number): Cas => ({
      nom,
      produit: mediane(recus.map(lu)),
      brut: null,
      postgraphile: null,
      unite: 'ms',
    });
    cas.push(
      enMs(`export.${format}.premier`, ({ premier }) => premier),
      enMs(`export.${format}.cent_mille`, ({ pour100000 }) => pour100000),
    );
  }
  return cas;
}

async function recevoir(url: string, jeton: string, format: string): Promise<Recu> {
  const params = new URLSearchParams({ vue: VUE, motif: 'mesure de vitesse' });
  const debut = performance.now();
  const reponse = await fetch(`${url}/exports/lignes.${format}?${params.toString()}`, {
    headers: { authorization: `Bearer ${jeton}` },
  });
  if (!reponse.ok || !reponse.body) throw new Error(`Export refusé : ${await reponse.text()}`);
  const lignes = Number(reponse.headers.get('x-lignes'));
  let premier: number | null = null;
  for await (const _ of reponse.body) premier ??= performance.now() - debut;
  return { premier: premier ?? 0, pour100000: ((performance.now() - debut) * LIGNES) / lignes };
}
