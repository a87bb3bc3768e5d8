-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether one exercise was done on one day, by side. No row: not told; that is not the same as not done.

CREATE TABLE exercise_day (
    episode_id TEXT NOT NULL REFERENCES episode (id),
    day TEXT NOT NULL,
    exercise TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    PRIMARY KEY (episode_id, day, exercise, side)
);
-- end
