-- SPDX-License-Identifier: GPL-3.0-or-later
-- Exercises of the clinic's own, beside those that come with the program.
CREATE TABLE clinic_exercise (
    id TEXT NOT NULL PRIMARY KEY CHECK (substr(id, 1, 2) = 'C-'),
    content TEXT NOT NULL,
    archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
    created_by TEXT NOT NULL REFERENCES account (id),
    created_at TEXT NOT NULL
);
-- end
