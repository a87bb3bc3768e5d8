// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recordcontext.h"
#include "ui/widgets/card.h"

namespace ach {

class ActionButton;

/// Which measures are due in a record, and the way to them. Hidden while none is.
class DueCard : public Card {
    Q_OBJECT

public:
    /// `context` must outlive the card.
    DueCard(const RecordContext& context, QWidget* parent);
    ~DueCard() override;

Q_SIGNALS:
    void measureRequested();

protected:
    void refresh() override;

private:
    const RecordContext& m_context;
    TextLabel* m_lines;
    ActionButton* m_measure;
};

} // namespace ach
