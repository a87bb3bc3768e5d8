// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/exercisenotes.h"

#include "ui/library/libraryviewmodel.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 3;
constexpr int kNarrow = 560;

QString bulleted(const QStringList& lines)
{
    QStringList marked;
    for (const QString& line : lines)
        marked.append(u"\u2022 "_s + line);
    return marked.join(u'\n');
}

QString numbered(const QStringList& lines)
{
    QStringList marked;
    for (const QString& line : lines)
        marked.append(QString::number(marked.size() + 1) + u". "_s + line);
    return marked.join(u'\n');
}

} // namespace

ExerciseNotes::ExerciseNotes(LibraryViewModel& viewModel, QWidget* parent)
    : TokenWidget(parent), m_viewModel(viewModel), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::x5);
    m_grid->setVerticalSpacing(Space::x3);
    for (int i = 0; i < kColumns; ++i) {
        auto* part = new QWidget(this);
        m_heads.append(new TextLabel({}, Theme::Type::H3, Theme::Text, part));
        m_texts.append(new TextLabel({}, Theme::Type::Small, Theme::Text, part));
        m_texts.last()->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        auto* column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(Space::x1);
        column->addWidget(m_heads.last());
        column->addWidget(m_texts.last());
        column->addStretch(1);
        m_columns.append(part);
    }
    connect(&m_viewModel, &LibraryViewModel::exerciseChanged, this, &ExerciseNotes::fill);
    ExerciseNotes::refresh();
    place();
}

ExerciseNotes::~ExerciseNotes() = default;

void ExerciseNotes::refresh()
{
    m_heads.at(0)->setText(tr("How it is done"));
    m_heads.at(1)->setText(tr("Watch for"));
    m_heads.at(2)->setText(tr("Dose of the source"));
    fill();
}

void ExerciseNotes::fill()
{
    const ExerciseText text = m_viewModel.text();
    QStringList steps = text.steps;
    if (steps.isEmpty() && !text.cue.isEmpty())
        steps.append(text.cue);
    QString how = numbered(steps);
    if (!text.start.isEmpty())
        how.prepend(text.start + u'\n');
    m_texts.at(0)->setText(how);

    QStringList watch = text.errors;
    if (watch.isEmpty() && !text.mistake.isEmpty())
        watch.append(text.mistake);
    m_texts.at(1)->setText(watch.isEmpty() ? u"\u2013"_s : bulleted(watch));

    QStringList dose;
    if (!text.dose.isEmpty())
        dose.append(text.dose);
    if (!text.tempo.isEmpty())
        dose.append(text.tempo);
    if (const QStringList muscles = m_viewModel.muscleWords(); !muscles.isEmpty())
        dose.append(tr("Works: %1").arg(muscles.join(u", "_s)));
    if (const QStringList needs = m_viewModel.equipmentWords(); !needs.isEmpty())
        dose.append(tr("Needs: %1").arg(needs.join(u", "_s)));
    m_texts.at(2)->setText(dose.isEmpty() ? u"\u2013"_s : dose.join(u'\n'));
}

void ExerciseNotes::place()
{
    const int wanted = width() < kNarrow ? 1 : kColumns;
    if (wanted == m_placed)
        return;
    m_placed = wanted;
    for (int i = 0; i < kColumns; ++i) {
        m_grid->addWidget(m_columns.at(i), i / wanted, i % wanted);
        m_grid->setColumnStretch(i, i < wanted ? 1 : 0);
    }
}

void ExerciseNotes::resizeEvent(QResizeEvent* event)
{
    TokenWidget::resizeEvent(event);
    place();
}

} // namespace ach
