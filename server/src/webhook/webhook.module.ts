import type { Module } from '../shared/module.ts';
import { ActionResolver } from './action.resolver.ts';
import { WebhookResolver } from './webhook.resolver.ts';

export { Distribution } from './distribution.service.ts';
export { horlogeDuMonde } from './horloge.ts';
export { lireLaRetention, lireLesRegles } from './reglages.ts';
export { PREVENIR, tachesDesWebhooks } from './webhook.taches.ts';

export const webhookModule: Module = {
  entities: [],
  resolvers: [WebhookResolver, ActionResolver],
  references: {},
};
