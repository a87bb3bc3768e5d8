-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the clinician answered before a return to running, with the conditions at that moment. Rows are added, never changed.

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
