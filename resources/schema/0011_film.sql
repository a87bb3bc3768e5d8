-- SPDX-License-Identifier: GPL-3.0-or-later
-- Films the clinic brought in. The film itself is sealed under media/, named by its id; this row says what it is and whose.
-- A film of a patient has a side, a day and a recorded consent; a model for an exercise has none of them.
-- When consent is withdrawn the file and the poster go; the row stays, archived, and says when.

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
