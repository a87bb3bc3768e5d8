// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/paperspage.h"

#include "ui/sheets/handedoutlist.h"
#include "ui/sheets/homesheetpage.h"
#include "ui/sheets/reportpage.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include "ui/widgets/choicesegment.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

PapersPage::PapersPage(RecordContext& context, Navigator& navigator, Prompts& prompts,
                       QWidget* parent)
    : TokenWidget(parent), m_context(context), m_navigator(navigator), m_prompts(prompts),
      m_choice(new ChoiceSegment(this)), m_stack(new QStackedWidget(this)),
      m_sheet(new HomeSheetPage(context, navigator, prompts, m_stack))
{
    m_choice->setObjectName(u"whichPaper"_s);
    m_choice->setClearable(false);
    m_stack->addWidget(m_sheet);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Space::x4, Space::x2, Space::x4, Space::x2);
    row->addWidget(m_choice);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    connect(m_choice, &ChoiceSegment::chosen, this,
            [this](int index) { show(static_cast<Paper>(index)); });
    connect(&navigator, &Navigator::printSheet, this, [this](const EpisodeId& episode) {
        if (episode == m_context.episode)
            show(Paper::Sheet);
    });
    PapersPage::refresh();
    setFocusProxy(m_sheet);
}

void PapersPage::refresh()
{
    setAccessibleName(tr("Sheets and reports"));
    m_choice->setAccessibleName(tr("Which paper"));
    const std::optional<int> current = m_choice->current();
    m_choice->setChoices({tr("Exercise sheet"), tr("Progress report"), tr("Handed out")});
    m_choice->setCurrent(current.value_or(static_cast<int>(Paper::Sheet)));
}

void PapersPage::storeNow()
{
    if (m_report != nullptr)
        m_report->storeNow();
}

void PapersPage::show(Paper paper)
{
    m_choice->setCurrent(static_cast<int>(paper));
    switch (paper) {
    case Paper::Sheet:
        m_stack->setCurrentWidget(m_sheet);
        return;
    case Paper::Report:
        if (m_report == nullptr) {
            m_report = new ReportPage(m_context, m_navigator, m_prompts, m_stack);
            m_stack->addWidget(m_report);
        }
        m_stack->setCurrentWidget(m_report);
        return;
    case Paper::HandedOut:
        if (m_handedOut == nullptr) {
            m_handedOut = new HandedOutList(m_context, m_navigator, m_prompts, m_stack);
            m_stack->addWidget(m_handedOut);
        }
        m_stack->setCurrentWidget(m_handedOut);
        return;
    }
}

} // namespace ach
