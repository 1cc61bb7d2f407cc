import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { BridgeClient, BridgeState } from './bridge/BridgeClient';
import {
  Catalog,
  CatalogHealth,
  CheckOutcome,
  Item,
  ItemPage,
  NewRequest,
  RecordedRequest,
  SubmitOutcome,
} from './bridge/protocol';
import { readBridgeOptions } from './config';

const PAGE = 200;

/**
 * PAO in this backend, over one JVM that all plugins share. A call waits while the JVM starts or is started again, and fails
 * with a `ServiceUnavailableError` after `pao.callTimeout`.
 *
 * @public
 */
export interface PaoService {
  /** The whole catalog as of one publication. */
  catalog(): Promise<Catalog>;
  /** How the catalog fares. */
  health(): Promise<CatalogHealth>;
  /** What a request would come to; nothing is recorded. */
  check(request: NewRequest): Promise<CheckOutcome>;
  /** Submits a request, once for each key. */
  submit(request: NewRequest): Promise<SubmitOutcome>;
  /** How a request fares. */
  request(id: string): Promise<RecordedRequest>;
  /** Asks for a sync, and does not wait for it. */
  sync(): Promise<{ sync_id: string }>;
  /** How the JVM fares; from memory. */
  state(): BridgeState;
  /** Is told which revision is served, now and after each change. */
  onCatalog(listener: (revision: number) => void): () => void;
}

/** PAO over a bridge. */
export class BridgedPao implements PaoService {
  constructor(private readonly bridge: BridgeClient) {}

  async catalog(): Promise<Catalog> {
    let items: Item[] = [];
    let page = await this.page(0);
    let { revision } = page;
    while (page.next !== null || page.revision !== revision) {
      const isNew = page.revision !== revision;
      revision = page.revision;
      items = isNew ? [] : items.concat(page.items);
      page = await this.page(isNew ? 0 : page.next ?? 0);
    }
    return { revision, commit: page.commit, items: items.concat(page.items) };
  }

  health(): Promise<CatalogHealth> {
    return this.bridge.call('health');
  }

  check(request: NewRequest): Promise<CheckOutcome> {
    return this.bridge.call('check', request);
  }

  submit(request: NewRequest): Promise<SubmitOutcome> {
    return this.bridge.call('submit', request);
  }

  request(id: string): Promise<RecordedRequest> {
    return this.bridge.call('request', { id });
  }

  sync(): Promise<{ sync_id: string }> {
    return this.bridge.call('sync');
  }

  state(): BridgeState {
    return this.bridge.state();
  }

  onCatalog(listener: (revision: number) => void): () => void {
    return this.bridge.onCatalog(listener);
  }

  private page(from: number): Promise<ItemPage> {
    return this.bridge.call('items', { from, limit: PAGE });
  }
}

/**
 * PAO, for plugins and modules of this backend. The JVM starts with the first of them and ends with the backend.
 *
 * @public
 */
export const paoServiceRef = createServiceRef<PaoService>({
  id: 'pao.catalog',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.rootLogger,
        lifecycle: coreServices.rootLifecycle,
      },
      factory: ({ config, logger, lifecycle }) => {
        const bridge = new BridgeClient(
          readBridgeOptions(config),
          logger.child({ plugin: 'pao' }),
        );
        lifecycle.addShutdownHook(() => bridge.stop());
        bridge.start();
        return new BridgedPao(bridge);
      },
    }),
});
