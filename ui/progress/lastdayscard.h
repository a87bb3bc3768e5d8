// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/progressdata.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace ach {

/// The last noted days: light, verdict and the three scores, and below them what gave the light
/// wherever it is not green.
class LastDaysCard : public Card {
    Q_OBJECT

public:
    explicit LastDaysCard(QWidget* parent);
    ~LastDaysCard() override;

    /// `days` with the newest first.
    void setDays(const QList<ProgressDay>& days);

private:
    void addDay(const ProgressDay& day);

    QVBoxLayout* m_rows;
};

} // namespace ach
