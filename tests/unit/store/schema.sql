CREATE INDEX assessment_of_person ON assessment (person_id, on_day) WHERE person_id IS NOT NULL;

CREATE INDEX calendar_taken_meeting ON calendar_taken (meeting_id);

CREATE INDEX commitment_of_meeting ON meeting_commitment (meeting_id);

CREATE INDEX commitment_of_person ON commitment (person_id, added_at);

CREATE INDEX contact_of_person ON contact (person_id, on_day);

CREATE INDEX entry_area_by_area ON entry_area (area, entry_id);

CREATE INDEX entry_binned ON entry (binned_at) WHERE binned_at IS NOT NULL;

CREATE INDEX entry_day ON entry (day, words) WHERE binned_at IS NULL;

CREATE INDEX entry_energy ON entry (energy, position) WHERE energy IS NOT NULL;

CREATE INDEX entry_facts ON entry (position, day, areas, energy, signal, images, pinned, id)
WHERE binned_at IS NULL;

CREATE INDEX entry_goal_by_goal ON entry_goal (goal_id, entry_id);

CREATE INDEX entry_image_by_image ON entry_image (image_id);

CREATE INDEX entry_listed ON entry (position) WHERE binned_at IS NULL;

CREATE INDEX entry_month_day ON entry (substr(day, 6), day) WHERE binned_at IS NULL;

CREATE INDEX entry_person_by_person ON entry_person (person_id, entry_id);

CREATE INDEX entry_pinned ON entry (position) WHERE pinned = 1 AND binned_at IS NULL;

CREATE INDEX entry_signal ON entry (signal, position) WHERE signal IS NOT NULL;

CREATE INDEX entry_source_by_hash ON entry_source (hash);

CREATE INDEX entry_source_by_import ON entry_source (import_id);

CREATE INDEX entry_source_by_source_id ON entry_source (source, source_id);

CREATE INDEX entry_tag_by_tag ON entry_tag (tag_id, entry_id);

CREATE INDEX goal_person_of_person ON goal_person (person_id);

CREATE INDEX joined_tag_by_tag ON joined_tag (tag_id);

CREATE INDEX meeting_in_time ON meeting (starts_at) WHERE binned_at IS NULL;

CREATE INDEX meeting_of_preparation ON meeting_preparation (preparation_id);

CREATE UNIQUE INDEX meeting_of_series ON meeting (series_id, series_start) WHERE series_id IS NOT NULL;

CREATE INDEX meeting_with_person ON meeting_person (person_id);

CREATE INDEX opportunity_of_person ON opportunity (person_id, on_day);

CREATE INDEX passage_by_kind ON passage (kind, entry_id);

CREATE INDEX passage_by_person ON passage (person_id, entry_id) WHERE person_id IS NOT NULL;

CREATE INDEX preparation_binned ON preparation (binned_at) WHERE binned_at IS NOT NULL;

CREATE INDEX preparation_goal_by_goal ON preparation_goal (goal_id, preparation_id);

CREATE INDEX preparation_of_person ON preparation (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX prompt_use_by_time ON prompt_use (used_at);

CREATE INDEX rehearsal_of_preparation ON rehearsal (preparation_id, at);

CREATE INDEX stage_change_of_person ON stage_change (person_id, since, saved_at);

CREATE INDEX step_of_goal ON step (goal_id, place);

CREATE TABLE agreement (
  person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
  length TEXT NOT NULL,
  place TEXT NOT NULL,
  scheduling TEXT NOT NULL,
  cancelling TEXT NOT NULL,
  material TEXT NOT NULL,
  confidentiality TEXT NOT NULL,
  feedback TEXT NOT NULL,
  authorship TEXT NOT NULL,
  ending TEXT NOT NULL,
  review_on TEXT,
  saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE area (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 3),
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
  place INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  person_id TEXT REFERENCES person (id) ON DELETE CASCADE,
  on_day TEXT NOT NULL,
  step TEXT NOT NULL,
  finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
  saved_at INTEGER NOT NULL
) STRICT;

CREATE TABLE assessment_mark (
  assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  trait TEXT NOT NULL,
  mark INTEGER CHECK (mark BETWEEN 1 AND 5),
  note TEXT NOT NULL,
  PRIMARY KEY (assessment_id, trait)
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_sent (
  uid TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL,
  digest TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_taken (
  uid TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE candidacy (
  person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
  area TEXT REFERENCES area (id),
  role TEXT,
  reason TEXT NOT NULL,
  introducer_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  next_step TEXT NOT NULL,
  next_on TEXT,
  saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE commitment (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  whose TEXT NOT NULL CHECK (whose IN ('mine', 'theirs')),
  what TEXT NOT NULL,
  due_on TEXT,
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  added_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL
, kept_at INTEGER) STRICT;

CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  on_day TEXT NOT NULL,
  kind TEXT NOT NULL,
  note TEXT NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT;

CREATE TABLE entry (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  occurred_at INTEGER NOT NULL,
  offset_minutes INTEGER NOT NULL,
  day TEXT NOT NULL,
  binned_at INTEGER,
  pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
  energy TEXT,
  signal TEXT,
  signal_closed_at INTEGER,
  areas TEXT NOT NULL,
  images INTEGER NOT NULL,
  words INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  session TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  title TEXT NOT NULL,
  opening TEXT NOT NULL,
  names TEXT NOT NULL,
  spellings TEXT NOT NULL,
  text TEXT NOT NULL,
  document TEXT NOT NULL
) STRICT;

CREATE TABLE entry_area (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  area TEXT NOT NULL,
  PRIMARY KEY (entry_id, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_goal (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  goal_id TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  PRIMARY KEY (entry_id, goal_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_image (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  image_id TEXT NOT NULL REFERENCES image (id),
  PRIMARY KEY (entry_id, image_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_person (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  PRIMARY KEY (entry_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE entry_search USING fts5 (
  title, text, names, spellings,
  content = 'entry', content_rowid = 'position',
  tokenize = 'porter unicode61 remove_diacritics 2',
  prefix = '2 3'
);

CREATE TABLE entry_source (
  entry_id TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
  import_id TEXT NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  source_id TEXT NOT NULL,
  hash TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_tag (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  tag_id TEXT NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
  place TEXT NOT NULL CHECK (place IN ('text', 'property')),
  PRIMARY KEY (entry_id, tag_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_version (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  session TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  title TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (entry_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding_aside (
  key TEXT PRIMARY KEY,
  reason TEXT NOT NULL,
  until TEXT,
  set_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE giving (
  person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
  gains TEXT NOT NULL,
  words TEXT NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE goal (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  area TEXT NOT NULL,
  horizon TEXT NOT NULL,
  status TEXT NOT NULL,
  due_on TEXT,
  revision INTEGER NOT NULL,
  stated_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  binned_at INTEGER
) STRICT;

CREATE TABLE goal_person (
  goal_id TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  asked TEXT NOT NULL,
  PRIMARY KEY (goal_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE hidden_aid (
  kind TEXT NOT NULL CHECK (kind IN ('prompt', 'template')),
  id TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE image (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  added_at INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE import (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  name TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  finished_at INTEGER
) STRICT;

CREATE TABLE import_entry (
  import_id TEXT NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  PRIMARY KEY (import_id, entry_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_made (
  import_id TEXT NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('image', 'tag', 'person', 'goal', 'import')),
  id TEXT NOT NULL,
  PRIMARY KEY (import_id, kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE joined_tag (
  id TEXT PRIMARY KEY,
  tag_id TEXT NOT NULL REFERENCES tag (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  series_id TEXT REFERENCES meeting_series (id) ON DELETE SET NULL,
  series_start TEXT,
  start TEXT NOT NULL,
  zone TEXT NOT NULL,
  starts_at INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('in-person', 'video', 'phone')),
  place TEXT NOT NULL,
  purpose TEXT NOT NULL,
  focus TEXT NOT NULL,
  decisions_wanted TEXT NOT NULL,
  feedback_sought TEXT NOT NULL,
  not_to_raise TEXT NOT NULL,
  to_send TEXT NOT NULL,
  send_days_before INTEGER,
  sent_on TEXT,
  notes TEXT NOT NULL,
  advice TEXT NOT NULL,
  decisions TEXT NOT NULL,
  introductions TEXT NOT NULL,
  thanked_on TEXT,
  energy TEXT,
  next_on TEXT,
  nothing_after INTEGER NOT NULL CHECK (nothing_after IN (0, 1)),
  revision INTEGER NOT NULL,
  session TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  binned_at INTEGER,
  CHECK ((series_id IS NULL) OR (series_start IS NOT NULL))
) STRICT;

CREATE TABLE meeting_commitment (
  commitment_id TEXT PRIMARY KEY REFERENCES commitment (id) ON DELETE CASCADE,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_goal (
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  goal_id TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  PRIMARY KEY (meeting_id, goal_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_person (
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  PRIMARY KEY (meeting_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_point (
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  place INTEGER NOT NULL,
  words TEXT NOT NULL,
  minutes INTEGER,
  covered INTEGER NOT NULL CHECK (covered IN (0, 1)),
  origin TEXT,
  origin_id TEXT,
  PRIMARY KEY (meeting_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_preparation (
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  preparation_id TEXT NOT NULL REFERENCES preparation (id) ON DELETE CASCADE,
  PRIMARY KEY (meeting_id, preparation_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_series (
  id TEXT PRIMARY KEY,
  rule TEXT NOT NULL,
  start TEXT NOT NULL,
  zone TEXT NOT NULL,
  laid_until TEXT NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT;

CREATE TABLE opportunity (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  what TEXT NOT NULL,
  came TEXT NOT NULL CHECK (came IN ('offered', 'asked')),
  on_day TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('open', 'accepted', 'declined')),
  outcome TEXT NOT NULL,
  thanked INTEGER NOT NULL CHECK (thanked IN (0, 1)),
  saved_at INTEGER NOT NULL
) STRICT;

CREATE TABLE own_kit (
  id TEXT PRIMARY KEY,
  kit TEXT NOT NULL,
  revision INTEGER NOT NULL,
  added_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  binned_at INTEGER
) STRICT;

CREATE TABLE own_prompt (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT;

CREATE TABLE own_template (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  document TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT;

CREATE TABLE passage (
  entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  place INTEGER NOT NULL,
  text TEXT NOT NULL,
  settled_at INTEGER,
  PRIMARY KEY (entry_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  removed_at INTEGER
, revision INTEGER NOT NULL DEFAULT 0, stage TEXT, credentials TEXT NOT NULL DEFAULT '', position TEXT NOT NULL DEFAULT '', institution TEXT NOT NULL DEFAULT '', side TEXT, seniority TEXT, influence TEXT NOT NULL DEFAULT '', origin TEXT, in_common INTEGER CHECK (in_common IN (0, 1)), contact TEXT NOT NULL DEFAULT '', assistant TEXT NOT NULL DEFAULT '', cadence TEXT, notes TEXT NOT NULL DEFAULT '', board_place INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE person_photo (
  person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
  type TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE planned_contact (
  person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
  next_contact_on TEXT NOT NULL,
  about TEXT NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE preparation (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  on_day TEXT,
  tone TEXT NOT NULL,
  kit_title TEXT,
  binned_at INTEGER,
  revision INTEGER NOT NULL,
  session TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  title TEXT NOT NULL,
  decided TEXT NOT NULL,
  text TEXT NOT NULL,
  spellings TEXT NOT NULL,
  answers TEXT NOT NULL,
  lines TEXT NOT NULL,
  debrief TEXT NOT NULL,
  effort TEXT,
  scorecard TEXT,
  kit TEXT
) STRICT;

CREATE TABLE preparation_goal (
  preparation_id TEXT NOT NULL REFERENCES preparation (id) ON DELETE CASCADE,
  goal_id TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  PRIMARY KEY (preparation_id, goal_id)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE preparation_search USING fts5 (
  title, text, spellings,
  content = 'preparation', content_rowid = 'number',
  tokenize = 'porter unicode61 remove_diacritics 2',
  prefix = '2 3'
);

CREATE TABLE preparation_version (
  preparation_id TEXT NOT NULL REFERENCES preparation (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  session TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  title TEXT NOT NULL,
  tone TEXT NOT NULL,
  answers TEXT NOT NULL,
  lines TEXT NOT NULL,
  debrief TEXT NOT NULL,
  effort TEXT,
  scorecard TEXT,
  PRIMARY KEY (preparation_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE prompt_use (
  prompt_id TEXT NOT NULL,
  used_at INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('skipped', 'written', 'declined'))
) STRICT;

CREATE TABLE rehearsal (
  id TEXT PRIMARY KEY,
  preparation_id TEXT NOT NULL REFERENCES preparation (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('mine', 'theirs')),
  seconds INTEGER NOT NULL,
  seconds_by_line TEXT NOT NULL,
  confidence_before INTEGER CHECK (confidence_before BETWEEN 1 AND 5),
  confidence_after INTEGER CHECK (confidence_after BETWEEN 1 AND 5),
  note TEXT NOT NULL
) STRICT;

CREATE TABLE saved_search (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  filters TEXT NOT NULL,
  search_order TEXT NOT NULL,
  added_at INTEGER NOT NULL
) STRICT;

CREATE TABLE seat (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  area TEXT NOT NULL REFERENCES area (id),
  role TEXT NOT NULL,
  supports TEXT NOT NULL,
  strength INTEGER CHECK (strength BETWEEN 1 AND 5),
  since TEXT,
  until TEXT,
  note TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  UNIQUE (person_id, area, role)
) STRICT;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE signal_note (
  entry_id TEXT PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sponsorship (
  person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
  target_role TEXT NOT NULL,
  target_on TEXT,
  decides TEXT NOT NULL,
  evidence TEXT NOT NULL,
  asked TEXT NOT NULL,
  risked TEXT NOT NULL,
  delivers TEXT NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE stage_change (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  stage TEXT NOT NULL,
  since TEXT NOT NULL,
  note TEXT NOT NULL,
  thanked INTEGER NOT NULL CHECK (thanked IN (0, 1)),
  saved_at INTEGER NOT NULL
) STRICT;

CREATE TABLE step (
  id TEXT PRIMARY KEY,
  goal_id TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  title TEXT NOT NULL,
  due_on TEXT,
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  saved_at INTEGER NOT NULL,
  binned_at INTEGER
) STRICT;

CREATE TABLE tag (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,
  added_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;

CREATE TRIGGER entry_search_after_update AFTER UPDATE OF position, title, text, names, spellings, binned_at ON entry
WHEN new.binned_at IS NULL AND (new.binned_at IS NOT old.binned_at OR new.position <> old.position OR new.title <> old.title
  OR new.text <> old.text OR new.names <> old.names OR new.spellings <> old.spellings) BEGIN
  INSERT INTO entry_search (rowid, title, text, names, spellings)
  VALUES (new.position, new.title, new.text, new.names, new.spellings);
END;

CREATE TRIGGER entry_search_before_update BEFORE UPDATE OF position, title, text, names, spellings, binned_at ON entry
WHEN old.binned_at IS NULL AND (new.binned_at IS NOT old.binned_at OR new.position <> old.position OR new.title <> old.title
  OR new.text <> old.text OR new.names <> old.names OR new.spellings <> old.spellings) BEGIN
  INSERT INTO entry_search (entry_search, rowid, title, text, names, spellings)
  VALUES ('delete', old.position, old.title, old.text, old.names, old.spellings);
END;

CREATE TRIGGER entry_search_on_delete BEFORE DELETE ON entry WHEN old.binned_at IS NULL BEGIN
  INSERT INTO entry_search (entry_search, rowid, title, text, names, spellings)
  VALUES ('delete', old.position, old.title, old.text, old.names, old.spellings);
END;

CREATE TRIGGER entry_search_on_insert AFTER INSERT ON entry WHEN new.binned_at IS NULL BEGIN
  INSERT INTO entry_search (rowid, title, text, names, spellings)
  VALUES (new.position, new.title, new.text, new.names, new.spellings);
END;

CREATE TRIGGER preparation_search_after_update AFTER UPDATE OF title, text, spellings, binned_at ON preparation
WHEN new.binned_at IS NULL AND (new.binned_at IS NOT old.binned_at OR new.title <> old.title
  OR new.text <> old.text OR new.spellings <> old.spellings) BEGIN
  INSERT INTO preparation_search (rowid, title, text, spellings)
  VALUES (new.number, new.title, new.text, new.spellings);
END;

CREATE TRIGGER preparation_search_before_update BEFORE UPDATE OF title, text, spellings, binned_at ON preparation
WHEN old.binned_at IS NULL AND (new.binned_at IS NOT old.binned_at OR new.title <> old.title
  OR new.text <> old.text OR new.spellings <> old.spellings) BEGIN
  INSERT INTO preparation_search (preparation_search, rowid, title, text, spellings)
  VALUES ('delete', old.number, old.title, old.text, old.spellings);
END;

CREATE TRIGGER preparation_search_on_delete BEFORE DELETE ON preparation WHEN old.binned_at IS NULL BEGIN
  INSERT INTO preparation_search (preparation_search, rowid, title, text, spellings)
  VALUES ('delete', old.number, old.title, old.text, old.spellings);
END;

CREATE TRIGGER preparation_search_on_insert AFTER INSERT ON preparation WHEN new.binned_at IS NULL BEGIN
  INSERT INTO preparation_search (rowid, title, text, spellings)
  VALUES (new.number, new.title, new.text, new.spellings);
END;