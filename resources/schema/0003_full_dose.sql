-- SPDX-License-Identifier: GPL-3.0-or-later
-- Loads of one kind out of five, target effort, days of the week; signed programmes.
-- weekdays: Monday 1, Tuesday 2, Wednesday 4 and so on. load_number: grams, percent or repetitions.
-- load_grams stays for old rows; new ones leave it empty.

ALTER TABLE prescription ADD COLUMN load_kind TEXT CHECK (load_kind IN ('body_weight', 'mass', 'body_weight_percent', 'band', 'rm'));
-- end
ALTER TABLE prescription ADD COLUMN load_number INTEGER CHECK (load_number BETWEEN 0 AND 500000);
-- end
ALTER TABLE prescription ADD COLUMN load_band TEXT CHECK (load_band IN ('yellow', 'red', 'green', 'blue', 'black', 'silver', 'gold'));
-- end
ALTER TABLE prescription ADD COLUMN target_effort INTEGER CHECK (target_effort BETWEEN 0 AND 10);
-- end
ALTER TABLE prescription ADD COLUMN effort_percent INTEGER CHECK (effort_percent BETWEEN 1 AND 100);
-- end
ALTER TABLE prescription ADD COLUMN weekdays INTEGER CHECK (weekdays BETWEEN 1 AND 127);
-- end
UPDATE prescription SET load_kind = 'mass', load_number = load_grams WHERE load_grams IS NOT NULL;
-- end
ALTER TABLE programme_phase ADD COLUMN template_phase TEXT;
-- end
ALTER TABLE programme ADD COLUMN change_reason TEXT;
-- end
ALTER TABLE programme ADD COLUMN signed_by TEXT REFERENCES account (id);
-- end
ALTER TABLE programme ADD COLUMN signed_at TEXT;
-- end
