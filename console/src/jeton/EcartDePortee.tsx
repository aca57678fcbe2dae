import { Minus, Plus } from 'lucide-react';
import { jour } from '../shared/dates.ts';
import { compte, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import type { Ecart } from './portee.ts';
import { CHAMPS, TERRITOIRES } from './textes.ts';
import type { Essai } from './useJetons.ts';

const TEXTES = {
  fr: {
    change: 'Ce qui changerait',
    perd: 'perd',
    gagne: 'gagne',
    sansLimite: 'sans limite',
    aucune: 'Depuis trente jours, rien de ce qu’il a demandé n’aurait été refusé.',
    refusees: (refusees: string, toutes: string) =>
      `Des ${toutes} requêtes des 30 derniers jours, ${refusees} auraient été refusées.`,
    silence: 'Il n’a rien demandé depuis trente jours.',
    quota: (quota: string) => (jours: string) => `${jours} au-dessus de ${quota} requêtes par minute.`,
    jours: nom('jour', 'jours'),
    enMoins: nom('collectivité ne se lirait plus', 'collectivités ne se liraient plus'),
    enPlus: nom('collectivité se lirait en plus', 'collectivités se liraient en plus'),
    table: 'Ce qui aurait été refusé',
    demande: 'Demande',
    requetes: 'Requêtes',
    raison: 'Parce que',
  },
  en: {
    change: 'What would change',
    perd: 'loses',
    gagne: 'gains',
    sansLimite: 'no limit',
    aucune: 'Of what it asked in the last thirty days, nothing would have been refused.',
    refusees: (refused: string, all: string) =>
      `Of the ${all} requests of the last thirty days, ${refused} would have been refused.`,
    silence: 'It has asked nothing for thirty days.',
    quota: (quota: string) => (days: string) => `${days} above ${quota} requests a minute.`,
    jours: nom('day', 'days'),
    enMoins: nom('authority would be read no more', 'authorities would be read no more'),
    enPlus: nom('authority more would be read', 'authorities more would be read'),
    table: 'What would have been refused',
    demande: 'Request',
    requetes: 'Requests',
    raison: 'Because',
  },
};

interface Props {
  readonly ecarts: readonly Ecart[];
  readonly essai: Essai;
  readonly quota: number | null;
}

/** The difference of two scopes, then what the new one would have refused of the last thirty days. */
export function EcartDePortee({ ecarts, essai, quota }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { requetes, refusees, detail, joursAuDessusDuQuota, collectivitesEnMoins, collectivitesEnPlus } =
    essai;
  const suites = [
    requetes === 0
      ? textes.silence
      : refusees === 0
        ? textes.aucune
        : textes.refusees(nombre(refusees, langue), nombre(requetes, langue)),
    joursAuDessusDuQuota > 0 && quota !== null
      ? textes.quota(nombre(quota, langue))(compte(joursAuDessusDuQuota, textes.jours, langue))
      : null,
    collectivitesEnMoins > 0 ? `${compte(collectivitesEnMoins, textes.enMoins, langue)}.` : null,
    collectivitesEnPlus > 0 ? `${compte(collectivitesEnPlus, textes.enPlus, langue)}.` : null,
  ].filter((phrase) => phrase !== null);
  return (
    <div className="pile" role="status">
      <ul className="ecarts" aria-label={textes.change}>
        {ecarts.map((ecart) => (
          <UnEcart key={ecart.champ} ecart={ecart} />
        ))}
      </ul>
      <ul className="pile serree">
        {suites.map((phrase) => (
          <li key={phrase} className="fort">
            {phrase}
          </li>
        ))}
      </ul>
      {detail.length > 0 && (
        <Defile nom={textes.table}>
          <table className="t">
            <caption className="vh">{textes.table}</caption>
            <thead>
              <tr>
                <th scope="col">{textes.demande}</th>
                <th scope="col" className="n">
                  {textes.requetes}
                </th>
                <th scope="col">{textes.raison}</th>
              </tr>
            </thead>
            <tbody>
              {detail.map(({ operation, champs, indicateurs, origine, requetes: combien, raison }) => (
                <tr key={[operation, champs, indicateurs, origine].join(' ')}>
                  <th scope="row">{operation || champs.join(', ')}</th>
                  <td className="n">{nombre(combien, langue)}</td>
                  <td lang="fr">{raison}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Defile>
      )}
    </div>
  );
}

function UnEcart({ ecart: { champ, perd, gagne } }: { readonly ecart: Ecart }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const territoires: Readonly<Record<string, string>> = TERRITOIRES[langue];
  const dire = (valeur: string): string => {
    if (valeur === '*') return textes.sansLimite;
    if (champ === 'expireLe') return jour(valeur, langue);
    return champ === 'territoire' ? (territoires[valeur] ?? valeur) : valeur;
  };
  return (
    <li>
      <span className="fort">{CHAMPS[langue][champ]}</span>
      {perd.length > 0 && (
        <p className="perd">
          <Minus className="ico" aria-hidden /> <span className="vh">{textes.perd}</span>
          {perd.map(dire).join(', ')}
        </p>
      )}
      {gagne.length > 0 && (
        <p className="gagne">
          <Plus className="ico" aria-hidden /> <span className="vh">{textes.gagne}</span>
          {gagne.map(dire).join(', ')}
        </p>
      )}
    </li>
  );
}
