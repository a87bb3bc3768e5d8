// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

namespace ach {

class LabelledField;
class TextLabel;

/// Keeps the fields of one row of a form on one line: where one label needs two lines, the others
/// stand at the foot of as much room.
class LabelRow : public QObject {
    Q_OBJECT

public:
    LabelRow(const QList<LabelledField*>& fields, QObject* parent);
    ~LabelRow() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void align();

    QList<TextLabel*> m_labels;
};

} // namespace ach
