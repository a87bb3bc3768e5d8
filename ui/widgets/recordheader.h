// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tokenwidget.h"

#include <QList>

class QHBoxLayout;
class QShortcut;

namespace ach {

class TextLabel;

/// Who the open record is about, and what can be done with it. Actions that do not fit move into
/// "More", the first ones first. A long name keeps up to half of the width and is cut there.
class RecordHeader : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    struct ChipText {
        QString text;
        Chip::Tone tone = Chip::Tone::Neutral;
    };

    explicit RecordHeader(QWidget* parent);
    ~RecordHeader() override;

    void setPerson(const QString& name, const QString& detail);
    void setChips(const QList<ChipText>& chips);
    /// Quiet words before the actions ("Review 1:04").
    void setNote(const QString& note);
    /// Actions go from left to right; the last stays visible longest.
    ActionButton* addButton(ActionButton::Role role, const char* icon, const QString& text,
                            const QKeySequence& key = {});
    void clearButtons();

    QAccessible::Role accessibleRole() const override { return QAccessible::Heading; }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void refresh() override;
    bool event(QEvent* event) override;

private:
    void fit();
    void openMore();

    /// Cuts the name and the facts to `room`; the whole of them is the tool tip.
    void fitWords(int room);

    QString m_fullName;
    QString m_fullDetail;
    TextLabel* m_name;
    TextLabel* m_detail;
    QHBoxLayout* m_chipRow;
    QHBoxLayout* m_actionRow;
    TextLabel* m_note;
    ActionButton* m_more;
    QList<Chip*> m_chips;
    QList<ActionButton*> m_buttons;
    QList<QShortcut*>
        m_hiddenKeys; // one for each button: the shortcut of a hidden button does not work
};

} // namespace ach
