import { registerDecorator } from 'class-validator';

// Control characters, NUL included, and halves of a pair: no French text needs them.
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/** Whether a text is fit to be kept and compared. */
const estTexteSimple = (text: unknown, longueur: number): boolean =>
  typeof text === 'string' && text.length <= longueur && !FORBIDDEN.test(text);

/** A text without control characters, of at most `longueur` characters. */
export const Texte =
  (longueur = 200): PropertyDecorator =>
  (target, property) =>
    registerDecorator({
      name: 'texteSimple',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value) => value === undefined || value === null || estTexteSimple(value, longueur),
      },
    });

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text is an identifier of the register; another text designates nothing. */
export const estUuid = (text: string): boolean => UUID.test(text);

/** An identifier as it was typed; what is none designates nothing, which PostgreSQL finds no row for. */
export const idOuRien = (text: string): string | null => (estUuid(text) ? text : null);

/** The identifier that nothing has, for a filter that must keep nothing. */
export const AUCUN_ID = '00000000-0000-0000-0000-000000000000';
