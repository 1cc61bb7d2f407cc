/** The calls that `pao-cli bridge` answers; docs/backstage.md describes them. */
export type Method = 'health' | 'items' | 'check' | 'submit' | 'request' | 'sync';

/** The protocol that this client speaks. */
export const PROTOCOL = 1;

/** One item of the catalog with its form. */
export interface Item {
  name: string;
  version: string;
  display_name: string | null;
  description: string;
  owner: string;
  category: string | null;
  tags: string[];
  path: string;
  commit: string;
  schema: Record<string, any>;
  ui_schema: Record<string, any>;
}

/** Items of one publication; `next` is where the following page begins. */
export interface ItemPage {
  revision: number;
  commit: string | null;
  items: Item[];
  next: number | null;
}

/** A whole catalog as of one publication. */
export interface Catalog {
  revision: number;
  commit: string | null;
  items: Item[];
}

/** How the catalog fares. */
export interface CatalogHealth {
  status: 'up' | 'degraded' | 'down';
  revision: number;
  commit: string | null;
  item_count: number;
  rejected_file_count: number;
  last_good_sync_at: string | null;
  failure: string | null;
  requests: boolean;
}

/** One person asking for one item. The key makes this wish one wish, however often it is sent. */
export interface NewRequest {
  item: string;
  version?: string;
  parameters: Record<string, any>;
  requester: { user_id: string; team?: string; email?: string };
  key: string;
}

/** A request as it is recorded. */
export interface RecordedRequest {
  id: string;
  item: string;
  version: string;
  state: string;
  ticket: { system: string; key: string; url: string; state: string } | null;
  problem: string | null;
  advice: string | null;
}

/** One rule of an item's form that a request breaks. */
export interface Violation {
  field: string;
  rule: string;
  message: string;
}

/** What becomes of a request before anything is recorded. */
export type Unrecorded =
  | { outcome: 'rejected'; violations: Violation[] }
  | { outcome: 'conflict' | 'unfulfillable'; message: string };

/** What became of a request. */
export type SubmitOutcome =
  | { outcome: 'submitted'; is_new: boolean; request: RecordedRequest }
  | {
      outcome: 'refused';
      is_new: boolean;
      request: RecordedRequest;
      refusals: { place: string; message: string }[];
    }
  | Unrecorded;

/** What would become of a request. */
export type CheckOutcome = { outcome: 'accepted' } | Unrecorded;
