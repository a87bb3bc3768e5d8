// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QList>

class QVBoxLayout;

namespace ach {

struct ProgressDay;

/// The newest days of the diary, each with its light and its three pain scores.
class LastDaysCard : public Card {
    Q_OBJECT

public:
    explicit LastDaysCard(QWidget* parent);
    ~LastDaysCard() override;

    /// The newest first, as given.
    void show(const QList<ProgressDay>& entries);

private:
    QVBoxLayout* m_entries;
};

} // namespace ach
