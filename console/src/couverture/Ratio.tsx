import type { Couvert } from '../graphql/graphql.ts';
import { taux } from '../shared/format.ts';
import { useLangue } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { COUVERTS, MARQUES } from './mots.ts';

/** The cover by a number and by a word. */
export function Ratio({ etat, ratio }: { readonly etat: Couvert; readonly ratio: number | null }) {
  const langue = useLangue();
  return (
    <>
      {ratio !== null && <span className="n">{taux(ratio, langue)} </span>}
      <Tampon mot={COUVERTS[langue][etat]} {...MARQUES[etat]} />
    </>
  );
}
