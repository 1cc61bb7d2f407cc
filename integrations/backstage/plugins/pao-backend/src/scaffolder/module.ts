import { createBackendModule } from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { paoServiceRef } from '../service';
import { submitRequestAction } from './submitRequest';

/**
 * Gives the scaffolder the action that submits a request.
 *
 * @public
 */
export const scaffolderModulePao = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'pao',
  register(env) {
    env.registerInit({
      deps: { actions: scaffolderActionsExtensionPoint, pao: paoServiceRef },
      async init({ actions, pao }) {
        actions.addActions(submitRequestAction(pao));
      },
    });
  },
});
