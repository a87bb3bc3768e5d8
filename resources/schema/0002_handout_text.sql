-- SPDX-License-Identifier: GPL-3.0-or-later
-- The leaflets that a clinic writes itself, one text for each page and language.

CREATE TABLE handout_text (
    page TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    changed_by TEXT NOT NULL REFERENCES account (id),
    changed_at TEXT NOT NULL,
    PRIMARY KEY (page, language)
);
-- end
