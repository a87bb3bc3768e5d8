-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where an exercise of the clinic begins and where it ends, a PNG or JPEG of at most 2 MiB in base64. No row: no picture.

CREATE TABLE exercise_picture (
    exercise_id TEXT NOT NULL REFERENCES clinic_exercise (id),
    place TEXT NOT NULL CHECK (place IN ('start', 'end')),
    content TEXT NOT NULL CHECK (length(content) BETWEEN 1 AND 2796204),
    PRIMARY KEY (exercise_id, place)
);
-- end
