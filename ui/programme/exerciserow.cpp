// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/exerciserow.h"

#include "core/programme/exercisecatalogue.h"
#include "ui/programme/dosefield.h"
#include "ui/programme/dosetext.h"
#include "ui/programme/exercisethumbnail.h"
#include "ui/shell/painting.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
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
    m_regressed = new Chip(tr("Regressed from source dose"), Chip::Tone::Caution, m_words);
    m_regressed->setObjectName(u"regressed"_s);
    auto* words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_note);
    words->addWidget(m_regressed, 0, Qt::AlignLeading);
    words->addStretch(1);

    auto* fields = new QHBoxLayout(m_dosePart);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(Space::x2);
    const auto addColumn = [&](QWidget* field) {
        auto* caption = new TextLabel(columnNames().at(m_captions.size()), Theme::Type::Caption,
                                      Theme::Text2, m_dosePart);
        caption->setWordWrap(false);
        caption->hide();
        m_captions.append(caption);
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(caption);
        column->addWidget(field);
        fields->addLayout(column);
    };
    using Part = DoseField::Part;
    for (const Part part : {Part::Sets, Part::Repetitions, Part::Load, Part::Tempo,
                            Part::TimesPerDay, Part::DaysPerWeek}) {
        auto* field = new DoseField(part, m_dosePart);
        field->setObjectName(u"dose%1"_s.arg(static_cast<int>(part)));
        field->setFixedWidth(field->sizeHint().width());
        connect(field, &DoseField::doseEntered, this, &ExerciseRow::doseChanged);
        m_fields.append(field);
        addColumn(field);
    }
    m_side = new QComboBox(m_dosePart);
    m_side->setObjectName(u"side"_s);
    m_side->setAccessibleName(tr("Side"));
    for (const Side side : {Side::Left, Side::Right, Side::Both})
        m_side->addItem(DoseText::side(side), QVariant::fromValue(static_cast<int>(side)));
    m_remove = new ActionButton(ActionButton::Role::Quiet, {}, m_dosePart);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setIconName("edit-delete");
    m_remove->setHeightClass(ActionButton::Height::Small);
    addColumn(m_side);
    fields->addWidget(m_remove, 0, Qt::AlignBottom);
    m_grid->setContentsMargins(Space::x3, Space::x1, Space::x2, Space::x1);
    m_grid->setHorizontalSpacing(Space::x3);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_picture, 0, 0);
    m_grid->addWidget(m_words, 0, 1);
    m_grid->addWidget(m_dosePart, 0, 2, Qt::AlignVCenter);

    connect(m_side, &QComboBox::activated, this, [this](int index) {
        Prescription dose = m_dose;
        dose.side = static_cast<Side>(m_side->itemData(index).toInt());
        Q_EMIT doseChanged(dose);
    });
    connect(m_remove, &ActionButton::clicked, this, &ExerciseRow::removeRequested);
}

ExerciseRow::~ExerciseRow() = default;

void ExerciseRow::setDose(const ExerciseCatalogue& known, const Prescription& dose, bool regressed)
{
    m_dose = dose;
    const QString name = DoseText::exerciseName(known, dose.exercise);
    m_name->setText(name);
    QStringList details;
    if (dose.weekdays)
        details.append(DoseText::often(dose));
    for (const QString& detail : {DoseText::effort(dose), DoseText::rest(dose)}) {
        if (!detail.isEmpty())
            details.append(detail);
    }
    const QString extra = details.join(u", "_s);
    m_note->setText(extra.isEmpty() ? DoseText::exerciseNote(known, dose.exercise) : extra);
    m_regressed->setVisible(regressed);
    m_note->setVisible(!extra.isEmpty() || (!regressed && !m_note->text().isEmpty()));
    const Exercise* exercise = known.find(dose.exercise);
    m_picture->setExercise(name, exercise != nullptr ? exercise->figure : QString(), dose.side);
    for (DoseField* field : m_fields)
        field->setDose(dose);
    m_side->setCurrentIndex(m_side->findData(static_cast<int>(dose.side)));
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    m_remove->setToolTip(tr("Remove %1").arg(name));
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

void ExerciseRow::setSelected(bool selected)
{
    if (selected == m_selected)
        return;
    m_selected = selected;
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
    QList<QWidget*> widgets;
    if (m_narrow)
        return widgets;
    for (DoseField* field : m_fields)
        widgets.append(field);
    widgets.append(m_side);
    return widgets;
}

QStringList ExerciseRow::columnNames()
{
    return {tr("Sets"),  tr("Reps"), tr("Load"), tr("Up-hold-down"),
            tr("A day"), tr("Days"), tr("Side")};
}

void ExerciseRow::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    for (TextLabel* caption : m_captions)
        caption->setVisible(narrow);
    m_grid->removeWidget(m_dosePart);
    if (narrow)
        m_grid->addWidget(m_dosePart, 1, 0, 1, 3, Qt::AlignLeading);
    else
        m_grid->addWidget(m_dosePart, 0, 2, Qt::AlignVCenter);
}

void ExerciseRow::keyPressEvent(QKeyEvent* event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
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
    if (hasFocus() && event->key() == Qt::Key_S && event->modifiers() == Qt::NoModifier) {
        Q_EMIT splitRequested();
        return;
    }
    if (hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier) {
        m_fields.first()->setFocus(Qt::TabFocusReason);
        return;
    }
    if (hasFocus() && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
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
