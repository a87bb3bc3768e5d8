// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journalevent.h"
#include "ui/widgets/card.h"

namespace ach {

/// One line of the journal that nobody wrote: what was decided or handed out, when and by whom. A
/// paper that was kept can be opened.
class EventCard : public Card {
    Q_OBJECT

public:
    EventCard(const JournalEvent& event, const QString& who, QWidget* parent);

Q_SIGNALS:
    void openRequested(const ach::DocumentId& paper);
};

} // namespace ach
