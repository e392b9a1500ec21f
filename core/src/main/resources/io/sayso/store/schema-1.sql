-- Reports as they came. One script for SQLite and PostgreSQL: SQLite takes any name of a type, and keeps a blob in a
-- bytea column as a blob; "integer primary key" is SQLite's own row number, and enough in PostgreSQL (2.1 billion).
-- Times are microseconds since 1970 (UTC), but for what a report says of itself, which is kept as it says it.

create table original (
  seq integer primary key,
  sha256 text not null unique,
  size bigint not null,
  packed bytea
);

create table place (
  seq integer primary key,
  key text not null unique,
  name text not null
);

create table version (
  seq integer primary key,
  story integer not null,
  number integer not null,
  id text not null,
  original integer not null references original (seq),
  place integer not null references place (seq),
  part text,
  kind text not null,
  status text not null,
  outlet text,
  headline text,
  published text,
  updated text,
  language text,
  embargo bigint,
  seen bigint not null,
  stored bigint not null,
  stored_by text not null,
  changed text,
  extraction bytea,
  unique (story, number)
);
create index version_id on version (id);

create table story_key (
  key text primary key,
  story integer not null
);

create table arrival (
  seq integer primary key,
  place integer not null references place (seq),
  part text,
  original integer references original (seq),
  seen bigint not null,
  stored bigint not null,
  stored_by text not null,
  came_of text not null,
  version integer references version (seq),
  detail text
);
create index arrival_place on arrival (place, seq);
create index arrival_version on arrival (version, place, seq);

create table purge (
  seq integer primary key,
  story integer not null,
  number integer,
  at bigint not null,
  reason text not null
);
create index purge_story on purge (story);
