-- SPDX-License-Identifier: GPL-3.0-or-later
-- Papers that left the clinic. The PDF itself is sealed under documents/, named by its id, so that a reprint is what was given.

CREATE TABLE document (
    id TEXT NOT NULL PRIMARY KEY,
    patient_id TEXT NOT NULL REFERENCES patient (id),
    episode_id TEXT REFERENCES episode (id),
    kind TEXT NOT NULL CHECK (kind IN ('home_sheet', 'progress_report', 'referral_letter', 'other')),
    title TEXT NOT NULL CHECK (length(title) <= 200),
    language TEXT NOT NULL,
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    byte_count INTEGER NOT NULL CHECK (byte_count >= 1),
    made_by TEXT NOT NULL REFERENCES account (id),
    made_at TEXT NOT NULL
);
-- end
CREATE INDEX document_by_patient ON document (patient_id, made_at);
-- end
