// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/dosefield.h"

#include "ui/programme/dosetext.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLoadStep = 2500; // grams, evidence 4.8

/// A number alone, or seconds with hyphens between them: what one field holds by itself.
bool isOwnPart(const QString& text)
{
    static const QRegularExpression plain(u"^[\\d.,\\s-]+$"_s);
    return plain.match(text).hasMatch();
}

} // namespace

DoseField::DoseField(Part part, QWidget* parent) : QLineEdit(parent), m_part(part)
{
    const auto name = [part]() -> QString {
        switch (part) {
        case Part::Sets:
            return tr("Sets");
        case Part::Repetitions:
            return tr("Repetitions");
        case Part::Load:
            return tr("Load in kilograms");
        case Part::Tempo:
            return tr("Seconds up, hold and down");
        case Part::TimesPerDay:
            return tr("Times a day");
        case Part::DaysPerWeek:
            break;
        }
        return tr("Days a week");
    }();
    setAccessibleName(name);
    setToolTip(
        tr("%1. A whole dose may be typed here: 3x15 10kg, 3x10x15s, 2-1-2, rest 90s, 2/d, 7/w, "
           "mo we fr, 8RM, 20%bw, red band, RPE 7")
            .arg(name));
    setAlignment(Qt::AlignCenter);
}

DoseField::~DoseField() = default;

void DoseField::setDose(const Prescription& dose)
{
    m_dose = dose;
    m_wrong = false;
    setText(shown());
    update();
}

QString DoseField::shown() const
{
    switch (m_part) {
    case Part::Sets:
        return QString::number(m_dose.sets);
    case Part::Repetitions:
        return QString::number(m_dose.repetitions);
    case Part::Load:
        return DoseText::load(m_dose.load);
    case Part::Tempo:
        return DoseText::tempo(m_dose);
    case Part::TimesPerDay:
        return QString::number(m_dose.timesPerDay);
    case Part::DaysPerWeek:
        break;
    }
    return QString::number(m_dose.daysPerWeek);
}

std::optional<Prescription> DoseField::read(const QString& typed) const
{
    const QString text = typed.trimmed();
    if (text == shown())
        return m_dose;
    if (text.isEmpty() && (m_part == Part::Load || m_part == Part::Tempo)) {
        Prescription dose = m_dose;
        if (m_part == Part::Load) {
            dose.load.reset();
        } else {
            dose.upSeconds.reset();
            dose.holdSeconds.reset();
            dose.downSeconds.reset();
        }
        return dose;
    }
    const auto own = [&]() -> QString {
        switch (m_part) {
        case Part::Sets:
            return u"%1x%2"_s.arg(text).arg(m_dose.repetitions);
        case Part::Repetitions:
            return u"%1x%2"_s.arg(m_dose.sets).arg(text);
        case Part::Load:
            return text + u"kg"_s;
        case Part::Tempo:
            return text + u's';
        case Part::TimesPerDay:
            return text + u"/d"_s;
        case Part::DaysPerWeek:
            break;
        }
        return text + u"/w"_s;
    }();
    // "3x12" is a whole dose in every field: read as the sets of "3x12x10" it would become a hold.
    const bool isOwn = isOwnPart(text);
    auto entry = readDoseEntry(isOwn ? own : text);
    if (!entry)
        entry = readDoseEntry(isOwn ? text : own);
    return entry ? std::optional(withDose(m_dose, *entry)) : std::nullopt;
}

void DoseField::take()
{
    const auto dose = read(text());
    m_wrong = !dose;
    update();
    if (!dose)
        return;
    if (*dose == m_dose) {
        setText(shown());
        return;
    }
    Q_EMIT doseEntered(*dose);
}

void DoseField::step(int by)
{
    Prescription dose = read(text()).value_or(m_dose);
    switch (m_part) {
    case Part::Sets:
        dose.sets = std::clamp(dose.sets + by, 1, 20);
        break;
    case Part::Repetitions:
        dose.repetitions = std::clamp(dose.repetitions + by, 1, 200);
        break;
    case Part::Load: {
        if (dose.load && kindOf(*dose.load) != LoadKind::Mass
            && kindOf(*dose.load) != LoadKind::BodyAlone)
            break; // only kilograms have an agreed step
        const auto mass = addedMass(dose.load);
        const int grams = std::clamp((mass ? mass->value() : 0) + by * kLoadStep, 0, Grams::kMax);
        dose.load =
            grams > 0 ? std::optional<TrainingLoad>(Grams::from(grams).value()) : std::nullopt;
        break;
    }
    case Part::Tempo:
        if (dose.upSeconds || dose.downSeconds)
            dose.downSeconds = std::clamp(dose.downSeconds.value_or(0) + by, 0, 60);
        else
            dose.holdSeconds = std::clamp(dose.holdSeconds.value_or(0) + by, 1, 600);
        break;
    case Part::TimesPerDay:
        dose.timesPerDay = std::clamp(dose.timesPerDay + by, 1, 10);
        break;
    case Part::DaysPerWeek:
        dose.daysPerWeek = std::clamp(dose.daysPerWeek + by, 1, 7);
        break;
    }
    if (dose != m_dose)
        Q_EMIT doseEntered(dose);
}

void DoseField::keyPressEvent(QKeyEvent* event)
{
    const bool alone = !(event->modifiers() & (Qt::AltModifier | Qt::ControlModifier));
    const int by = event->modifiers().testFlag(Qt::ShiftModifier) ? 5 : 1;
    if (alone && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        step(event->key() == Qt::Key_Up ? by : -by);
        return;
    }
    if (alone && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        take();
        selectAll();
        return;
    }
    if (event->key() == Qt::Key_Escape && text() != shown()) {
        setDose(m_dose);
        selectAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DoseField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason)
        selectAll();
}

void DoseField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        take();
}

void DoseField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!m_wrong)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::panel(painter, QRectF(rect()), Radius::control, {}, Theme::color(Theme::Danger), 2);
}

QSize DoseField::sizeHint() const
{
    const bool isWide = m_part == Part::Load || m_part == Part::Tempo;
    const QString widest = m_part == Part::Load ? u"100,5 kg"_s
        : isWide                                ? DoseText::tempo([] {
              Prescription dose;
              dose.holdSeconds = 15;
              return dose;
          }())
                                                : u"000"_s;
    QSize size = QLineEdit::sizeHint();
    size.setWidth(fontMetrics().horizontalAdvance(widest) + (isWide ? 26 : 20));
    return size;
}

} // namespace ach
