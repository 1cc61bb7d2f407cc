import { LoggerService } from '@backstage/backend-plugin-api';
import { EntityProvider, EntityProviderConnection } from '@backstage/plugin-catalog-node';
import { PaoService } from '../service';
import { templateEntity, TemplateOptions } from './templateEntity';

const NAME = 'pao';

/**
 * Puts the items of the catalog into Backstage's, all of them after each publication. Before the first publication nothing is
 * said: what Backstage knows from an earlier run stays.
 */
export class PaoEntityProvider implements EntityProvider {
  private connection?: EntityProviderConnection;
  private wanted = false;
  private running = false;
  private stopped = false;
  private retry?: NodeJS.Timeout;
  private unsubscribe: () => void = () => {};

  /**
   * @param retryMs - after how long a catalog that could not be put in place is tried again
   */
  constructor(
    private readonly pao: PaoService,
    private readonly options: TemplateOptions,
    private readonly logger: LoggerService,
    private readonly retryMs: number = 5_000,
  ) {}

  getProviderName(): string {
    return NAME;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.connection = connection;
    this.unsubscribe = this.pao.onCatalog(revision => {
      if (revision > 0) {
        this.refresh();
      }
    });
  }

  /** Ends it. */
  stop(): void {
    this.stopped = true;
    this.unsubscribe();
    clearTimeout(this.retry);
  }

  /** One at a time; what comes meanwhile is one further time. */
  private refresh(): void {
    this.wanted = true;
    if (!this.running) {
      this.running = true;
      void this.putAll();
    }
  }

  private async putAll(): Promise<void> {
    while (this.wanted && !this.stopped) {
      this.wanted = false;
      try {
        await this.put();
      } catch (error) {
        this.logger.warn(`the catalog of PAO is put in place again in ${this.retryMs} ms: ${error}`);
        clearTimeout(this.retry);
        this.retry = setTimeout(() => this.refresh(), this.retryMs);
      }
    }
    this.running = false;
  }

  private async put(): Promise<void> {
    const catalog = await this.pao.catalog();
    if (catalog.revision === 0 || this.stopped) {
      return;
    }
    await this.connection?.applyMutation({
      type: 'full',
      entities: catalog.items.map(item => ({
        entity: templateEntity(item, this.options),
        locationKey: NAME,
      })),
    });
    this.logger.info(
      `${catalog.items.length} items of PAO are templates, as of ${catalog.commit ?? 'no commit'}`,
    );
  }
}
