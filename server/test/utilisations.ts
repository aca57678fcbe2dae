const COMMUNES = 'siret;lieu;jour;service;minutes;prix;part payée;paye_le;montant_paye;frais;enregistre_le';
/** Cells of a use: of a labelled place, on a day of the small world, unless they say otherwise. */
export interface Usage {
  readonly siret?: string;
  readonly lieu?: string;
  readonly jour?: string;
  readonly service?: string;
  readonly minutes?: string;
  readonly prix?: string;
  readonly part?: string;
  readonly paye?: string;
  readonly montant?: string;
  readonly frais?: string;
  readonly le?: string;
}
const suite = ({
  siret = '39860733300059',
  lieu = 'Médiathèque Élie',
  jour = '10/09/2026',
  service = 'Maîtriser',
  minutes = '',
  prix = '12',
  part = '',
  paye = '',
  montant = '',
  frais = '',
  le = '',
}: Usage): string => [siret, lieu, jour, service, minutes, prix, part, paye, montant, frais, le].join(';');
/** A file of uses, by the number of the pass. */
export const parPass = (pass: string, usage: Usage = {}): string =>
  `pass;${COMMUNES}\n${pass};${suite(usage)}\n`;
/** A file of uses, by carnet and rank. */
export const parCarnet = (
  ...usages: readonly (Usage & { readonly carnet: string; readonly rang: string })[]
): string =>
  [`carnet;rang;${COMMUNES}`, ...usages.map((un) => `${un.carnet};${un.rang};${suite(un)}`)].join('\n');
