import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

const TEXTE = 1;
const PING = 9;
const PONG = 10;

/** A message as a client writes it: masked, as RFC 6455 asks. */
function masquer(contenu: Buffer, genre = TEXTE): Buffer {
  const long = contenu.length > 125;
  const tete = Buffer.alloc(long ? 8 : 6);
  tete[0] = 0x80 | genre;
  tete[1] = 0x80 | (long ? 126 : contenu.length);
  if (long) tete.writeUInt16BE(contenu.length, 2);
  const masque = randomBytes(4);
  masque.copy(tete, tete.length - 4);
  return Buffer.concat([tete, contenu.map((octet, i) => octet ^ (masque[i % 4] ?? 0))]);
}

/** A socket that only counts what it is told: as little as a reader can do, so that it is not what is measured. */
export class Oreille {
  private readonly socket: Socket;
  private readonly entendre: (texte: Buffer) => void;
  private reste: Buffer = Buffer.alloc(0);

  private constructor(socket: Socket, entendre: (texte: Buffer) => void) {
    this.socket = socket;
    this.entendre = entendre;
  }

  /** Opens a socket; fails when it is refused. */
  static async ouvrir(url: URL, entendre: (texte: Buffer) => void): Promise<Oreille> {
    const socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true });
    const oreille = new Oreille(socket, entendre);
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject).once('data', (reponse: Buffer) => {
        if (!reponse.toString('latin1').startsWith('HTTP/1.1 101')) reject(new Error(String(reponse)));
        else resolve();
      });
      socket.write(
        [
          `GET ${url.pathname} HTTP/1.1`,
          `Host: ${url.host}`,
          'Upgrade: websocket',
          'Connection: Upgrade',
          `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
          'Sec-WebSocket-Version: 13',
          'Sec-WebSocket-Protocol: graphql-transport-ws',
          '\r\n',
        ].join('\r\n'),
      );
    });
    socket.on('data', (morceau) => oreille.lire(morceau));
    return oreille;
  }

  dire(message: object): void {
    this.socket.write(masquer(Buffer.from(JSON.stringify(message))));
  }

  fermer(): void {
    this.socket.destroy();
  }

  private lire(morceau: Buffer): void {
    let recu = this.reste.length === 0 ? morceau : Buffer.concat([this.reste, morceau]);
    for (;;) {
      const court = (recu[1] ?? 0) & 0x7f;
      const debut = court === 126 ? 4 : court === 127 ? 10 : 2;
      if (recu.length < debut) break;
      const taille =
        court === 126 ? recu.readUInt16BE(2) : court === 127 ? Number(recu.readBigUInt64BE(2)) : court;
      if (recu.length < debut + taille) break;
      const genre = (recu[0] ?? 0) & 0x0f;
      const contenu = recu.subarray(debut, debut + taille);
      if (genre === PING) this.socket.write(masquer(contenu, PONG));
      else if (genre === TEXTE) this.entendre(contenu);
      recu = recu.subarray(debut + taille);
    }
    this.reste = recu;
  }
}
