-- What is known of the last attempt at a ticket, when a request is looked at next, and whether people have to look.
alter table service_requests add column attempt text not null default 'none';
alter table service_requests add column unknown_ends integer not null default 0;
alter table service_requests add column failures integer not null default 0;
alter table service_requests add column due_at timestamptz;
alter table service_requests add column attention text;
alter table service_requests add column attention_advice text;
alter table service_requests add column attention_since timestamptz;

-- Whether a ticket came of an earlier attempt was not recorded: it is looked for before another one is made.
update service_requests set attempt = 'interrupted'
where attempts > 0 and state in ('submitted', 'in_progress')
    and not exists (select 1 from manual_tickets t where t.request_id = service_requests.id);
update service_requests set due_at = coalesce(claimed_until, updated_at) where state in ('submitted', 'in_progress');

drop index service_requests_open;
create index service_requests_due on service_requests (due_at) where due_at is not null;
create index service_requests_newest on service_requests (created_at, id);
create index service_requests_of_requester on service_requests (requester_user_id, created_at, id);
create index service_requests_attention on service_requests (created_at, id) where attention is not null;

-- An earlier PAO that still runs must not record or place requests by other rules: it asks for these columns.
alter table service_requests rename column message to problem;
alter table service_requests drop column claimed_until;

insert into pao_schema (version) values (3);
