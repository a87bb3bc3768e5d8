// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cellarrangement.h"
#include "ui/widgets/tokenwidget.h"

#include <QElapsedTimer>
#include <QStringList>

#include <optional>

namespace ach {

/// One of two to five visible choices, or none yet. Where one row does not fit, the cells move
/// closer together, then break into two rows; more, or long ones, become a column. Keys: arrows,
/// Home, End, digits 1..n, first letters, "?", Backspace clears. Where every choice is a number,
/// digits typed after each other are the number itself, and one that is no choice chooses nothing.
class ChoiceSegment : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    static constexpr int kUnknown = -1; ///< the index of "?": asked, but not known

    explicit ChoiceSegment(QWidget* parent);
    ~ChoiceSegment() override;

    void setChoices(const QStringList& choices);
    QStringList choices() const { return m_choices; }
    /// Adds "?" at the end.
    void setUnknownAllowed(bool allowed);
    void setClearable(bool clearable) { m_clearable = clearable; }
    /// Every cell as wide as the widest.
    void setEqualWidths(bool equal);
    /// Keys for the choices in place of first letters (for "Y" and "N" in a translated text).
    void setLetters(const QString& letters) { m_letters = letters; }

    /// Empty when nothing is chosen yet.
    std::optional<int> current() const { return m_current; }
    /// Never emits.
    void setCurrent(std::optional<int> index);

    QAccessible::Role accessibleRole() const override { return QAccessible::Grouping; }
    QString accessibleValue() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// The user chose; `index` may be kUnknown.
    void chosen(int index);
    void cleared();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    int cellCount() const;
    QString cellText(int cell) const;
    int cellOf(int index) const;
    int indexOf(int cell) const;
    CellArrangement arrangement() const;
    QList<QRect> cellRects() const;
    std::optional<int> cellAt(QPoint point) const;
    void choose(int cell);
    void clear();
    bool hasNumbers() const;
    void typeNumber(int digit);

    QStringList m_choices;
    QString m_letters;
    QString m_typed; // the digits of a number so far
    QElapsedTimer m_sinceDigit;
    std::optional<int> m_beforeTyping;
    bool m_unknown = false;
    bool m_clearable = true;
    bool m_equal = false;
    std::optional<int> m_current;
    std::optional<int> m_hovered;
};

} // namespace ach
