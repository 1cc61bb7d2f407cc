import { coreServices, createBackendPlugin } from '@backstage/backend-plugin-api';
import { createRouter } from './router';
import { paoServiceRef } from './service';

/**
 * The health of PAO, under `/api/pao`.
 *
 * @public
 */
export const paoPlugin = createBackendPlugin({
  pluginId: 'pao',
  register(env) {
    env.registerInit({
      deps: {
        http: coreServices.httpRouter,
        httpAuth: coreServices.httpAuth,
        pao: paoServiceRef,
      },
      async init({ http, httpAuth, pao }) {
        http.use(createRouter(pao, httpAuth));
        http.addAuthPolicy({ path: '/health', allow: 'unauthenticated' });
      },
    });
  },
});
