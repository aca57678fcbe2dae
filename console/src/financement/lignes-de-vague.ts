import type { VaguesQuery as Lues } from '../graphql/graphql.ts';
import { nombre } from '../shared/format.ts';

export type Vague = Lues['vagues'][number];

/** The words of the comparison of waves. */
export const TEXTES = {
  fr: {
    titre: 'Les deux vagues, côte à côte',
    region: 'Tableau des vagues, à faire défiler',
    legende: 'De l’enveloppe annoncée à ce que l’État doit ou peut réclamer, dans votre périmètre.',
    mesure: 'Mesure',
    vague: (annee: number) => `Vague ${annee}`,
    enveloppe: 'Enveloppe annoncée par l’État',
    dossiers: 'Dossiers déposés, dont retenus',
    conventions: 'Conventions signées',
    total: 'Budget des conventions',
    etat: 'dont part de l’État',
    commande: 'Commandé',
    pass: (total: string) => `${total} pass`,
    utilise: 'Utilisé',
    paye: 'Payé aux structures',
    nonUtilise: 'Ne peut plus être utilisé',
    encore: 'Peut encore être utilisé',
    verse: 'Versé par l’État',
    du: 'Dû par l’État selon l’usage (50 % de l’utilisé)',
    exigible: 'Exigible par l’État (sa part du non utilisé)',
    picRemis: 'Publics éloignés de l’emploi, sur les pass remis',
    picUtilises: 'Publics éloignés de l’emploi, sur l’utilisé',
    tenu: 'la moitié promise est tenue',
    nonTenu: 'la moitié promise n’est pas tenue',
    definition: 'Exigible et dû',
    regle:
      'Vague 2019 : l’aide est versée à la signature, et la part de l’État dans ce qui n’est pas utilisé est exigible une fois passée la tolérance. Vague 2020 : l’État paie 50 % de la valeur utilisée, dans la limite de sa part.',
  },
  en: {
    titre: 'The two waves, side by side',
    region: 'Table of waves, scrollable',
    legende: 'From the announced envelope to what the State owes or may claim, in your perimeter.',
    mesure: 'Measure',
    vague: (annee: number) => `Wave ${annee}`,
    enveloppe: 'Envelope announced by the State',
    dossiers: 'Files, of which awarded',
    conventions: 'Agreements signed',
    total: 'Budget of the agreements',
    etat: 'of which the State’s share',
    commande: 'Ordered',
    pass: (total: string) => `${total} passes`,
    utilise: 'Used',
    paye: 'Paid to the places',
    nonUtilise: 'Can no longer be used',
    encore: 'May still be used',
    verse: 'Paid by the State',
    du: 'Owed by the State by use (50% of what is used)',
    exigible: 'Claimable by the State (its share of the unused)',
    picRemis: 'People far from employment, of passes handed out',
    picUtilises: 'People far from employment, of what is used',
    tenu: 'the promised half is held',
    nonTenu: 'the promised half is not held',
    definition: 'Claimable and owed',
    regle:
      'Wave 2019: the aid is paid at signature, and the State’s share of what is not used is claimable once the tolerance is over. Wave 2020: the State pays 50% of the value used, within its share.',
  },
};
type Textes = (typeof TEXTES)['fr'];

/** A measure of a wave: what it is worth, and the lines it opens to. */
export interface Ligne {
  readonly cle: keyof Textes;
  readonly de: (vague: Vague) => number | null;
  readonly chemin?: (vague: Vague) => string;
  readonly sous?: (vague: Vague, textes: Textes) => string | null;
  readonly unite?: 'part' | 'nombre';
}

const liste = ({ vague }: Vague): string => `/financement?f.vague=${vague}`;
const soldes = ({ vague }: Vague): string => `/financement/soldes/${vague}`;
const verdict = (tenu: boolean | null, textes: Textes): string | null =>
  tenu === null ? null : tenu ? textes.tenu : textes.nonTenu;

export const LIGNES: readonly Ligne[] = [
  { cle: 'enveloppe', de: (une) => une.enveloppeCentimes, sous: ({ source }) => source },
  {
    cle: 'dossiers',
    de: (une) => une.dossiers,
    chemin: liste,
    unite: 'nombre',
    sous: ({ laureats }) => String(laureats),
  },
  { cle: 'conventions', de: (une) => une.conventions, chemin: soldes, unite: 'nombre' },
  { cle: 'total', de: (une) => une.totalCentimes, chemin: soldes },
  { cle: 'etat', de: (une) => une.partEtatCentimes, chemin: soldes },
  {
    cle: 'commande',
    de: (une) => une.commandeCentimes,
    chemin: soldes,
    sous: (une, textes) => textes.pass(nombre(une.nombreDePass, 'fr')),
  },
  { cle: 'utilise', de: (une) => une.utiliseCentimes, chemin: soldes },
  { cle: 'paye', de: (une) => une.payeCentimes, chemin: soldes },
  { cle: 'encore', de: (une) => une.encoreUtilisableCentimes, chemin: soldes },
  { cle: 'nonUtilise', de: (une) => une.nonUtiliseCentimes, chemin: soldes },
  { cle: 'verse', de: (une) => une.verseCentimes, chemin: soldes },
  { cle: 'du', de: (une) => une.duCentimes, chemin: soldes },
  { cle: 'exigible', de: (une) => une.exigibleCentimes, chemin: soldes },
  {
    cle: 'picRemis',
    de: ({ pic }) => pic.remis,
    unite: 'part',
    sous: ({ pic }, textes) => verdict(pic.tenueSurRemis, textes),
  },
  {
    cle: 'picUtilises',
    de: ({ pic }) => pic.utilises,
    unite: 'part',
    sous: ({ pic }, textes) => verdict(pic.tenueSurUtilises, textes),
  },
];
