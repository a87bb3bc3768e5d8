-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the clinician wrote at one day of the course, such as "new shoes"; one line a day at most.

CREATE TABLE annotation (
    episode_id TEXT NOT NULL REFERENCES episode (id),
    day TEXT NOT NULL,
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 200),
    written_by TEXT NOT NULL REFERENCES account (id),
    written_at TEXT NOT NULL,
    PRIMARY KEY (episode_id, day)
);
-- end
