/**
 * PAO in a Backstage backend: the default export adds everything, `backend.add(import('@pao/backstage-plugin-pao-backend'))`.
 *
 * @packageDocumentation
 */
import { createBackendFeatureLoader } from '@backstage/backend-plugin-api';
import { catalogModulePao } from './catalog/module';
import { paoPlugin } from './plugin';
import { scaffolderModulePao } from './scaffolder/module';

export { catalogModulePao, paoPlugin, scaffolderModulePao };
export { paoServiceRef, type PaoService } from './service';
export type { BridgeState } from './bridge/BridgeClient';
export type * from './bridge/protocol';

export default createBackendFeatureLoader({
  loader() {
    return [paoPlugin, catalogModulePao, scaffolderModulePao];
  },
});
