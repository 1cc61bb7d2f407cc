import { HttpAuthService } from '@backstage/backend-plugin-api';
import express from 'express';
import Router from 'express-promise-router';
import { PaoService } from './service';

/**
 * `GET /health`: in a word, for probes, without signing in; 503 while nothing is served. `GET /status`: the same with what
 * people who look after it need. `POST /sync`: asks for a sync.
 */
export function createRouter(pao: PaoService, httpAuth: HttpAuthService): express.Router {
  const router = Router();
  router.get('/health', async (_, response) => {
    const status = await word(pao);
    response.status(status === 'down' ? 503 : 200).json({ status });
  });
  router.get('/status', async (request, response) => {
    await httpAuth.credentials(request, { allow: ['user', 'service'] });
    const jvm = pao.state();
    response.json({ status: await word(pao), jvm, catalog: jvm.status === 'up' ? await pao.health() : null });
  });
  router.post('/sync', async (request, response) => {
    await httpAuth.credentials(request, { allow: ['user', 'service'] });
    response.status(202).json(await pao.sync());
  });
  return router;
}

/** A JVM that is not up is no reason to wait: the catalog is served by Backstage, and requests wait or are told so. */
async function word(pao: PaoService): Promise<'up' | 'degraded' | 'down'> {
  switch (pao.state().status) {
    case 'up':
      return (await pao.health()).status;
    case 'stopped':
      return 'down';
    default:
      return 'degraded';
  }
}
