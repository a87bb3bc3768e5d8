// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/loadsummary.h"
#include "ui/shell/recordcontext.h"

#include <QObject>

namespace ach {

/// The load of one episode as the card shows it; refills when diary or plan change.
class LoadViewModel : public QObject {
    Q_OBJECT

public:
    LoadViewModel(const RecordContext& context, QObject* parent);

    const LoadSummary& summary() const { return m_summary; }

Q_SIGNALS:
    void changed();
    void readFailed(const ach::Error& error);

private:
    void reload();

    RecordContext m_context;
    LoadSummary m_summary;
};

} // namespace ach
