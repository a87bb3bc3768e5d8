// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>

#include <optional>

namespace ach {

/// A whole number with its unit, or nothing at all: an empty field is "not measured", never zero.
/// Keys: digits, up and down by one step, Shift by five.
class UnitField : public QAbstractSpinBox {
    Q_OBJECT

public:
    UnitField(const QString& unit, int minimum, int maximum, QWidget* parent);
    ~UnitField() override;

    /// Empty also while the typed text is out of range. Such text stays in the field with a red
    /// edge, so that nobody's typing is cut to another number.
    std::optional<int> value() const { return m_value; }
    /// Never emits.
    void setValue(std::optional<int> value);
    void setUnit(const QString& unit);
    void setSingleStep(int step) { m_step = step; }
    int minimum() const { return m_minimum; }
    int maximum() const { return m_maximum; }
    bool hasError() const { return m_wrong; }
    /// "0 to 1440 min": what the field takes.
    QString rangeText() const;

    QValidator::State validate(QString& input, int& position) const override;
    void stepBy(int steps) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void valueChanged(std::optional<int> value);
    /// The text became unreadable, or readable again.
    void errorChanged(bool isWrong);

protected:
    StepEnabled stepEnabled() const override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    std::optional<int> read(const QString& text) const;
    void showValue();
    void take(std::optional<int> value);
    void setWrong(bool isWrong);

    QString m_unit;
    int m_minimum;
    int m_maximum;
    int m_step = 1;
    std::optional<int> m_value;
    bool m_wrong = false;
};

/// Minutes of one day.
class MinutesField : public UnitField {
    Q_OBJECT

public:
    explicit MinutesField(QWidget* parent);
    ~MinutesField() override;

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace ach
