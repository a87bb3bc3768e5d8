// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/diarybar.h"

#include "ui/progress/diarygrid.h"
#include "ui/progress/diarygridmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/chiptoggle.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

DiaryBar::DiaryBar(DiaryGridModel& model, DiaryGrid& grid, QWidget* parent)
    : QWidget(parent), m_model(model), m_grid(grid), m_source(new ChoiceSegment(this)),
      m_byExercise(new ChipToggle(tr("By exercise"), this)),
      m_adherence(new TextLabel({}, Theme::Type::Small, Theme::Text2, this))
{
    m_source->setObjectName(u"diarySource"_s);
    m_source->setAccessibleName(tr("Where these lines come from"));
    m_source->setToolTip(m_source->accessibleName());
    m_source->setChoices(
        {tr("Paper diary"), tr("Told"), tr("Seen")}); // in the order of DiarySource
    m_source->setClearable(false);
    m_byExercise->setObjectName(u"byExercise"_s);
    m_byExercise->setToolTip(tr("A row for each exercise and side of the plan"));
    m_adherence->setObjectName(u"adherence"_s);
    auto* choices = new FlowLayout(nullptr);
    choices->addWidget(m_source);
    choices->addWidget(m_byExercise);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x2);
    column->addLayout(choices);
    column->addWidget(m_adherence);

    connect(m_source, &ChoiceSegment::chosen, this, [this](int index) {
        const auto source = static_cast<DiarySource>(index);
        m_model.setSource(source);
        m_model.setSourceOf(m_grid.currentIndex().column(), source);
    });
    connect(m_byExercise, &ChipToggle::toggled, this, [this](bool on) {
        m_model.setByExercise(on);
        showAdherence();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        showSource();
        showAdherence();
    });
    connect(m_grid.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DiaryBar::showSource);
    showSource();
    showAdherence();
}

void DiaryBar::showSource()
{
    const QModelIndex cell = m_grid.currentIndex();
    const auto noted = cell.isValid() ? m_model.sourceOf(cell.column()) : std::nullopt;
    m_source->setCurrent(static_cast<int>(noted.value_or(m_model.source())));
}

void DiaryBar::showAdherence()
{
    m_adherence->setVisible(m_model.isByExercise());
    if (!m_model.isByExercise())
        return;
    QStringList lines;
    for (const ExerciseAdherence& one : m_model.adherence()) {
        const QString done = tr("%1: %2 of %3 days")
                                 .arg(m_model.exerciseName(one.exercise))
                                 .arg(one.count.done)
                                 .arg(one.count.planned);
        lines.append(one.count.unknown > 0 ? tr("%1, %2 not noted").arg(done).arg(one.count.unknown)
                                           : done);
    }
    m_adherence->setText(lines.isEmpty() ? tr("The plan asked for no exercise in these weeks.")
                                         : tr("Done in four weeks") + u'\n' + lines.join(u'\n'));
}

} // namespace ach
