-- SPDX-License-Identifier: GPL-3.0-or-later
-- The day the patient should be seen again, as the clinician set it at a review.

ALTER TABLE review_decision ADD COLUMN next_review TEXT;
-- end
