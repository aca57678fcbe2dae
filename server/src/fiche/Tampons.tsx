import { acceptationDe, type LieuPublic, resteAPayer } from '../annuaire/annuaire.module.ts';
import { type Bilingue, eurosDits, Icone, jourDit, type Vue } from '../gabarit/gabarit.module.ts';

const TEXTES = {
  fr: {
    accepte: 'accepte le pass aujourd’hui',
    jusqu: (jour: string) => `accepte le pass jusqu’au ${jour}`,
    depuis: (jour: string) => `n’accepte plus le pass depuis le ${jour}`,
    apres: (jour: string) => `acceptera le pass à partir du ${jour}`,
    jamais: 'n’accepte pas le pass',
    fauteuil: 'accès en fauteuil',
    rien: 'rien à payer en plus du pass',
    reste: (euros: string) => `${euros} à payer en plus d’un pass`,
  },
  en: {
    accepte: 'accepts the pass today',
    jusqu: (jour: string) => `accepts the pass until ${jour}`,
    depuis: (jour: string) => `no longer accepts the pass since ${jour}`,
    apres: (jour: string) => `will accept the pass from ${jour}`,
    jamais: 'does not accept the pass',
    fauteuil: 'wheelchair access',
    rien: 'nothing to pay besides the pass',
    reste: (euros: string) => `${euros} to pay besides one pass`,
  },
} satisfies Bilingue<unknown>;

interface Props {
  readonly vue: Vue;
  readonly lieu: LieuPublic;
}

/** An end within this number of days is said. */
const BIENTOT = 30;
const UN_JOUR = 86_400_000;

/** Whether the pass is accepted on the day of the page: a word, an icon and a double outline. */
function TamponDuPass({ vue: { langue, jour }, lieu }: Props) {
  const textes = TEXTES[langue];
  const { accepte, jusquAu, plusDepuis, aPartirDu } = acceptationDe(lieu.periodes, jour);
  if (accepte) {
    const finit = jusquAu !== null && (Date.parse(jusquAu) - Date.parse(jour)) / UN_JOUR <= BIENTOT;
    return (
      <span className={finit ? 'tampon attention' : 'tampon ok'}>
        <Icone nom="pass" />
        {finit ? textes.jusqu(jourDit(jusquAu, langue)) : textes.accepte}
      </span>
    );
  }
  const dit =
    aPartirDu !== null
      ? textes.apres(jourDit(aPartirDu, langue))
      : plusDepuis !== null
        ? textes.depuis(jourDit(plusDepuis, langue))
        : textes.jamais;
  return (
    <span className={aPartirDu === null ? 'tampon stop' : 'tampon projet'}>
      <Icone nom="sansPass" />
      {dit}
    </span>
  );
}

/** What a visitor looks for at a glance. */
export function Tampons({ vue, lieu }: Props) {
  const textes = TEXTES[vue.langue];
  const reste = resteAPayer(lieu);
  return (
    <p className="tampons">
      <TamponDuPass vue={vue} lieu={lieu} />
      {lieu.accessible === true && (
        <span className="tampon">
          <Icone nom="fauteuil" />
          {textes.fauteuil}
        </span>
      )}
      {reste !== null && (
        <span className="tampon">
          <Icone nom="prix" />
          {reste === 0 ? textes.rien : textes.reste(eurosDits(reste, vue.langue))}
        </span>
      )}
    </p>
  );
}
