// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/handedoutlist.h"

#include "core/base/bidi.h"
#include "core/storage/clinicrepository.h"
#include "core/storage/documentrepository.h"
#include "ui/sheets/keptpaperdialog.h"
#include "ui/sheets/papertext.h"
#include "ui/shell/datetext.h"
#include "ui/shell/errortext.h"
#include "ui/shell/languagetext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QHash>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidest = 760;

} // namespace

HandedOutList::HandedOutList(const RecordContext& context, Navigator& navigator, Prompts& prompts,
                             QWidget* parent)
    : TokenWidget(parent), m_context(context), m_navigator(navigator), m_prompts(prompts),
      m_fault(new Banner(Banner::Tone::Danger, {}, this)), m_scroll(new QScrollArea(this)),
      m_list(new QWidget), m_title(new TextLabel({}, Theme::Type::H2, Theme::Text, m_list)),
      m_rows(new QVBoxLayout), m_empty(new EmptyState({}, {}, this))
{
    setObjectName(u"handedOut"_s);
    m_fault->setObjectName(u"handedOutFault"_s);
    m_fault->setClosable(true);
    m_fault->hide();
    m_empty->setObjectName(u"nothingHandedOut"_s);
    m_empty->setIconName("document-print-preview");
    m_rows->setSpacing(Space::x2);
    auto* inner = new QVBoxLayout(m_list);
    inner->setContentsMargins(Space::x5, Space::x4, Space::x5, Space::x4);
    inner->setSpacing(Space::x3);
    inner->addWidget(m_title);
    inner->addLayout(m_rows);
    inner->addStretch(1);
    m_list->setMaximumWidth(kWidest);
    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_fault);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
    connect(m_fault, &Banner::closed, m_fault, &QWidget::hide);
    connect(&context.session.events(), &RecordEvents::papersChanged, this, [this] {
        if (isVisible())
            showPapers();
    });
    HandedOutList::refresh();
}

void HandedOutList::refresh()
{
    setAccessibleName(tr("Handed out"));
    m_title->setText(tr("Handed out"));
    m_empty->setTitle(tr("Nothing was handed out yet"));
    m_empty->setText(tr("Each sheet, report and letter that is printed or saved is kept here as it "
                        "was given."));
    showPapers();
}

void HandedOutList::showEvent(QShowEvent* event)
{
    TokenWidget::showEvent(event);
    showPapers();
}

void HandedOutList::begin()
{
    if (auto* const first = m_list->findChild<ActionButton*>())
        first->setFocus(Qt::OtherFocusReason);
}

void HandedOutList::showPapers()
{
    while (QLayoutItem* const item = m_rows->takeAt(0)) {
        item->widget()->setParent(nullptr); // not found by begin() any more
        item->widget()->deleteLater();
        delete item;
    }
    Database& database = m_context.session.database();
    const auto papers = DocumentRepository(database).ofPatient(m_context.patient);
    QHash<AccountId, QString> names;
    if (const auto accounts = ClinicRepository(database).accounts()) {
        for (const Account& account : *accounts)
            names.insert(account.id, account.name);
    }
    if (!papers) {
        m_fault->setText(errorText(papers.error()).sentence());
        m_fault->show();
    }
    for (const KeptDocument& paper : papers ? *papers : QList<KeptDocument>())
        addPaper(paper, names.value(paper.madeBy));
    const bool isEmpty = !papers || papers->isEmpty();
    m_scroll->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
}

void HandedOutList::addPaper(const KeptDocument& paper, const QString& who)
{
    auto* const card = new Card({}, m_list);
    card->setPadding(Space::x3);
    const QDateTime here = paper.madeAt.toLocalTime();
    const QString what = tr("%1, %2", "kind of paper, language")
                             .arg(PaperText::kind(paper.kind), languageText(paper.language));
    const QString when =
        tr("%1, %2, by %3", "day, time, who")
            .arg(dateText(here.date()), QLocale().toString(here.time(), QLocale::ShortFormat),
                 isolated(who));
    auto* const title = new TextLabel(what, Theme::Type::Body, Theme::Text, card);
    title->setType(Theme::Type::Body, QFont::DemiBold);
    auto* const line = new TextLabel(when, Theme::Type::Small, Theme::Text2, card);
    auto* const button = new ActionButton(ActionButton::Role::Secondary, tr("Open"), card);
    button->setObjectName(u"openPaper"_s);
    button->setAccessibleName(tr("Open: %1, %2").arg(what, dateText(here.date())));
    auto* const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(line);
    auto* const row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(button);
    card->body()->addLayout(row);
    card->setAccessibleName(what);
    m_rows->addWidget(card);
    connect(button, &QAbstractButton::clicked, this, [this, id = paper.id] { open(id); });
}

void HandedOutList::open(const DocumentId& paper)
{
    m_fault->hide();
    if (const Status shown =
            KeptPaperDialog::show(m_context.session, paper, m_navigator, m_prompts, this);
        !shown) {
        m_fault->setText(errorText(shown.error()).sentence());
        m_fault->show();
    }
}

} // namespace ach
