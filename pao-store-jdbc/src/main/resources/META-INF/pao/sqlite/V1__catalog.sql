create table pao_schema (
    version integer primary key,
    applied_at text not null default current_timestamp
);

-- One row: what is served. Every publication raises the revision, and who locks this row publishes next.
create table catalog_state (
    id integer primary key check (id = 1),
    commit_hash text,
    published_at text,
    revision integer not null,
    rejected_revision integer not null
);
insert into catalog_state (id, revision, rejected_revision) values (1, 0, 0);

-- The columns are for people and queries, document is the item as it was written, key for key and digit for digit.
create table catalog_items (
    name text primary key,
    version text not null,
    display_name text,
    description text not null,
    owner text not null,
    tags text not null,
    category text,
    presentation text not null,
    fulfillment text not null,
    document text not null,
    source_file_path text not null,
    source_file_hash text not null,
    source_commit text not null,
    created_at text not null,
    updated_at text not null,
    validated_at text not null,
    is_active integer not null,
    revision integer not null
);
create index catalog_items_revision on catalog_items (revision);

create table catalog_item_versions (
    name text not null,
    version text not null,
    category text,
    document text not null,
    source_file_path text not null,
    source_file_hash text not null,
    source_commit text not null,
    published_at text not null,
    revision integer not null,
    primary key (name, version, source_file_hash)
);

create table catalog_rejected_files (
    source_file_path text primary key,
    source_file_hash text not null,
    source_commit text not null,
    rejected_since text not null,
    diagnostics text not null,
    diagnostics_exact text
);

create table catalog_sync_days (
    day text primary key,
    last_number integer not null
);

create table catalog_sync_status (
    id integer primary key autoincrement,
    sync_id text not null unique,
    sync_started_at text not null,
    sync_completed_at text,
    status text not null,
    repository_url text not null,
    branch text not null,
    commit_hash text,
    commit_before text,
    triggered_by text not null,
    items_added integer not null default 0,
    items_updated integer not null default 0,
    items_removed integer not null default 0,
    items_rejected integer not null default 0,
    files_processed text,
    files_processed_exact text,
    message text
);
create index catalog_sync_status_running on catalog_sync_status (id) where status = 'running';

create table catalog_item_validation_log (
    id integer primary key autoincrement,
    sync_id text not null references catalog_sync_status (sync_id) on delete cascade,
    source_file_path text not null,
    source_commit text not null,
    change text not null,
    outcome text not null,
    item_name text,
    item_version text,
    is_valid integer not null,
    diagnostics text not null,
    validated_at text not null
);
create index catalog_item_validation_log_path on catalog_item_validation_log (source_file_path, id);

create table webhook_events (
    id integer primary key autoincrement,
    hook_id text not null default '',
    delivery_id text not null,
    event_type text not null,
    payload text,
    body blob,
    signature_valid integer not null,
    processed_at text not null,
    is_accepted integer not null default false,
    outcome text,
    sync_id text references catalog_sync_status (sync_id) on delete set null
);
create unique index webhook_events_accepted on webhook_events (hook_id, delivery_id) where is_accepted;
create index webhook_events_sync on webhook_events (sync_id, id);

create table catalog_outbox (
    id integer primary key autoincrement,
    event_key text not null,
    kind text not null,
    event text not null,
    event_exact text,
    written_at text not null
);

create table catalog_outbox_channels (
    channel text primary key
);

create table catalog_outbox_deliveries (
    channel text not null references catalog_outbox_channels (channel),
    event_id integer not null references catalog_outbox (id) on delete cascade,
    state text not null default 'waiting',
    attempts integer not null default 0,
    not_before text,
    reason text,
    primary key (channel, event_id)
);
create index catalog_outbox_deliveries_waiting on catalog_outbox_deliveries (channel, event_id)
    where state = 'waiting';

create table service_requests (
    id text primary key,
    idempotency_key text not null unique,
    item_name text not null,
    item_version text not null,
    parameters text not null,
    parameters_exact text not null,
    requester_user_id text not null,
    requester_team text,
    requester_email text,
    ticket_system text not null,
    content text not null,
    content_exact text not null,
    state text not null,
    message text,
    attempts integer not null,
    claimed_until text,
    created_at text not null,
    updated_at text not null
);
create index service_requests_open on service_requests (updated_at) where state in ('submitted', 'in_progress');

create table manual_tickets (
    request_id text primary key references service_requests (id) on delete cascade,
    system text not null,
    ticket_key text not null,
    url text not null,
    status text not null,
    created_at text not null,
    updated_at text not null
);
create index manual_tickets_key on manual_tickets (system, ticket_key);

insert into pao_schema (version) values (1);
