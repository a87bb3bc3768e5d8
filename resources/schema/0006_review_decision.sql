-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was suggested at a review, from which values, and what the clinician decided. Rows are added, never changed.

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
