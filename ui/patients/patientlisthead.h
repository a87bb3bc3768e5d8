// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokenwidget.h"

class QAbstractItemView;

namespace ach {

/// The heads of the columns above the patients; they stand over those of PatientRowDelegate, also
/// when a scroll bar takes room from the rows.
class PatientListHead : public TokenWidget {
    Q_OBJECT

public:
    PatientListHead(QAbstractItemView& list, QWidget* parent);
    ~PatientListHead() override;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractItemView& m_list;
};

} // namespace ach
