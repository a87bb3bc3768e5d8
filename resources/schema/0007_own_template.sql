-- SPDX-License-Identifier: GPL-3.0-or-later
-- Plan templates of the clinic's own. A version never changes; archived is said of the template.
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
