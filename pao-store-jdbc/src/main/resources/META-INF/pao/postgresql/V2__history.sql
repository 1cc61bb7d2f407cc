-- Commits that were served, with their authors as far as they are known.
create table catalog_commits (
    commit_hash text primary key,
    author_name text,
    author_email text,
    authored_at timestamptz,
    subject text
);

-- One row for each publication, never changed: what was served since, and why. A pin is repeated while it lasts.
create table catalog_revisions (
    revision bigint primary key,
    commit_hash text not null references catalog_commits (commit_hash),
    published_at timestamptz not null,
    cause text not null,
    cause_item text,
    sync_id text,
    actor text,
    reason text,
    decided_at timestamptz,
    decided_until timestamptz,
    items_added integer not null,
    items_updated integer not null,
    items_removed integer not null,
    files_rejected integer not null,
    pin_commit text,
    pin_actor text,
    pin_reason text,
    pin_since timestamptz,
    pin_until timestamptz,
    pin_newest_head text
);
create index catalog_revisions_commit on catalog_revisions (commit_hash, revision);

-- One row for each name that a publication put or removed, never changed; the document is in catalog_item_versions.
create table catalog_item_history (
    name text not null,
    revision bigint not null,
    kind text not null,
    version text,
    category text,
    source_file_path text,
    source_file_hash text,
    source_commit text,
    updated_at timestamptz,
    validated_at timestamptz,
    primary key (name, revision)
);

-- Who keeps which item at which version. A hold lasts from its revision until before the one that ended it.
create table catalog_item_holds (
    item_name text not null,
    revision bigint not null,
    ended_revision bigint,
    version text not null,
    actor text not null,
    reason text not null,
    held_since timestamptz not null,
    held_until timestamptz,
    held_file_path text,
    held_file_hash text,
    primary key (item_name, revision)
);
create index catalog_item_holds_current on catalog_item_holds (item_name) where ended_revision is null;

insert into catalog_commits (commit_hash)
select commit_hash from catalog_state where commit_hash is not null
union
select source_commit from catalog_item_versions;

insert into catalog_revisions (revision, commit_hash, published_at, cause, items_added, items_updated, items_removed,
    files_rejected)
select revision, commit_hash, published_at, 'unrecorded', 0, 0, 0, (select count(*) from catalog_rejected_files)
from catalog_state where commit_hash is not null;

insert into catalog_item_history (name, revision, kind, version, category, source_file_path, source_file_hash,
    source_commit, updated_at, validated_at)
select v.name, v.revision, 'put', v.version, v.category, v.source_file_path, v.source_file_hash, v.source_commit,
    v.published_at, coalesce(i.validated_at, v.published_at)
from catalog_item_versions v left join catalog_items i on i.name = v.name and i.revision = v.revision;

insert into catalog_item_history (name, revision, kind)
select name, revision, 'removed' from catalog_items where not is_active;

-- A rejection lasts from its revision until before the one that ended it.
alter table catalog_rejected_files add column revision bigint not null default 0;
alter table catalog_rejected_files add column ended_revision bigint;
update catalog_rejected_files set revision = (select revision from catalog_state);
alter table catalog_rejected_files alter column revision drop default;
alter table catalog_rejected_files drop constraint catalog_rejected_files_pkey;
alter table catalog_rejected_files add primary key (source_file_path, revision);
create index catalog_rejected_files_current on catalog_rejected_files (source_file_path) where ended_revision is null;
create index catalog_rejected_files_begun on catalog_rejected_files (revision);
create index catalog_rejected_files_ended on catalog_rejected_files (ended_revision);

-- An earlier PAO that still runs must not publish without history: it asks for this column.
alter table catalog_state drop column rejected_revision;

insert into pao_schema (version) values (2);
