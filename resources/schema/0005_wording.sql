-- SPDX-License-Identifier: GPL-3.0-or-later
-- The official wordings that a clinic loads, and in whose words and by whom a form was filled in.
-- Rows of questionnaire_wording are added, never changed: the newest of a language counts.

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
