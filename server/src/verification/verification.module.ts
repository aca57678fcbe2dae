import type { Module } from '../shared/module.ts';
import { VerificationResolver } from './verification.resolver.ts';

export { verifier } from './verification.service.ts';

export const verificationModule: Module = { entities: [], resolvers: [VerificationResolver], references: {} };
