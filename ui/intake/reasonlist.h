// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/stagesuggestion.h"
#include "ui/widgets/card.h"

namespace ach {

/// The rules that fired, with their points towards reactive or degenerative, the two sums on top.
class ReasonList : public Card {
    Q_OBJECT

public:
    explicit ReasonList(QWidget* parent);
    void setAssessment(const Assessment& assessment);

private:
    QWidget* m_rows;
};

} // namespace ach
