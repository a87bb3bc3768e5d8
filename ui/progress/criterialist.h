// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/criterion.h"

#include <QWidget>

class QGridLayout;

namespace ach {

/// Conditions under each other: the shape of the state, what is looked at, what was found. The days
/// behind a condition are in its tool tip.
class CriteriaList : public QWidget {
    Q_OBJECT

public:
    explicit CriteriaList(QWidget* parent);
    ~CriteriaList() override;

    void show(const QList<Criterion>& criteria);

private:
    QGridLayout* m_rows;
};

} // namespace ach
