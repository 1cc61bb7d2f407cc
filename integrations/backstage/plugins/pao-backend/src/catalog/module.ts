import { coreServices, createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { readTemplateOptions } from '../config';
import { paoServiceRef } from '../service';
import { PaoEntityProvider } from './PaoEntityProvider';

/**
 * Puts PAO's items into the catalog as templates.
 *
 * @public
 */
export const catalogModulePao = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'pao',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        pao: paoServiceRef,
      },
      async init({ catalog, config, lifecycle, logger, pao }) {
        const provider = new PaoEntityProvider(pao, readTemplateOptions(config), logger);
        catalog.addEntityProvider(provider);
        lifecycle.addShutdownHook(() => provider.stop());
      },
    });
  },
});
