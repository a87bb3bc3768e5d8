// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/exerciserow.h"

#include "core/programme/exercisecatalogue.h"
#include "ui/programme/dosedetails.h"
#include "ui/programme/dosefield.h"
#include "ui/programme/dosetext.h"
#include "ui/programme/exercisethumbnail.h"
#include "ui/shell/painting.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace ach {

using namespace Qt::StringLiterals;

ExerciseRow::ExerciseRow(QWidget* parent)
    : TokenWidget(parent), m_picture(new ExerciseThumbnail(this)), m_grid(new QGridLayout(this)),
      m_words(new QWidget(this)), m_dosePart(new QWidget(this))
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy keepsRoom = m_picture->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_picture->setSizePolicy(keepsRoom);
    m_name = new TextLabel({}, Theme::Type::Body, Theme::Text, m_words);
    m_name->setType(Theme::Type::Body, QFont::DemiBold);
    m_note = new TextLabel({}, Theme::Type::Small, Theme::Text2, m_words);
    m_selectedMark = new Chip(tr("Selected"), Chip::Tone::Accent, m_words);
    m_selectedMark->setObjectName(u"selected"_s);
    m_selectedMark->hide();
    m_regressed = new Chip(tr("Regressed from source dose"), Chip::Tone::Caution, m_words);
    m_regressed->setObjectName(u"regressed"_s);
    auto* words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_note);
    auto* marks = new QHBoxLayout;
    marks->setSpacing(Space::x1);
    marks->addWidget(m_selectedMark);
    marks->addWidget(m_regressed);
    marks->addStretch(1);
    words->addLayout(marks);
    words->addStretch(1);

    addFields();
    m_more = new ActionButton(ActionButton::Role::Quiet, {}, this);
    m_more->setObjectName(u"details"_s);
    m_more->setIconName("overflow-menu");
    m_more->setHeightClass(ActionButton::Height::Small);
    m_grid->setContentsMargins(Space::x3, Space::x1, Space::x2, Space::x1);
    m_grid->setHorizontalSpacing(Space::x3);
    m_grid->setVerticalSpacing(Space::x1);
    m_grid->setColumnStretch(1, 1);
    place();
    connect(m_more, &ActionButton::clicked, this, &ExerciseRow::openDetails);
}

ExerciseRow::~ExerciseRow() = default;

void ExerciseRow::addFields()
{
    auto* fields = new QHBoxLayout(m_dosePart);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(Space::x2);
    using Part = DoseField::Part;
    for (const Part part : {Part::Sets, Part::Repetitions, Part::Load, Part::Tempo,
                            Part::TimesPerDay, Part::DaysPerWeek}) {
        auto* field = new DoseField(part, m_dosePart);
        field->setObjectName(u"dose%1"_s.arg(static_cast<int>(part)));
        field->setFixedWidth(field->sizeHint().width());
        connect(field, &DoseField::doseEntered, this, &ExerciseRow::doseChanged);
        m_fields.append(field);
        fields->addWidget(field);
    }
    fields->addStretch(1);
}

void ExerciseRow::openDetails()
{
    auto* details = new DoseDetails(m_dose, m_name->text(), this);
    connect(details, &DoseDetails::doseChanged, this, &ExerciseRow::doseChanged);
    connect(details, &DoseDetails::splitRequested, this, &ExerciseRow::splitRequested);
    connect(details, &DoseDetails::removeRequested, this, &ExerciseRow::removeRequested);
    connect(details, &DoseDetails::clipRequested, this, &ExerciseRow::clipRequested);
    details->openAt(*m_more);
}

void ExerciseRow::setDose(const ExerciseCatalogue& known, const Prescription& dose, bool regressed)
{
    m_dose = dose;
    const QString name = DoseText::exerciseName(known, dose.exercise);
    m_name->setText(name);
    QStringList details;
    if (dose.side != Side::Both)
        details.append(DoseText::side(dose.side));
    const qsizetype sideOnly = details.size();
    if (dose.weekdays)
        details.append(DoseText::often(dose));
    for (const QString& detail : {DoseText::effort(dose), DoseText::rest(dose)}) {
        if (!detail.isEmpty())
            details.append(detail);
    }
    const QString extra = details.mid(sideOnly).join(u", "_s);
    if (extra.isEmpty() && !regressed)
        details.append(DoseText::exerciseNote(known, dose.exercise));
    details.removeAll(QString());
    m_note->setText(details.join(u" \u00b7 "_s));
    m_note->setVisible(!details.isEmpty());
    m_regressed->setVisible(regressed);
    const Exercise* exercise = known.find(dose.exercise);
    m_picture->setExercise(name, exercise != nullptr ? exercise->figure : QString(), dose.side);
    for (DoseField* field : m_fields)
        field->setDose(dose);
    m_more->setAccessibleName(tr("Whole dose of %1").arg(name));
    m_more->setToolTip(tr("Load, tempo, rest, effort, days and side (D)"));
    QString spoken = tr("%1, %2 sets of %3").arg(name).arg(dose.sets).arg(dose.repetitions);
    if (dose.load)
        spoken += u", "_s + DoseText::load(dose.load);
    if (!extra.isEmpty())
        spoken += u", "_s + extra;
    if (dose.side != Side::Both)
        spoken += u", "_s + DoseText::side(dose.side);
    if (regressed)
        spoken += u", "_s + m_regressed->text();
    setAccessibleName(spoken);
}

void ExerciseRow::setPicture(const QImage& picture)
{
    m_picture->setPicture(picture);
}

void ExerciseRow::setSelected(bool selected)
{
    if (selected == m_selected)
        return;
    m_selected = selected;
    m_selectedMark->setVisible(selected);
    setAccessibleDescription(selected ? tr("Selected: a change goes to every selected exercise")
                                      : QString());
    update();
    Q_EMIT selectionChanged();
}

void ExerciseRow::setSecondOfPair(bool second)
{
    m_picture->setVisible(!second);
    update();
}

QList<QWidget*> ExerciseRow::columns() const
{
    return {m_fields.begin(), m_fields.end()};
}

QStringList ExerciseRow::columnNames()
{
    return {tr("Sets"), tr("Reps"), tr("Load"), tr("Up-hold-down"), tr("A day"), tr("Days")};
}

void ExerciseRow::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    place();
}

void ExerciseRow::place()
{
    for (QWidget* part :
         {static_cast<QWidget*>(m_picture), m_words, m_dosePart, static_cast<QWidget*>(m_more)})
        m_grid->removeWidget(part);
    m_grid->addWidget(m_picture, 0, 0, m_narrow ? 2 : 1, 1, Qt::AlignTop);
    m_grid->addWidget(m_words, 0, 1);
    if (m_narrow) {
        m_grid->addWidget(m_dosePart, 1, 1, 1, 2);
        m_grid->addWidget(m_more, 0, 2, Qt::AlignTop);
    } else {
        m_grid->addWidget(m_dosePart, 0, 2, Qt::AlignVCenter);
        m_grid->addWidget(m_more, 0, 3, Qt::AlignVCenter);
    }
    setTabOrder(m_fields.last(), m_more);
}

void ExerciseRow::keyPressEvent(QKeyEvent* event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    // A capital letter is the same key: Shift may still be down, and has no meaning here.
    const bool bare =
        (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (hasFocus() && event->key() == Qt::Key_Delete) {
        Q_EMIT removeRequested();
        return;
    }
    if (hasFocus() && event->key() == Qt::Key_Space) {
        setSelected(!m_selected);
        return;
    }
    if (hasFocus() && event->key() == Qt::Key_S && bare) {
        Q_EMIT splitRequested();
        return;
    }
    if (hasFocus() && event->key() == Qt::Key_V && bare) {
        Q_EMIT clipRequested();
        return;
    }
    if (hasFocus() && event->key() == Qt::Key_D && bare) {
        openDetails();
        return;
    }
    if (hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier) {
        m_fields.first()->setFocus(Qt::TabFocusReason);
        return;
    }
    if (hasFocus() && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT neighbourRequested(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    }
    TokenWidget::keyPressEvent(event);
}

void ExerciseRow::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton)
        return;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setSelected(!m_selected);
        return;
    }
    m_grabbedAt = event->position().toPoint().y();
    m_homeY = y();
}

void ExerciseRow::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_grabbedAt)
        return;
    setCursor(Qt::ClosedHandCursor);
    raise();
    move(x(), mapToParent(event->position().toPoint()).y() - *m_grabbedAt);
}

void ExerciseRow::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    if (!m_grabbedAt)
        return;
    const int moved = y() - m_homeY;
    m_grabbedAt.reset();
    unsetCursor();
    move(x(), m_homeY);
    update();
    const int places = static_cast<int>(std::lround(static_cast<double>(moved) / height()));
    if (places != 0)
        Q_EMIT moveRequested(places);
}

void ExerciseRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (m_grabbedAt)
        painter.fillRect(rect(), Theme::color(Theme::Surface));
    if (hasFocus() || m_selected) {
        painter.fillRect(rect(), Theme::color(Theme::AccentWeak));
        const int edge = layoutDirection() == Qt::RightToLeft ? width() - 3 : 0;
        painter.fillRect(QRect(edge, 0, 3, height()), Theme::color(Theme::Accent));
    }
    Paint::hairline(painter, QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5),
                    Theme::color(Theme::Border));
}

} // namespace ach
