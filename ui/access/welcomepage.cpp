// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/welcomepage.h"

#include "ui/shell/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

WelcomePage::WelcomePage(AccessViewModel& model, QWidget* parent)
    : TokenWidget(parent), m_model(model),
      m_title(new TextLabel({}, Theme::Type::H1, Theme::Text, this)),
      m_text(new TextLabel({}, Theme::Type::Body, Theme::Text2, this)),
      m_create(new ActionButton(ActionButton::Role::Primary, {}, this)),
      m_createText(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_open(new ActionButton(ActionButton::Role::Secondary, {}, this)),
      m_openText(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_sample(new ActionButton(ActionButton::Role::Secondary, {}, this)),
      m_sampleText(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_failure(new TextLabel({}, Theme::Type::Small, Theme::Danger, this))
{
    setObjectName(u"welcomePage"_s);
    m_create->setObjectName(u"create"_s);
    m_open->setObjectName(u"open"_s);
    m_sample->setObjectName(u"sample"_s);
    m_create->setIconName("list-add");
    m_open->setIconName("document-open-folder");
    m_sample->setIconName("view-preview");
    m_create->setKeyCap(QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText));
    m_open->setKey(QKeySequence(Qt::Key_O));
    m_sample->setKey(QKeySequence(Qt::Key_S));
    m_create->setAutoDefault(true); // Enter as well as Space

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(Space::x6);
    for (const auto& [button, text] :
         {std::pair{m_create, m_createText}, std::pair{m_open, m_openText},
          std::pair{m_sample, m_sampleText}}) {
        button->setHeightClass(ActionButton::Height::Large);
        column->addWidget(button);
        column->addWidget(text);
        column->addSpacing(Space::x4);
    }
    column->addWidget(m_failure);
    m_failure->hide();

    connect(m_create, &QPushButton::clicked, &m_model, &AccessViewModel::startCreating);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_sample, &QPushButton::clicked, this, [this] {
        m_failure->hide();
        m_model.trySample();
    });
    connect(&m_model, &AccessViewModel::makingSampleChanged, this, &WelcomePage::refresh);
    connect(&m_model, &AccessViewModel::failed, this, &WelcomePage::showFailure);
    WelcomePage::refresh();
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::startOver()
{
    m_failure->hide();
    m_create->setFocus();
}

void WelcomePage::showFailure(const Error& error)
{
    m_failure->setText(errorText(error).sentence());
    m_failure->show();
}

void WelcomePage::refresh()
{
    m_title->setText(tr("Welcome"));
    m_text->setText(tr("Nothing is installed or sent. A clinic is one encrypted folder that you "
                       "can move and copy."));
    m_create->setText(tr("Create a clinic"));
    m_createText->setText(tr("Takes about four minutes. You become its owner."));
    m_open->setText(tr("Open a clinic"));
    m_openText->setText(tr("Choose the folder of a clinic that is on this computer or on a disk."));
    const bool making = m_model.isMakingSample();
    m_sample->setText(making ? tr("Making the sample clinic…") : tr("Try with sample clinic"));
    m_sampleText->setText(tr("Invented patients with months of history. Every feature works."));
    for (ActionButton* const button : {m_create, m_open, m_sample})
        button->setEnabled(!making);
    m_sample->setVisible(m_model.hasSample());
    m_sampleText->setVisible(m_model.hasSample());
}

} // namespace ach
