import { registerDecorator } from 'class-validator';

// Control characters, NUL included, and halves of a pair: no French text needs them.
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Whether a text is fit to be kept and compared. */
export const estTexteSimple = (text: unknown, longueur: number): boolean =>
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
