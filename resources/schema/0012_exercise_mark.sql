-- SPDX-License-Identifier: GPL-3.0-or-later
-- What one account marked in the library: its favourites, and when it last put an exercise into a programme.

CREATE TABLE exercise_mark (
    account_id TEXT NOT NULL REFERENCES account (id),
    exercise TEXT NOT NULL,
    favourite INTEGER NOT NULL CHECK (favourite IN (0, 1)),
    used_at TEXT,
    PRIMARY KEY (account_id, exercise)
);
-- end
