-- What reports say, by each reader that has read them.

create table reader (
  seq integer primary key,
  version text not null,
  model text not null,
  unique (version, model)
);

create table reading (
  version integer not null references version (seq),
  reader integer not null references reader (seq),
  at bigint not null,
  said bytea,
  primary key (version, reader)
);
