import { getMetadataStorage, validate } from 'class-validator';
import { ArgumentValidationError } from 'type-graphql';

const OPTIONS = { forbidUnknownValues: false, skipMissingProperties: true };
const ruled = new Map<unknown, boolean>();

/**
 * Checks an argument against the rules of its class. What type-graphql does by itself imports class-validator anew for
 * each argument, and asks it about classes that have no rule: a tenth of the time of a light request.
 */
export async function validateInput(value: unknown): Promise<void> {
  if (typeof value !== 'object' || value === null) return;
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const item of items) {
    if (typeof item !== 'object' || item === null || !hasRules(item.constructor)) continue;
    const errors = await validate(item, OPTIONS);
    if (errors.length > 0) throw new ArgumentValidationError(errors);
  }
}

function hasRules(type: unknown): boolean {
  const known = ruled.get(type);
  if (known !== undefined) return known;
  const found =
    typeof type === 'function' &&
    getMetadataStorage().getTargetValidationMetadatas(type, '', false, false).length > 0;
  ruled.set(type, found);
  return found;
}
