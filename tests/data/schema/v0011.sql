-- SPDX-License-Identifier: GPL-3.0-or-later
-- A clinic of invented people as schema version 11 stores it: one row or more in each table, and a whole audit chain.
-- Written once and never edited: the tests upgrade it to the schema of today.
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
CREATE TABLE handout_text (
    page TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    changed_by TEXT NOT NULL REFERENCES account (id),
    changed_at TEXT NOT NULL,
    PRIMARY KEY (page, language)
);
-- end

INSERT INTO clinic VALUES ('01930000-0000-7000-8000-000000000001', 'Oefenzaal Noord', 'Voorbeeldstraat 1, Nergens', '000 000 00 00', 'weekdays 8 to 17', 0);
-- end
INSERT INTO account VALUES ('01930000-0000-7000-8000-000000000002', 'Noor Sjabloon', 'Physiotherapist', 'owner', 0);
-- end
INSERT INTO account VALUES ('01930000-0000-7000-8000-000000000003', 'Sam Voorbeeld', '', 'reception', 1);
-- end
INSERT INTO patient VALUES ('01930000-0000-7000-8000-000000000004', 1, 'Zoë', 'van der', 'Voorbeeld', 'd''Exemple', '', '1985-06-14', 'female', 'Voorbeeldstraat 2', '000 111 22 33', 'zoe@example.org', 'Dr. Beispiel', 'nl', 'yes', 'not_asked', '2026-03-02', 0, 'voorbeeld zoe', '2026-03-02T09:15:00.250Z', '2026-03-02T09:15:00.250Z');
-- end
INSERT INTO patient VALUES ('01930000-0000-7000-8000-000000000005', 2, 'מִרְיָם', '', 'דוגמה', '', 'Mir 👟', NULL, 'not_recorded', '', '', '', '', '', 'not_asked', 'unknown', NULL, 1, 'דוגמה מרים', '2026-03-02T09:15:00.250Z', '2026-03-02T09:15:00.250Z');
-- end
INSERT INTO patient_token VALUES ('voorbeeld', '01930000-0000-7000-8000-000000000004');
-- end
INSERT INTO patient_token VALUES ('zoe', '01930000-0000-7000-8000-000000000004');
-- end
INSERT INTO patient_token VALUES ('van', '01930000-0000-7000-8000-000000000004');
-- end
INSERT INTO patient_token VALUES ('der', '01930000-0000-7000-8000-000000000004');
-- end
INSERT INTO patient_token VALUES ('d', '01930000-0000-7000-8000-000000000004');
-- end
INSERT INTO patient_token VALUES ('exemple', '01930000-0000-7000-8000-000000000004');
-- end
INSERT INTO patient_token VALUES ('#1', '01930000-0000-7000-8000-000000000004');
-- end
INSERT INTO patient_token VALUES ('0001112233', '01930000-0000-7000-8000-000000000004');
-- end
INSERT INTO patient_token VALUES ('19850614', '01930000-0000-7000-8000-000000000004');
-- end
INSERT INTO patient_token VALUES ('14061985', '01930000-0000-7000-8000-000000000004');
-- end
INSERT INTO episode VALUES ('01930000-0000-7000-8000-000000000006', '01930000-0000-7000-8000-000000000004', 'pain above the heel', 'right', '2025-12-24', '2026-03-02', NULL, '');
-- end
INSERT INTO visit VALUES ('01930000-0000-7000-8000-000000000007', '01930000-0000-7000-8000-000000000006', '01930000-0000-7000-8000-000000000002', '2026-03-02T09:15:00.250Z', 'intake');
-- end
INSERT INTO note VALUES ('01930000-0000-7000-8000-000000000008', '01930000-0000-7000-8000-000000000006', '01930000-0000-7000-8000-000000000007', 'worse in the morning', '', 'reactive', 'isometric first', '01930000-0000-7000-8000-000000000002', '2026-03-02T09:15:00.250Z', '01930000-0000-7000-8000-000000000002', '2026-03-02T09:15:00.250Z');
-- end
INSERT INTO note_addendum VALUES ('01930000-0000-7000-8000-000000000008', 1, 'left side is fine', '01930000-0000-7000-8000-000000000002', '2026-03-02T09:15:00.250Z');
-- end
INSERT INTO intake VALUES ('01930000-0000-7000-8000-000000000009', '01930000-0000-7000-8000-000000000006', '01930000-0000-7000-8000-000000000002', '2026-03-02T09:15:00.250Z', NULL, 7, 412);
-- end
INSERT INTO intake_answer VALUES ('01930000-0000-7000-8000-000000000009', 'swelling', 'unknown', '2026-03-02T09:15:00.250Z');
-- end
INSERT INTO stage_decision VALUES ('01930000-0000-7000-8000-000000000006', 1, '01930000-0000-7000-8000-000000000009', 'UNDETERMINED', 1, '{}', '{}', 'reactive', 'swelling seen by the GP', '01930000-0000-7000-8000-000000000002', '2026-03-02T09:15:00.250Z');
-- end
INSERT INTO red_flag_override VALUES ('01930000-0000-7000-8000-000000000006', 'rupture', 'Thompson test repeated, intact', '01930000-0000-7000-8000-000000000002', '2026-03-02T09:15:00.250Z');
-- end
INSERT INTO outcome VALUES ('01930000-0000-7000-8000-000000000010', '01930000-0000-7000-8000-000000000006', 'visa-a', 'right', '2026-03-02', '{}', 62.5, 'ok', '01930000-0000-7000-8000-000000000002', '2026-03-02T09:15:00.250Z');
-- end
INSERT INTO outcome VALUES ('01930000-0000-7000-8000-000000000013', '01930000-0000-7000-8000-000000000006', 'visa-a', NULL, '2026-03-09', '{}', NULL, 'incomplete', '01930000-0000-7000-8000-000000000002', '2026-03-02T09:15:00.250Z');
-- end
INSERT INTO programme VALUES ('01930000-0000-7000-8000-000000000011', '01930000-0000-7000-8000-000000000006', 1, 'reactive_seed', '2026-03-03', 5, 2, 'no running yet', '01930000-0000-7000-8000-000000000002', '2026-03-02T09:15:00.250Z');
-- end
INSERT INTO programme_phase VALUES ('01930000-0000-7000-8000-000000000011', 0, 'isometric', 3);
-- end
INSERT INTO prescription VALUES ('01930000-0000-7000-8000-000000000011', 0, 0, 'E01', 'left', 5, 1, 45, NULL, NULL, 120, NULL, 2, 7, '');
-- end
INSERT INTO prescription VALUES ('01930000-0000-7000-8000-000000000011', 0, 1, 'E01', 'right', 5, 1, 30, NULL, NULL, 120, 5000, 2, 7, 'less on the painful side');
-- end
INSERT INTO programme_adjunct VALUES ('01930000-0000-7000-8000-000000000011', 'heel_raise', '12 mm');
-- end
INSERT INTO diary_day VALUES ('01930000-0000-7000-8000-000000000006', '2026-03-03', 3, NULL, 0, 15, 0, 1, 'told', '');
-- end
INSERT INTO training_session VALUES ('01930000-0000-7000-8000-000000000012', '01930000-0000-7000-8000-000000000006', '2026-03-03', 'exercise', 6, 20, NULL, 'unknown', '');
-- end
INSERT INTO draft VALUES ('01930000-0000-7000-8000-000000000002', 'note:01930000-0000-7000-8000-000000000006', 'half a sentence', '2026-03-02T09:15:00.250Z');
-- end
INSERT INTO audit_entry VALUES (1, '2026-03-02T09:15:00.250Z', '01930000-0000-7000-8000-000000000002', 'clinic_created', 'clinic', '01930000-0000-7000-8000-000000000001', NULL, '[["name","","Oefenzaal Noord"]]', '', '08161b148543d4122d71c27594fdc080cd4f0fed4fe5792ccedd941001e298a6');
-- end
INSERT INTO audit_entry VALUES (2, '2026-03-02T09:15:00.250Z', '01930000-0000-7000-8000-000000000002', 'patient_added', 'patient', '01930000-0000-7000-8000-000000000004', '01930000-0000-7000-8000-000000000004', '[["given_name","","Zoë"],["family_name","","Voorbeeld"]]', '08161b148543d4122d71c27594fdc080cd4f0fed4fe5792ccedd941001e298a6', '5bd530185113c1966d862d0fae476b2ef25ee93889388ca403a9008ca71f642c');
-- end
INSERT INTO audit_entry VALUES (3, '2026-03-02T09:15:00.250Z', '01930000-0000-7000-8000-000000000002', 'diary_changed', 'diary_day', '01930000-0000-7000-8000-000000000006/2026-03-03', '01930000-0000-7000-8000-000000000004', '[["pain_during","","3"]]', '5bd530185113c1966d862d0fae476b2ef25ee93889388ca403a9008ca71f642c', 'e1faa9a2c0b7b25fc42275d45e06d63de4e111aa71007812d8902817e8623db9');
-- end
INSERT INTO handout_text VALUES ('causes', 'nl', 'Te veel, te snel.', '01930000-0000-7000-8000-000000000002', '2026-03-02T09:15:00.250Z');
-- end
ALTER TABLE prescription ADD COLUMN load_kind TEXT CHECK (load_kind IN ('body_weight', 'mass', 'body_weight_percent', 'band', 'rm'));
-- end
ALTER TABLE prescription ADD COLUMN load_number INTEGER CHECK (load_number BETWEEN 0 AND 500000);
-- end
ALTER TABLE prescription ADD COLUMN load_band TEXT CHECK (load_band IN ('yellow', 'red', 'green', 'blue', 'black', 'silver', 'gold'));
-- end
ALTER TABLE prescription ADD COLUMN target_effort INTEGER CHECK (target_effort BETWEEN 0 AND 10);
-- end
ALTER TABLE prescription ADD COLUMN effort_percent INTEGER CHECK (effort_percent BETWEEN 1 AND 100);
-- end
ALTER TABLE prescription ADD COLUMN weekdays INTEGER CHECK (weekdays BETWEEN 1 AND 127);
-- end
UPDATE prescription SET load_kind = 'mass', load_number = load_grams WHERE load_grams IS NOT NULL;
-- end
ALTER TABLE programme_phase ADD COLUMN template_phase TEXT;
-- end
ALTER TABLE programme ADD COLUMN change_reason TEXT;
-- end
ALTER TABLE programme ADD COLUMN signed_by TEXT REFERENCES account (id);
-- end
ALTER TABLE programme ADD COLUMN signed_at TEXT;
-- end
UPDATE programme SET signed_by = '01930000-0000-7000-8000-000000000002', signed_at = '2026-03-02T09:20:00.000Z', change_reason = '' WHERE version = 1;
-- end
UPDATE programme_phase SET template_phase = 'reactive_seed:1';
-- end
INSERT INTO prescription (programme_id, phase, position, exercise, side, sets, repetitions, hold_seconds, up_seconds, down_seconds, rest_seconds, load_grams, times_per_day, days_per_week, note, load_kind, load_number, load_band, target_effort, effort_percent, weekdays) VALUES ('01930000-0000-7000-8000-000000000011', 0, 2, 'E07', 'both', 3, 15, NULL, 2, 2, 60, NULL, 1, 2, '', 'band', NULL, 'red', 7, NULL, 9);
-- end
CREATE TABLE clinic_exercise (
    id TEXT NOT NULL PRIMARY KEY CHECK (substr(id, 1, 2) = 'C-'),
    content TEXT NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
    created_by TEXT NOT NULL REFERENCES account (id),
    created_at TEXT NOT NULL
);
-- end
INSERT INTO clinic_exercise VALUES ('C-0A1B2C3D4E5F', '{"id":"C-0A1B2C3D4E5F","figure":"","source":"","muscles":["whole_calf"],"equipment":["step"],"easier":"E06","harder":"","dose":{"sets":3,"repetitions":12},"force":{"group":"G3","study":"","status":"unknown"},"texts":{"nl":{"name":"Traplopen op de tenen","cue":"Loop de trap op, op uw tenen."}}}', 1, '01930000-0000-7000-8000-000000000002', '2026-03-02T09:15:00.250Z');
-- end
CREATE TABLE questionnaire_wording (
    id TEXT NOT NULL PRIMARY KEY,
    instrument TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    loaded_by TEXT NOT NULL REFERENCES account (id),
    loaded_at TEXT NOT NULL
);
-- end
CREATE INDEX questionnaire_wording_by_instrument ON questionnaire_wording (instrument, language, loaded_at);
-- end

ALTER TABLE outcome ADD COLUMN language TEXT;
-- end
ALTER TABLE outcome ADD COLUMN wording TEXT CHECK (wording IN ('paraphrase', 'official'));
-- end
ALTER TABLE outcome ADD COLUMN filled_in_by TEXT CHECK (filled_in_by IN ('patient', 'clinician'));
-- end
INSERT INTO questionnaire_wording VALUES ('01930000-0000-7000-8000-000000000030', 'lefs', 'nl', 'LEFS', '{}', '01930000-0000-7000-8000-000000000002', '2026-03-02T09:15:00.250Z');
-- end
UPDATE outcome SET language = 'nl', wording = 'official', filled_in_by = 'patient' WHERE total IS NOT NULL;
-- end
CREATE TABLE review_decision (
    episode_id TEXT NOT NULL REFERENCES episode (id),
    position INTEGER NOT NULL,
    suggestion TEXT NOT NULL CHECK (suggestion IN ('progress', 'hold', 'step_back', 'cannot_say')),
    rules_version INTEGER NOT NULL,
    criteria TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('progress', 'hold', 'step_back', 'withdrawn')),
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL REFERENCES account (id),
    decided_at TEXT NOT NULL,
    PRIMARY KEY (episode_id, position)
);
-- end
INSERT INTO review_decision VALUES ('01930000-0000-7000-8000-000000000006', 1, 'hold', 1, '[]', 'progress', 'calm', '01930000-0000-7000-8000-000000000002', '2026-03-02T09:15:00.250Z');
-- end
CREATE TABLE clinic_template (
    id TEXT NOT NULL PRIMARY KEY CHECK (substr(id, 1, 2) = 'T-'),
    archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
    created_at TEXT NOT NULL
);
-- end

CREATE TABLE clinic_template_version (
    template_id TEXT NOT NULL REFERENCES clinic_template (id),
    version INTEGER NOT NULL CHECK (version > 0),
    content TEXT NOT NULL,
    saved_by TEXT NOT NULL REFERENCES account (id),
    saved_at TEXT NOT NULL,
    PRIMARY KEY (template_id, version)
);
-- end
INSERT INTO clinic_template VALUES ('T-0A1B2C3D4E5F', 1, '2026-03-02T09:15:00.250Z');
-- end
INSERT INTO clinic_template_version VALUES ('T-0A1B2C3D4E5F', 1, '{"id":"T-0A1B2C3D4E5F","version":1,"based_on":"alfredson","source":"","historic":false,"exercise_limit":5,"running_limit":5,"running_plan":"","adjuncts":["heel_raise"],"name":{"nl":"Eigen plan"},"about":{},"phases":[{"kind":"strength","weeks":12,"source_weeks":"","source":"","about":{},"doses":[{"exercise":"E11","side":"both","sets":2,"repetitions":15,"down":3,"per_day":1,"days":7,"note":""}],"options":[],"enter":[],"hold":[{"rule":"amber_light"}],"step_back":[{"rule":"red_light"}]}]}', '01930000-0000-7000-8000-000000000002', '2026-03-02T09:15:00.250Z');
-- end
INSERT INTO clinic_template_version VALUES ('T-0A1B2C3D4E5F', 2, '{"id":"T-0A1B2C3D4E5F","version":2,"based_on":"alfredson","source":"","historic":false,"exercise_limit":5,"running_limit":5,"running_plan":"","adjuncts":["heel_raise"],"name":{"nl":"Eigen plan"},"about":{},"phases":[{"kind":"strength","weeks":10,"source_weeks":"","source":"","about":{},"doses":[{"exercise":"E11","side":"both","sets":3,"repetitions":15,"down":3,"load":{"kind":"mass","number":5000},"per_day":1,"days":7,"note":""}],"options":[],"enter":[],"hold":[{"rule":"amber_light"}],"step_back":[{"rule":"red_light"}]}]}', '01930000-0000-7000-8000-000000000002', '2026-03-09T09:15:00.250Z');
-- end
CREATE TABLE clinic_logo (
    clinic_id TEXT NOT NULL PRIMARY KEY REFERENCES clinic (id),
    png TEXT NOT NULL CHECK (length(png) BETWEEN 1 AND 1398104)
);
-- end
INSERT INTO clinic_logo VALUES ('01930000-0000-7000-8000-000000000001', 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAAC0lEQVR4nGNg+A8AAQIBAEK+vGgAAAAASUVORK5CYII=');
-- end
CREATE TABLE running_release (
    episode_id TEXT NOT NULL REFERENCES episode (id),
    position INTEGER NOT NULL,
    walk_green TEXT NOT NULL CHECK (walk_green IN ('not_asked', 'no', 'yes', 'unknown')),
    released TEXT NOT NULL CHECK (released IN ('not_asked', 'no', 'yes', 'unknown')),
    conditions TEXT NOT NULL,
    rules_version INTEGER NOT NULL,
    decided_by TEXT NOT NULL REFERENCES account (id),
    decided_at TEXT NOT NULL,
    PRIMARY KEY (episode_id, position)
);
-- end
INSERT INTO running_release VALUES ('01930000-0000-7000-8000-000000000006', 1, 'yes', 'no', '[{"criterion":"walk_green","days":[],"state":"met"},{"criterion":"clinician_release","days":[],"state":"not_met"}]', 1, '01930000-0000-7000-8000-000000000002', '2026-11-20T09:40:00.000Z');
-- end
CREATE TABLE annotation (
    episode_id TEXT NOT NULL REFERENCES episode (id),
    day TEXT NOT NULL,
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 200),
    written_by TEXT NOT NULL REFERENCES account (id),
    written_at TEXT NOT NULL,
    PRIMARY KEY (episode_id, day)
);
-- end
INSERT INTO annotation VALUES ('01930000-0000-7000-8000-000000000006', '2026-03-09', 'new shoes', '01930000-0000-7000-8000-000000000002', '2026-03-09T09:20:00.000Z');
-- end
CREATE TABLE film (
    id TEXT NOT NULL PRIMARY KEY,
    patient_id TEXT REFERENCES patient (id),
    exercise TEXT NOT NULL,
    title TEXT NOT NULL CHECK (length(title) <= 200),
    side TEXT CHECK (side IN ('left', 'right')),
    taken_on TEXT,
    consent_given_on TEXT,
    consent_withdrawn_on TEXT,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    byte_count INTEGER NOT NULL CHECK (byte_count >= 1),
    container TEXT NOT NULL,
    codec TEXT NOT NULL,
    width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 16384),
    height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 16384),
    turned INTEGER NOT NULL CHECK (turned IN (0, 90, 180, 270)),
    milliseconds INTEGER NOT NULL CHECK (milliseconds >= 1),
    poster TEXT NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
    imported_by TEXT NOT NULL REFERENCES account (id),
    imported_at TEXT NOT NULL,
    CHECK (patient_id IS NULL OR (side IS NOT NULL AND taken_on IS NOT NULL AND consent_given_on IS NOT NULL)),
    CHECK (consent_withdrawn_on IS NULL OR (consent_given_on IS NOT NULL AND archived = 1))
);
-- end
CREATE INDEX film_by_patient ON film (patient_id, taken_on);
-- end
CREATE INDEX film_by_exercise ON film (exercise);
-- end
INSERT INTO film VALUES ('01930000-0000-7000-8000-000000000021', '01930000-0000-7000-8000-000000000004', 'E06', 'Heel raise, week 1', 'right', '2026-03-04', '2026-03-04', NULL, 'abababababababababababababababababababababababababababababababab', 48211, 'matroska,webm', 'vp9', 640, 360, 90, 4000, 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAAC0lEQVR4nGNg+A8AAQIBAEK+vGgAAAAASUVORK5CYII=', 0, '01930000-0000-7000-8000-000000000002', '2026-11-20T09:40:00.000Z');
-- end
PRAGMA user_version = 11;
-- end
