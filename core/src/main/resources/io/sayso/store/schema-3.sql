-- Situations, and what was added to them. A run is how far one command has come: no view may read it.

create table situation (
  seq integer primary key,
  name text not null unique,
  at bigint not null
);

create table situation_story (
  situation integer not null references situation (seq),
  story integer not null,
  at bigint not null,
  primary key (situation, story)
);

create table situation_gazetteer (
  seq integer primary key,
  situation integer not null references situation (seq),
  at bigint not null,
  csv bytea not null
);

create table run (
  seq integer primary key,
  situation integer not null references situation (seq),
  sources text not null,
  at bigint not null
);
create index run_sources on run (situation, sources);

create table run_arrival (
  run integer not null references run (seq),
  place integer not null references place (seq),
  original integer,
  primary key (run, place)
);

create table run_end (
  run integer primary key references run (seq),
  at bigint not null
);
