import { toSVG } from 'bwip-js/node';
import type { NumeroDePass } from '../carnet/carnet.module.ts';

/** The public page that says whether a pass is valid; the number comes after the hash, which browsers send to no server. */
const PAGE = '/valide';

/** What the QR code of a pass says: where to ask about it, or its number alone where the register has no address. */
export const contenuQr = (origine: string | null, numero: string): string =>
  origine === null ? numero : `${origine}${PAGE}#${numero}`;

/** The address printed on every cheque: the public one where the register has one, whoever asks for the print. */
export function origineDImpression(origine: string | null): string | null {
  const publique = process.env['ADRESSE_PUBLIQUE'];
  return publique ? new URL(publique).origin : origine;
}

/** A QR code, readable at 15 mm on a cheque. */
const dessinerQr = (contenu: string): string =>
  toSVG({ bcid: 'qrcode', text: contenu, scale: 2, paddingwidth: 4, paddingheight: 4 });

/** A Code 128, as the readers of shops expect, with its number below. */
const dessinerCodeBarres = (contenu: string): string =>
  toSVG({
    bcid: 'code128',
    text: contenu,
    includetext: true,
    textxalign: 'center',
    height: 12,
    paddingwidth: 10,
    paddingheight: 4,
  });

export type RangDePass = Pick<NumeroDePass, 'lot' | 'serie' | 'rang'>;

/** The codes of a number, drawn only where the drawing is asked for. */
export class Codes {
  readonly qr: string;
  readonly codeBarres: string;

  constructor(qr: string, codeBarres: string) {
    this.qr = qr;
    this.codeBarres = codeBarres;
  }

  get qrSvg(): string {
    return dessinerQr(this.qr);
  }

  get codeBarresSvg(): string {
    return dessinerCodeBarres(this.codeBarres);
  }
}
