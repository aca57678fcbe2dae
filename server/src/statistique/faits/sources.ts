import {
  acheteur,
  carnetDe,
  CENTRE,
  COHORTE,
  commandeDite,
  COMMUNE_DU_LIEU,
  connu,
  DISTRIBUTEUR,
  enVigueur,
  LIEU,
  remiseDe,
  type Joint,
} from './joints.ts';

/** What a source knows of each of its facts. */
export interface Colonnes {
  readonly collectivite: string;
  readonly commande: string;
  readonly achat: string;
  readonly jour: string;
  readonly public?: string;
  readonly distributeur?: string;
  readonly lieu?: string;
  readonly service?: string;
}
export type Colonne = keyof Colonnes;

/** Where facts are read, as known on `@au`: each alias is joined only when something asks for it. */
export interface Source {
  readonly de: string;
  readonly si: readonly string[];
  readonly colonnes: Colonnes;
  readonly joints: Readonly<Record<string, Joint>>;
  /** What of a pass tells the facts about it: its columns, and theirs. */
  readonly cles: readonly (readonly [duPass: string, duFait: string])[];
}

const JOINTS_DES_USAGES: Source['joints'] = {
  k: carnetDe('u'),
  r: remiseDe('u'),
  h: COHORTE,
  d: DISTRIBUTEUR,
  c: acheteur('u.collectivite_id'),
  o: commandeDite('k.commande_id', ['k']),
  l: LIEU,
  t: COMMUNE_DU_LIEU,
  m: CENTRE,
};

const USAGES: Source = {
  de: 'pass.utilisation u',
  si: [connu('u'), enVigueur('u')],
  colonnes: {
    collectivite: 'u.collectivite_id',
    commande: 'k.commande_id',
    achat: 'k.achete_le',
    jour: 'u.jour',
    public: 'h.public',
    distributeur: 'd.code',
    lieu: 'u.lieu_id',
    service: 'u.service',
  },
  joints: JOINTS_DES_USAGES,
  cles: [
    ['lot', 'u.lot'],
    ['carnet_id', 'u.carnet_id'],
    ['rang', 'u.rang'],
  ],
};

/** Uses with their rank in their carnet, in the order of days then of pass: a buyer's are found before they are ranked. */
const RANGES = `(select u.*, row_number() over (partition by u.collectivite_id, u.lot, u.carnet_id order by u.jour, u.rang) as k
  from pass.utilisation u where ${connu('u')} and ${enVigueur('u')}) u`;

const ETAPES: Source = {
  de: 'pass.commande_etape e join pass.commande c0 on c0.id = e.commande_id',
  si: [connu('e')],
  colonnes: {
    collectivite: 'e.collectivite_id',
    commande: 'e.commande_id',
    achat: 'c0.achetee_le',
    jour: 'e.jour',
  },
  joints: {
    c: acheteur('e.collectivite_id'),
    o: commandeDite('e.commande_id'),
    n: {
      texte: `left join pass.commande_etape n on n.commande_id = e.commande_id and n.etape = 'LIVREE' and ${connu('n')}`,
    },
  },
  cles: [['commande_id', 'e.commande_id']],
};

/** What is not used of each carnet, and what stops it. */
const RESTES = `(select k.lot, k.id as carnet_id, k.collectivite_id, k.commande_id, k.achete_le, k.tolere_jusqu_au,
    k.nombre_de_pass - coalesce(n.utilises, 0) as reste, r.jour as remis_le, r.cohorte_id, r.distributeur_id, a.jour as active_le,
    i.genre as incident, i.genre is not null and i.genre not in ('DEBLOCAGE', 'RETROUVE') as arrete
  from pass.carnet k
  left join (select u.lot, u.carnet_id, count(*) as utilises from pass.utilisation u where ${connu('u')} and ${enVigueur('u')}
    group by u.lot, u.carnet_id) n on n.lot = k.lot and n.carnet_id = k.id
  left join pass.remise r on r.lot = k.lot and r.carnet_id = k.id and ${connu('r')}
  left join pass.commande_etape a on a.commande_id = k.commande_id and a.etape = 'ACTIVEE' and ${connu('a')}
  left join (select distinct on (i.lot, i.carnet_id) i.lot, i.carnet_id, i.genre from pass.incident i where ${connu('i')}
    order by i.lot, i.carnet_id, i.ordre desc) i on i.lot = k.lot and i.carnet_id = k.id
  where k.enregistre_le <= @au::date) k`;

export const SOURCES = {
  ETAPES,
  CARNETS: {
    de: 'pass.carnet k',
    si: ['k.enregistre_le <= @au::date'],
    colonnes: {
      collectivite: 'k.collectivite_id',
      commande: 'k.commande_id',
      achat: 'k.achete_le',
      jour: 'k.enregistre_le',
    },
    joints: { c: acheteur('k.collectivite_id'), o: commandeDite('k.commande_id') },
    cles: [
      ['lot', 'k.lot'],
      ['carnet_id', 'k.id'],
    ],
  },
  REMISES: {
    de: 'pass.remise r',
    si: [connu('r')],
    colonnes: {
      collectivite: 'r.collectivite_id',
      commande: 'k.commande_id',
      achat: 'k.achete_le',
      jour: 'r.jour',
      public: 'h.public',
      distributeur: 'd.code',
    },
    joints: {
      k: carnetDe('r'),
      r: { texte: '' },
      h: COHORTE,
      d: DISTRIBUTEUR,
      c: acheteur('r.collectivite_id'),
      o: commandeDite('k.commande_id', ['k']),
      a: {
        texte: `left join pass.commande_etape a on a.commande_id = k.commande_id and a.etape = 'ACTIVEE' and ${connu('a')}`,
        apres: ['k'],
      },
    },
    cles: [
      ['lot', 'r.lot'],
      ['carnet_id', 'r.carnet_id'],
    ],
  },
  USAGES,
  USAGES_RANGES: { ...USAGES, de: RANGES, si: [] },
  PAIEMENTS: {
    ...USAGES,
    de: `pass.reglement_ligne x join pass.utilisation u
      on u.lot = x.lot and u.carnet_id = x.carnet_id and u.rang = x.rang and u.usage = x.usage`,
    si: [connu('x')],
    colonnes: { ...USAGES.colonnes, jour: 'x.jour' },
  },
  AVOIRS: {
    de: 'pass.avoir v join pass.commande c0 on c0.id = v.commande_id',
    si: [connu('v')],
    colonnes: {
      collectivite: 'v.collectivite_id',
      commande: 'v.commande_id',
      achat: 'c0.achetee_le',
      jour: 'v.jour',
    },
    joints: { c: acheteur('v.collectivite_id'), o: commandeDite('v.commande_id') },
    cles: [['commande_id', 'v.commande_id']],
  },
  ETATS: {
    de: RESTES,
    si: ['k.reste > 0'],
    colonnes: {
      collectivite: 'k.collectivite_id',
      commande: 'k.commande_id',
      achat: 'k.achete_le',
      // Its pass expire the day after the last on which they are taken.
      jour: '(k.tolere_jusqu_au + 1)',
      public: 'h.public',
      distributeur: 'd.code',
    },
    joints: {
      h: { texte: 'left join pass.cohorte h on h.id = @lien', lien: 'k.cohorte_id' },
      d: { texte: 'left join pass.distributeur d on d.id = @lien', lien: 'k.distributeur_id' },
      c: acheteur('k.collectivite_id'),
      o: commandeDite('k.commande_id'),
    },
    cles: [
      ['lot', 'k.lot'],
      ['carnet_id', 'k.carnet_id'],
    ],
  },
} as const satisfies Readonly<Record<string, Source>>;
export type NomDeSource = keyof typeof SOURCES;

/** Pass of which no use is in force. */
export const nonUtilise = (p: string, au: string): string =>
  `not exists (select from pass.utilisation u where u.lot = ${p}.lot and u.carnet_id = ${p}.carnet_id
    and u.rang = ${p}.rang and ${connu('u')} and ${enVigueur('u')})`.replaceAll('@au', au);
