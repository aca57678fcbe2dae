import { TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import type { Etape } from '../graphql/graphql.ts';
import { bornes, euros, nombre, taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { LienDeLignes } from '../shared/LienDeLignes.tsx';
import { masqueDe } from '../shared/statistiques/masques.ts';
import { porteeDe } from '../shared/statistiques/portee.ts';
import { Masque, Tampon } from '../shared/Tampon.tsx';
import { useVue } from '../shared/vue.ts';
import { PRUDENCE } from '../shared/wilson.ts';
import type { LigneDeCollectivite } from './lignes.ts';
import { TYPES } from '../shared/mots.ts';

const TEXTES = {
  fr: {
    outremer: 'outre-mer',
    prudence: (total: string) => `${total} pass\u00a0: prudence`,
    absent: 'non disponible',
    sans: 'aucun achat',
  },
  en: {
    outremer: 'overseas',
    prudence: (total: string) => `${total} passes: caution`,
    absent: 'not available',
    sans: 'nothing bought',
  },
};

interface Props {
  readonly ligne: LigneDeCollectivite;
  readonly enAttente: boolean;
}

/** An authority: its name opens its sheet, each of its counts opens its pass. */
export function RangDeCollectivite({ ligne, enAttente }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, href } = useVue();
  const { collectivite, engage, chiffres } = ligne;
  const { base, au } = porteeDe(vue);
  const demande = { base, au, p: vue['p'] ?? null, collectivite: collectivite.siren };
  const lien = (etape: Etape, valeur: number | null | undefined) =>
    valeur === undefined ? (
      <Absent enAttente={enAttente} />
    ) : (
      <LienDeLignes {...{ etape, valeur, demande }} masque={chiffres && masqueDe(chiffres, etape)} />
    );
  const retire = { q: null, 'f.type': null, 'f.outremer': null, tri: null };
  return (
    <tr>
      <th scope="row">
        <Link href={href(retire, `/collectivites/${collectivite.siren}`)}>{collectivite.nom}</Link>
        {collectivite.departementCode && <span className="note"> {collectivite.departementCode}</span>}
      </th>
      <td>
        {TYPES[langue][collectivite.type][0]}
        {collectivite.outreMer && <span className="sous">{textes.outremer}</span>}
      </td>
      <td className="d">{euros(engage, langue)}</td>
      <td className="d col">{lien('ACHETES', chiffres?.achetes)}</td>
      <td className="d">{lien('DISTRIBUES', chiffres?.distribues)}</td>
      <td className="d">{lien('UTILISES', chiffres?.utilises)}</td>
      <Taux ligne={ligne} enAttente={enAttente} />
    </tr>
  );
}

/** A dash when the figure could not be read; nothing yet while it comes. */
function Absent({ enAttente }: { readonly enAttente: boolean }) {
  const textes = useTextes(TEXTES);
  return enAttente ? (
    '…'
  ) : (
    <>
      —<span className="vh">{textes.absent}</span>
    </>
  );
}

function Taux({ ligne: { chiffres }, enAttente }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const rate = chiffres?.tauxDUsage;
  if (typeof rate !== 'number') {
    return (
      <td className="d col" colSpan={2}>
        {!chiffres ? (
          <Absent enAttente={enAttente} />
        ) : chiffres.utilises === null ? (
          <Masque raison={masqueDe(chiffres, 'UTILISES')} />
        ) : (
          <span className="note">{textes.sans}</span>
        )}
      </td>
    );
  }
  const { achetes = 0, intervalleBas: bas, intervalleHaut: haut } = chiffres ?? {};
  const known = typeof bas === 'number' && typeof haut === 'number';
  return (
    <>
      <td className="d col fort">{taux(rate, langue)}</td>
      <td className="d">
        {known ? bornes(bas, haut, langue) : '—'}
        {achetes < PRUDENCE && (
          <Tampon mot={textes.prudence(nombre(achetes, langue))} icone={TriangleAlert} ton="attention" />
        )}
      </td>
    </>
  );
}
