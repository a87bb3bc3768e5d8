// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/unitfield.h"

#include "core/base/units.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionSpinBox>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBigStep = 5;

} // namespace

UnitField::UnitField(const QString& unit, int minimum, int maximum, QWidget* parent)
    : QAbstractSpinBox(parent), m_unit(unit), m_minimum(minimum), m_maximum(maximum)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString& text) {
        take(read(text));
        setWrong(!m_value && !text.trimmed().isEmpty());
    });
    connect(this, &QAbstractSpinBox::editingFinished, this, [this] { showValue(); });
    showValue();
}

UnitField::~UnitField() = default;

std::optional<int> UnitField::read(const QString& text) const
{
    QString number = text;
    number.remove(m_unit);
    bool ok = false;
    const int value = locale().toInt(number.trimmed(), &ok);
    if (!ok || value < m_minimum || value > m_maximum)
        return std::nullopt;
    return value;
}

QString UnitField::rangeText() const
{
    return tr("%1 to %2 %3")
        .arg(locale().toString(m_minimum), locale().toString(m_maximum), m_unit);
}

void UnitField::setWrong(bool isWrong)
{
    if (isWrong == m_wrong)
        return;
    m_wrong = isWrong;
    setProperty("achError", isWrong);
    lineEdit()->setAccessibleDescription(isWrong ? rangeText() : QString());
    update();
    Q_EMIT errorChanged(isWrong);
}

void UnitField::showValue()
{
    if (m_wrong)
        return;
    QString text = m_value ? locale().toString(*m_value) : QString();
    if (m_value && !hasFocus())
        text += u' ' + m_unit;
    lineEdit()->setText(text);
    lineEdit()->setPlaceholderText(m_unit);
}

void UnitField::setValue(std::optional<int> value)
{
    m_value = value && *value >= m_minimum && *value <= m_maximum ? value : std::nullopt;
    setWrong(false);
    showValue();
    update();
}

void UnitField::setUnit(const QString& unit)
{
    m_unit = unit;
    showValue();
    updateGeometry();
}

void UnitField::take(std::optional<int> value)
{
    if (value == m_value)
        return;
    m_value = value;
    update();
    emit valueChanged(m_value);
}

QValidator::State UnitField::validate(QString& input, int& /*position*/) const
{
    if (input.trimmed().isEmpty() || input == u"-"_s)
        return QValidator::Intermediate;
    if (read(input))
        return QValidator::Acceptable;
    QString number = input;
    number.remove(m_unit);
    bool ok = false;
    (void)locale().toLongLong(number.trimmed(), &ok);
    return ok ? QValidator::Intermediate : QValidator::Invalid; // out of range is shown, not cut
}

void UnitField::stepBy(int steps)
{
    const int base = m_value.value_or(steps > 0 ? m_minimum - m_step : m_minimum);
    const auto next = std::clamp(base + steps * m_step, m_minimum, m_maximum);
    setWrong(false);
    take(next);
    showValue();
    selectAll();
}

QAbstractSpinBox::StepEnabled UnitField::stepEnabled() const
{
    if (isReadOnly())
        return StepNone;
    StepEnabled steps = StepNone;
    if (!m_value || *m_value < m_maximum)
        steps |= StepUpEnabled;
    if (m_value && *m_value > m_minimum)
        steps |= StepDownEnabled;
    return steps;
}

void UnitField::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::ShiftModifier
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        stepBy(event->key() == Qt::Key_Up ? kBigStep : -kBigStep);
        return;
    }
    QAbstractSpinBox::keyPressEvent(event);
}

void UnitField::focusInEvent(QFocusEvent* event)
{
    QAbstractSpinBox::focusInEvent(event);
    showValue();
    selectAll();
}

void UnitField::focusOutEvent(QFocusEvent* event)
{
    QAbstractSpinBox::focusOutEvent(event);
    showValue();
}

QSize UnitField::sizeHint() const
{
    ensurePolished();
    const QString widest = locale().toString(m_maximum) + u' ' + m_unit + u' ';
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QSize content(fontMetrics().horizontalAdvance(widest) + 40, fontMetrics().height() + 10);
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, content, this);
}

QSize UnitField::minimumSizeHint() const
{
    return sizeHint();
}

MinutesField::MinutesField(QWidget* parent)
    : UnitField(tr("min"), Minutes::kMin, Minutes::kMax, parent)
{
}

MinutesField::~MinutesField() = default;

void MinutesField::changeEvent(QEvent* event)
{
    UnitField::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setUnit(tr("min"));
}

} // namespace ach
