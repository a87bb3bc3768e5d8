-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everything a clinic keeps. Written in what SQLite 3.15, current SQLite and PostgreSQL 15 all take.
-- Dates are ISO 8601 text (days local, moments UTC with milliseconds), ids are UUIDs as text, empty is NULL.

CREATE TABLE clinic (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    opening_hours TEXT NOT NULL,
    is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1))
);
-- end

CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    profession TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('owner', 'therapist', 'reception', 'read_only')),
    disabled INTEGER NOT NULL CHECK (disabled IN (0, 1))
);
-- end

CREATE TABLE patient (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    given_name TEXT NOT NULL,
    name_prefix TEXT NOT NULL,
    family_name TEXT NOT NULL,
    former_name TEXT NOT NULL,
    preferred_name TEXT NOT NULL,
    birth_date TEXT,
    recorded_sex TEXT NOT NULL CHECK (recorded_sex IN ('not_recorded', 'female', 'male', 'other')),
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    general_practitioner TEXT NOT NULL,
    language TEXT NOT NULL,
    consent_record TEXT NOT NULL CHECK (consent_record IN ('not_asked', 'no', 'yes', 'unknown')),
    consent_share_gp TEXT NOT NULL CHECK (consent_share_gp IN ('not_asked', 'no', 'yes', 'unknown')),
    consent_on TEXT,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
    sort_name TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
-- end
CREATE INDEX patient_by_name ON patient (archived, sort_name, id);
-- end
CREATE INDEX patient_by_birth_date ON patient (birth_date);
-- end

CREATE TABLE patient_token (
    token TEXT NOT NULL,
    patient_id TEXT NOT NULL REFERENCES patient (id),
    PRIMARY KEY (token, patient_id)
);
-- end
CREATE INDEX patient_token_by_patient ON patient_token (patient_id);
-- end

CREATE TABLE episode (
    id TEXT NOT NULL PRIMARY KEY,
    patient_id TEXT NOT NULL REFERENCES patient (id),
    complaint TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
    onset TEXT,
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    closing_reason TEXT NOT NULL
);
-- end
CREATE INDEX episode_by_patient ON episode (patient_id, opened_on);
-- end

CREATE TABLE visit (
    id TEXT NOT NULL PRIMARY KEY,
    episode_id TEXT NOT NULL REFERENCES episode (id),
    account_id TEXT NOT NULL REFERENCES account (id),
    at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('intake', 'review', 'other'))
);
-- end
CREATE INDEX visit_by_episode ON visit (episode_id, at);
-- end

CREATE TABLE note (
    id TEXT NOT NULL PRIMARY KEY,
    episode_id TEXT NOT NULL REFERENCES episode (id),
    visit_id TEXT REFERENCES visit (id),
    subjective TEXT NOT NULL,
    objective TEXT NOT NULL,
    analysis TEXT NOT NULL,
    plan TEXT NOT NULL,
    author_id TEXT NOT NULL REFERENCES account (id),
    created_at TEXT NOT NULL,
    signed_by TEXT REFERENCES account (id),
    signed_at TEXT,
    CHECK ((signed_by IS NULL) = (signed_at IS NULL))
);
-- end
CREATE INDEX note_by_episode ON note (episode_id, created_at);
-- end

CREATE TABLE note_addendum (
    note_id TEXT NOT NULL REFERENCES note (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    author_id TEXT NOT NULL REFERENCES account (id),
    written_at TEXT NOT NULL,
    PRIMARY KEY (note_id, position)
);
-- end

CREATE TABLE intake (
    id TEXT NOT NULL PRIMARY KEY,
    episode_id TEXT NOT NULL REFERENCES episode (id),
    account_id TEXT NOT NULL REFERENCES account (id),
    started_at TEXT NOT NULL,
    finished_at TEXT,
    current_step INTEGER NOT NULL CHECK (current_step BETWEEN 1 AND 8),
    seconds_used INTEGER NOT NULL CHECK (seconds_used >= 0)
);
-- end
CREATE INDEX intake_by_episode ON intake (episode_id, started_at);
-- end

CREATE TABLE intake_answer (
    intake_id TEXT NOT NULL REFERENCES intake (id),
    question TEXT NOT NULL,
    value TEXT NOT NULL,
    answered_at TEXT NOT NULL,
    PRIMARY KEY (intake_id, question)
);
-- end

CREATE TABLE stage_decision (
    episode_id TEXT NOT NULL REFERENCES episode (id),
    position INTEGER NOT NULL,
    intake_id TEXT NOT NULL REFERENCES intake (id),
    suggestion TEXT NOT NULL,
    rules_version INTEGER NOT NULL,
    inputs TEXT NOT NULL,
    assessment TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('reactive', 'dysrepair', 'degenerative', 'reactive_on_degenerative', 'open')),
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL REFERENCES account (id),
    decided_at TEXT NOT NULL,
    PRIMARY KEY (episode_id, position)
);
-- end

CREATE TABLE red_flag_override (
    episode_id TEXT NOT NULL REFERENCES episode (id),
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL REFERENCES account (id),
    decided_at TEXT NOT NULL,
    PRIMARY KEY (episode_id, code)
);
-- end

CREATE TABLE outcome (
    id TEXT NOT NULL PRIMARY KEY,
    episode_id TEXT NOT NULL REFERENCES episode (id),
    instrument TEXT NOT NULL,
    side TEXT CHECK (side IN ('left', 'right', 'both')),
    taken_on TEXT NOT NULL,
    answers TEXT NOT NULL,
    total DOUBLE PRECISION,
    status TEXT NOT NULL CHECK (status IN ('ok', 'incomplete', 'invalid')),
    recorded_by TEXT NOT NULL REFERENCES account (id),
    recorded_at TEXT NOT NULL
);
-- end
CREATE INDEX outcome_by_episode ON outcome (episode_id, instrument, taken_on);
-- end

CREATE TABLE programme (
    id TEXT NOT NULL PRIMARY KEY,
    episode_id TEXT NOT NULL REFERENCES episode (id),
    version INTEGER NOT NULL CHECK (version > 0),
    template TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    exercise_pain_limit INTEGER NOT NULL CHECK (exercise_pain_limit BETWEEN 0 AND 10),
    running_pain_limit INTEGER NOT NULL CHECK (running_pain_limit BETWEEN 0 AND 10),
    running_plan TEXT NOT NULL,
    author_id TEXT NOT NULL REFERENCES account (id),
    created_at TEXT NOT NULL,
    UNIQUE (episode_id, version)
);
-- end

CREATE TABLE programme_phase (
    programme_id TEXT NOT NULL REFERENCES programme (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('isometric', 'strength', 'energy', 'running', 'upkeep')),
    weeks INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 520),
    PRIMARY KEY (programme_id, position)
);
-- end

CREATE TABLE prescription (
    programme_id TEXT NOT NULL REFERENCES programme (id),
    phase INTEGER NOT NULL,
    position INTEGER NOT NULL,
    exercise TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
    sets INTEGER NOT NULL CHECK (sets BETWEEN 1 AND 20),
    repetitions INTEGER NOT NULL CHECK (repetitions BETWEEN 1 AND 200),
    hold_seconds INTEGER CHECK (hold_seconds BETWEEN 1 AND 600),
    up_seconds INTEGER CHECK (up_seconds BETWEEN 0 AND 60),
    down_seconds INTEGER CHECK (down_seconds BETWEEN 0 AND 60),
    rest_seconds INTEGER CHECK (rest_seconds BETWEEN 0 AND 1800),
    load_grams INTEGER CHECK (load_grams BETWEEN 0 AND 500000),
    times_per_day INTEGER NOT NULL CHECK (times_per_day BETWEEN 1 AND 10),
    days_per_week INTEGER NOT NULL CHECK (days_per_week BETWEEN 1 AND 7),
    note TEXT NOT NULL,
    PRIMARY KEY (programme_id, phase, position),
    FOREIGN KEY (programme_id, phase) REFERENCES programme_phase (programme_id, position)
);
-- end

CREATE TABLE programme_adjunct (
    programme_id TEXT NOT NULL REFERENCES programme (id),
    adjunct TEXT NOT NULL CHECK (adjunct IN ('heel_raise', 'kinesiotape', 'foam_roller', 'tecar')),
    note TEXT NOT NULL,
    PRIMARY KEY (programme_id, adjunct)
);
-- end

CREATE TABLE diary_day (
    episode_id TEXT NOT NULL REFERENCES episode (id),
    day TEXT NOT NULL,
    pain_during INTEGER CHECK (pain_during BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    pain_next_morning INTEGER CHECK (pain_next_morning BETWEEN 0 AND 10),
    stiffness_minutes INTEGER CHECK (stiffness_minutes BETWEEN 0 AND 1440),
    run_metres INTEGER CHECK (run_metres BETWEEN 0 AND 500000),
    exercises_done INTEGER CHECK (exercises_done IN (0, 1)),
    source TEXT NOT NULL CHECK (source IN ('diary', 'told', 'seen')),
    note TEXT NOT NULL,
    PRIMARY KEY (episode_id, day)
);
-- end

CREATE TABLE training_session (
    id TEXT NOT NULL PRIMARY KEY,
    episode_id TEXT NOT NULL REFERENCES episode (id),
    day TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('exercise', 'run', 'other')),
    effort INTEGER CHECK (effort BETWEEN 0 AND 10),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    metres INTEGER CHECK (metres BETWEEN 0 AND 500000),
    hills TEXT NOT NULL CHECK (hills IN ('not_asked', 'no', 'yes', 'unknown')),
    note TEXT NOT NULL
);
-- end
CREATE INDEX training_session_by_day ON training_session (episode_id, day);
-- end

CREATE TABLE draft (
    account_id TEXT NOT NULL REFERENCES account (id),
    subject TEXT NOT NULL,
    content TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (account_id, subject)
);
-- end

CREATE TABLE audit_entry (
    position INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    account_id TEXT NOT NULL,
    event TEXT NOT NULL,
    record_type TEXT NOT NULL,
    record_id TEXT NOT NULL,
    patient_id TEXT,
    changes TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);
-- end
CREATE INDEX audit_entry_by_patient ON audit_entry (patient_id, position);
-- end
