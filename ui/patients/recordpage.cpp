// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/recordpage.h"

#include "ui/patients/recordtext.h"
#include "ui/shell/datetext.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/takesmeasure.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/recordheader.h"
#include "ui/widgets/recordtabs.h"

#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

RecordPage::RecordPage(ClinicSession& session, const PatientId& patient, const PageFactory& pages,
                       Navigator& navigator, QUndoStack& undo, QWidget* parent)
    : TokenWidget(parent), m_id(patient), m_pages(pages), m_navigator(navigator),
      m_session(session), m_model(session, patient), m_undo(undo), m_header(new RecordHeader(this)),
      m_tabs(new RecordTabs(this)), m_stack(new QStackedWidget(this))
{
    m_header->setObjectName(u"recordHeader"_s);
    m_tabs->setObjectName(u"recordTabs"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_tabs);
    auto* note = new QShortcut(Shortcuts::key(Command::NewNote), this);
    connect(note, &QShortcut::activated, this, &RecordPage::writeNote);
    auto* diary = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), this);
    connect(diary, &QShortcut::activated, this, [this] {
        showTab(RecordTabId::kProgress);
        if (auto* const page = dynamic_cast<TypesDiary*>(m_stack->currentWidget()))
            page->typeDiary();
    });
    // The journal has the key itself while it is shown.
    connect(m_tabs, &QTabBar::currentChanged, note,
            [this, note] { note->setEnabled(currentTab() != RecordTabId::kJournal); });
    measureKey(Qt::CTRL | Qt::SHIFT | Qt::Key_V, Instrument::VisaA);
    measureKey(Qt::CTRL | Qt::SHIFT | Qt::Key_H, Instrument::HeelRise);
    connect(m_tabs, &QTabBar::currentChanged, this, &RecordPage::showIndex);
    connect(&m_model, &RecordViewModel::changed, this, [this] {
        if (!m_context)
            makeTabs();
        fillHeader();
        emit nameChanged();
    });
    makeTabs();
    RecordPage::refresh();
}

RecordPage::~RecordPage()
{
    // The pages hold references to the context.
    qDeleteAll(m_made);
}

void RecordPage::measureKey(const QKeySequence& key, Instrument instrument)
{
    auto* shortcut = new QShortcut(key, this);
    connect(shortcut, &QShortcut::activated, this, [this, instrument] {
        showTab(RecordTabId::kMeasures);
        if (auto* page = dynamic_cast<TakesMeasure*>(m_stack->currentWidget()))
            page->take(instrument);
    });
}

QString RecordPage::name() const
{
    return m_model.isFound() ? m_model.patient().displayName() : QString();
}

void RecordPage::makeTabs()
{
    const bool ready = m_model.isFound() && m_model.episode().has_value();
    m_tabs->setVisible(ready);
    if (!ready) {
        if (m_stack->count() == 0)
            m_stack->addWidget(new EmptyState({}, {}, m_stack));
        return;
    }
    while (QWidget* const page = m_stack->widget(0)) {
        m_stack->removeWidget(page);
        page->deleteLater();
    }
    m_context.reset(new RecordContext{m_session, m_id, m_model.episode()->id, m_undo});
    m_made.fill(nullptr, m_pages.recordTabs.size());
    if (m_pages.printSheet && m_print == nullptr) {
        m_print = m_header->addButton(ActionButton::Role::Primary, "document-print", {},
                                      Shortcuts::key(Command::PrintSheet));
        m_print->setObjectName(u"printSheet"_s);
        connect(m_print, &QPushButton::clicked, this, &RecordPage::printSheet);
    }
    for (const PageFactory::Tab& tab : m_pages.recordTabs)
        m_tabs->addTab(tabTitle(tab.id));
    refresh();
}

void RecordPage::showIndex(int index)
{
    if (!m_context || index < 0 || index >= m_made.size())
        return;
    if (auto* leaving = dynamic_cast<StoresLate*>(m_stack->currentWidget()))
        leaving->storeNow();
    if (m_made.at(index) == nullptr) {
        m_made[index] = m_pages.recordTabs.at(index).make(*m_context, m_stack);
        m_stack->addWidget(m_made.at(index));
    }
    m_stack->setCurrentWidget(m_made.at(index));
    // The sheet's own page has the button that prints: one primary button on the screen.
    if (m_print != nullptr)
        m_print->setRole(currentTab() == RecordTabId::kSheets ? ActionButton::Role::Secondary
                                                              : ActionButton::Role::Primary);
}

QString RecordPage::currentTab() const
{
    const int index = m_tabs->currentIndex();
    return index >= 0 && index < m_pages.recordTabs.size() ? m_pages.recordTabs.at(index).id
                                                           : QString();
}

void RecordPage::showTab(const QString& id)
{
    for (int index = 0; index < m_tabs->count(); ++index) {
        if (m_pages.recordTabs.at(index).id == id)
            m_tabs->setCurrentIndex(index);
    }
    // Who asks for a page wants to work in it; who walks along the tabs stays on them.
    QWidget* const page = m_stack->currentWidget();
    if (page == nullptr || !page->isVisible())
        return;
    if (QWidget* const before = page->focusWidget())
        before->setFocus(Qt::ShortcutFocusReason);
    else if (page->focusProxy() != nullptr)
        page->setFocus(Qt::ShortcutFocusReason);
}

void RecordPage::printSheet()
{
    if (m_context)
        emit m_navigator.printSheet(m_context->episode);
}

void RecordPage::writeNote()
{
    if (!m_context)
        return;
    showTab(RecordTabId::kJournal);
    if (auto* const journal = dynamic_cast<WritesNotes*>(m_stack->currentWidget()))
        journal->writeNote();
}

void RecordPage::storeNow()
{
    for (QWidget* const page : std::as_const(m_made)) {
        if (auto* late = dynamic_cast<StoresLate*>(page))
            late->storeNow();
    }
}

void RecordPage::showEvent(QShowEvent* event)
{
    TokenWidget::showEvent(event);
    if (m_context)
        showIndex(m_tabs->currentIndex());
}

void RecordPage::refresh()
{
    for (int index = 0; index < m_tabs->count(); ++index)
        m_tabs->setTabText(index, tabTitle(m_pages.recordTabs.at(index).id));
    m_tabs->setAccessibleName(tr("Pages of the record"));
    if (m_print != nullptr) {
        m_print->setText(tr("Print sheet"));
        m_print->setAccessibleName(tr("Print sheet"));
    }
    if (auto* empty = qobject_cast<EmptyState*>(m_stack->widget(0));
        empty != nullptr && !m_context) {
        empty->setTitle(tr("No intake yet"));
        empty->setText(tr("The record opens with the first intake"));
    }
    fillHeader();
}

QString RecordPage::tabTitle(const QString& id)
{
    if (id == RecordTabId::kOverview)
        return tr("Overview");
    if (id == RecordTabId::kAssessment)
        return tr("Assessment");
    if (id == RecordTabId::kProgramme)
        return tr("Programme");
    if (id == RecordTabId::kProgress)
        return tr("Progress");
    if (id == RecordTabId::kSheets)
        return tr("Sheets and reports");
    if (id == RecordTabId::kMeasures)
        return tr("Measures");
    Q_ASSERT(id == RecordTabId::kJournal);
    return tr("Journal");
}

void RecordPage::fillHeader()
{
    if (!m_model.isFound())
        return;
    const Patient& patient = m_model.patient();
    QStringList facts;
    if (patient.birthDate.isValid())
        facts.append(tr("born %1").arg(dateText(patient.birthDate)));
    if (const auto age = m_model.age())
        facts.append(tr("%1 y", "age in years").arg(*age));
    if (m_model.episode())
        facts.append(tr("intake %1").arg(dateText(m_model.episode()->openedOn)));
    m_header->setPerson(patient.displayName(), facts.join(u" · "_s));

    QList<RecordHeader::ChipText> chips;
    if (m_model.isRedFlagOpen())
        chips.append({tr("Red flag open"), Chip::Tone::Danger});
    if (m_model.episode())
        chips.append({RecordText::side(m_model.episode()->side), Chip::Tone::Neutral});
    if (!m_model.stage().isEmpty())
        chips.append({RecordText::stage(m_model.stage()), Chip::Tone::Info});
    if (const auto& phase = m_model.phase()) {
        // The only phase has no number: there may have been others in an earlier version.
        const QString text = phase->count > 1 ? tr("Phase %1 · %2 · week %3")
                                                    .arg(phase->number)
                                                    .arg(RecordText::phase(phase->kind))
                                                    .arg(phase->week)
                                              : tr("%1 · week %2", "phase, week of it")
                                                    .arg(RecordText::phase(phase->kind))
                                                    .arg(phase->week);
        chips.append({text, Chip::Tone::Accent});
    }
    m_header->setChips(chips);
}

} // namespace ach
