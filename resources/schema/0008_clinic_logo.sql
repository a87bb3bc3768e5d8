-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mark of the clinic on its papers, a PNG of at most 1 MiB in base64. No row: it has none.
CREATE TABLE clinic_logo (
    clinic_id TEXT NOT NULL PRIMARY KEY REFERENCES clinic (id),
    png TEXT NOT NULL CHECK (length(png) BETWEEN 1 AND 1398104)
);
-- end
