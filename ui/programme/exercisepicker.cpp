// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/exercisepicker.h"

#include "core/patient/searchtokens.h"
#include "core/programme/exercisesearch.h"
#include "ui/programme/clinicplans.h"
#include "ui/programme/dosetext.h"
#include "ui/programme/ownexercisemenu.h"
#include "ui/programme/programmeviewmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 360;
constexpr int kRowsShown = 10;

} // namespace

ExercisePicker::ExercisePicker(ProgrammeViewModel& viewModel, OwnExerciseMenu& own, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_viewModel(viewModel), m_line(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_noMatch(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_own(new ActionButton(ActionButton::Role::Quiet, tr("Exercises of the clinic\u2026"), this))
{
    setObjectName(u"exercisePicker"_s);
    setAccessibleName(tr("Add an exercise"));
    setFrameShape(QFrame::StyledPanel);
    m_line->setObjectName(u"pickerLine"_s);
    m_line->setPlaceholderText(tr("Name, muscle or equipment"));
    m_line->setAccessibleName(tr("Search the exercises"));
    m_line->addAction(Icons::icon("edit-find", Theme::Text2), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_list->setObjectName(u"pickerList"_s);
    m_list->setAccessibleName(tr("Exercises"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps the keyboard
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_noMatch->setObjectName(u"pickerNoMatch"_s);
    m_own->setObjectName(u"ownExercises"_s);
    m_own->setHeightClass(ActionButton::Height::Small);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::x2, Space::x2, Space::x2, Space::x2);
    column->setSpacing(Space::x2);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(m_noMatch);
    column->addWidget(m_own, 0, Qt::AlignLeading);

    connect(m_line, &QLineEdit::textChanged, this, &ExercisePicker::showMatches);
    connect(m_list, &QListWidget::itemClicked, this, &ExercisePicker::take);
    connect(m_own, &QAbstractButton::clicked, this,
            [this, &own] { own.popup(m_own->mapToGlobal(QPoint(0, m_own->height()))); });
    connect(&own, &QMenu::triggered, this, &QWidget::close);
}

ExercisePicker::~ExercisePicker() = default;

void ExercisePicker::openUnder(const QWidget& button)
{
    m_line->clear();
    showMatches();
    const int row = m_list->count() > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setMinimumHeight(row * kRowsShown);
    resize(kWidth, sizeHint().height());
    const QRect room = button.screen()->availableGeometry();
    const int left = isRightToLeft() ? button.width() - width() : 0;
    QPoint corner = button.mapToGlobal(QPoint(left, button.height()));
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(corner);
    show();
    m_line->setFocus(Qt::PopupFocusReason);
}

void ExercisePicker::showMatches()
{
    const QStringList words = searchWords(m_line->text());
    const ClinicPlans& plans = m_viewModel.plans();
    m_list->clear();
    for (const Exercise& exercise : plans.offeredExercises()) {
        if (!isExerciseFound(plans.catalogue(), exercise, words))
            continue;
        const QString name = exercise.text(DoseText::language()).name;
        auto* item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, exercise.id);
        item->setToolTip(name);
    }
    m_list->setCurrentRow(0);
    const bool isEmpty = m_list->count() == 0;
    m_list->setVisible(!isEmpty);
    m_noMatch->setVisible(isEmpty);
    m_noMatch->setText(tr("No exercise fits “%1”. Make one of the clinic's own, or type less.")
                           .arg(m_line->text().trimmed()));
}

void ExercisePicker::step(int by)
{
    const int last = m_list->count() - 1;
    if (last >= 0)
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, last));
}

void ExercisePicker::take()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr)
        return;
    const QString id = item->data(Qt::UserRole).toString();
    close();
    Q_EMIT chosen(id); // after closing, so that the new row gets the keyboard
}

bool ExercisePicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(kRowsShown);
        return true;
    case Qt::Key_PageUp:
        step(-kRowsShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace ach
