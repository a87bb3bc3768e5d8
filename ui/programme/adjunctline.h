// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;

namespace ach {

class ActionButton;
class TextLabel;

/// One thing that may go along with the exercises, in a line with its value behind the name. The
/// field for the value, and what is known about the thing, show while it is chosen or edited.
class AdjunctLine : public QWidget {
    Q_OBJECT

public:
    AdjunctLine(AdjunctKind kind, QWidget* parent);
    ~AdjunctLine() override;

    AdjunctKind kind() const { return m_kind; }
    /// Empty while it is not used.
    void setAdjunct(const std::optional<Adjunct>& adjunct);

Q_SIGNALS:
    void wantedChanged(bool wanted);
    void noteChanged(const QString& note);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void beginEditing();
    void endEditing();
    void showValue();

    AdjunctKind m_kind;
    QCheckBox* m_box;
    ActionButton* m_value;
    TextLabel* m_evidence;
    QLineEdit* m_note;
    QString m_stored; ///< the value that the plan holds
};

} // namespace ach
