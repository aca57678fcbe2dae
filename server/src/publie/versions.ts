/** What an indicator meant before its definition changed. */
export interface VersionPassee {
  readonly version: number;
  readonly definition: string;
  readonly formule: string;
  readonly depuis: string;
  /** Last day it was in force. */
  readonly jusquAu: string;
}

/**
 * The former definitions of each indicator, oldest first: whoever changes one raises its version in the catalogue and leaves here what
 * it was, so that a figure quoted before keeps its meaning. None has changed yet.
 */
export const VERSIONS_PASSEES: Readonly<Record<string, readonly VersionPassee[]>> = {};
