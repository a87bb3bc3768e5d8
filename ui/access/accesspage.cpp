// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accesspage.h"

#include "ui/access/illustrationpanel.h"
#include "ui/access/lockpage.h"
#include "ui/access/welcomepage.h"
#include "ui/shell/errortext.h"
#include "ui/shell/pagehelp.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnWidth = 420;
constexpr int kPictureShare = 39; // percent of the width

} // namespace

AccessPage::AccessPage(AccessViewModel& model, CreateClinicPage::FolderChooser chooseFolder,
                       Prompts& prompts, QWidget* parent)
    : TokenWidget(parent), m_model(model), m_chooseFolder(std::move(chooseFolder)),
      m_prompts(prompts), m_outer(new QStackedWidget(this)), m_inner(new QStackedWidget(this)),
      m_welcome(new WelcomePage(model, m_inner)), m_lock(new LockPage(model, m_inner))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_outer);
    auto* halves = new QWidget(m_outer);
    auto* row = new QHBoxLayout(halves);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new IllustrationPanel(halves), kPictureShare);
    row->addWidget(m_inner, 100 - kPictureShare);
    m_outer->addWidget(halves);
    m_inner->addWidget(centred(m_welcome));
    m_inner->addWidget(centred(m_lock));
    connect(&model, &AccessViewModel::pageChanged, this, &AccessPage::showPage);
    connect(m_welcome, &WelcomePage::openRequested, this, &AccessPage::chooseClinic);
    connect(m_lock, &LockPage::openAnotherRequested, this, &AccessPage::chooseClinic);
    showPage();
}

AccessPage::~AccessPage() = default;

QScrollArea* AccessPage::centred(QWidget* page)
{
    auto* scroll = new QScrollArea(m_inner);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* ground = new QWidget(scroll);
    auto* row = new QHBoxLayout(ground);
    row->setContentsMargins(Space::x8, Space::x6, Space::x8, Space::x6);
    row->addStretch(1);
    auto* column = new QVBoxLayout;
    column->addStretch(2);
    column->addWidget(page);
    column->addStretch(3);
    row->addLayout(column, 1000);
    row->addStretch(1);
    page->setMaximumWidth(kColumnWidth);
    scroll->setWidget(ground);
    return scroll;
}

void AccessPage::chooseClinic()
{
    const QString folder = m_chooseFolder(this, m_model.places().clinics);
    if (folder.isEmpty())
        return;
    if (const auto status = m_model.chooseClinic(folder); !status)
        QMessageBox::warning(this, u"Achillea"_s, errorText(status.error()).sentence());
}

void AccessPage::setLockNote(const QString& note)
{
    m_lock->setNote(note);
}

void AccessPage::showPage()
{
    if (m_create != nullptr) {
        m_create->deleteLater(); // may be the sender
        m_create = nullptr;
    }
    if (m_model.page() == AccessViewModel::Page::Create) {
        m_create = new CreateClinicPage(m_model, m_chooseFolder, m_prompts, m_outer);
        m_outer->addWidget(m_create);
        m_outer->setCurrentWidget(m_create);
    } else {
        m_inner->setCurrentIndex(m_model.page() == AccessViewModel::Page::Lock ? 1 : 0);
        m_outer->setCurrentIndex(0);
    }
    startOver();
}

void AccessPage::startOver()
{
    switch (m_model.page()) {
    case AccessViewModel::Page::Welcome:
        m_welcome->startOver();
        break;
    case AccessViewModel::Page::Lock:
        m_lock->startOver();
        break;
    case AccessViewModel::Page::Create:
        m_create->startOver();
        break;
    }
}

QString AccessPage::helpId() const
{
    switch (m_model.page()) {
    case AccessViewModel::Page::Welcome:
        return HelpId::kWelcome;
    case AccessViewModel::Page::Create:
        return HelpId::kCreateClinic;
    case AccessViewModel::Page::Lock:
        break;
    }
    return HelpId::kLock;
}

} // namespace ach
