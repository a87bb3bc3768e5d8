// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handouts/owntexteditor.h"

#include "ui/shell/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

OwnTextEditor::OwnTextEditor(OwnTextViewModel& viewModel, QWidget* parent)
    : TokenWidget(parent), m_viewModel(viewModel),
      m_title(new TextLabel({}, Theme::Type::H2, Theme::Text, this)),
      m_help(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_continued(new TextLabel({}, Theme::Type::Small, Theme::Caution, this)),
      m_fault(new Banner(Banner::Tone::Danger, {}, this)), m_edit(new QPlainTextEdit(this)),
      m_store(new ActionButton(ActionButton::Role::Primary, {}, this)),
      m_discard(new ActionButton(ActionButton::Role::Secondary, {}, this))
{
    m_fault->setObjectName(u"ownTextFault"_s);
    m_fault->setClosable(true);
    m_fault->hide();
    m_continued->setObjectName(u"ownTextContinued"_s);
    m_edit->setObjectName(u"ownText"_s);
    m_edit->setTabChangesFocus(true);
    m_store->setObjectName(u"storeOwnText"_s);
    m_store->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_discard->setObjectName(u"discardOwnText"_s);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::x2);
    buttons->addWidget(m_store);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::x6, Space::x5, Space::x6, Space::x4);
    column->setSpacing(Space::x3);
    column->addWidget(m_title);
    column->addWidget(m_help);
    column->addWidget(m_fault);
    column->addWidget(m_edit, 1);
    column->addWidget(m_continued);
    column->addLayout(buttons);

    connect(m_fault, &Banner::closed, m_fault, &QWidget::hide);
    connect(m_edit, &QPlainTextEdit::textChanged, this,
            [this] { m_viewModel.setText(m_edit->toPlainText()); });
    connect(m_store, &QAbstractButton::clicked, this, &OwnTextEditor::store);
    connect(m_discard, &QAbstractButton::clicked, this, [this] {
        if (const auto status = m_viewModel.discard(); !status)
            showFault(status.error());
    });
    connect(&viewModel, &OwnTextViewModel::writingChanged, this, &OwnTextEditor::showText);
    connect(&viewModel, &OwnTextViewModel::draftFailed, this, &OwnTextEditor::showFault);
    setFocusProxy(m_edit);
    OwnTextEditor::refresh();
}

void OwnTextEditor::refresh()
{
    m_title->setText(tr("The page of your clinic"));
    m_help->setText(tr("Plain text. A line that begins with ## is a heading, one with - an item "
                       "of a list, and **two stars** make words strong. A first line with # is "
                       "the title."));
    m_edit->setAccessibleName(m_title->text());
    m_edit->setPlaceholderText(tr("What causes Achilles complaints, in your own words"));
    m_continued->setText(tr("This is a draft from earlier. The leaflet does not say it yet."));
    m_store->setText(tr("Put into the leaflets"));
    m_discard->setText(tr("Drop the changes"));
    showText();
}

void OwnTextEditor::showText()
{
    m_fault->hide();
    m_continued->setVisible(m_viewModel.isContinued());
    if (m_edit->toPlainText() != m_viewModel.text())
        m_edit->setPlainText(m_viewModel.text());
}

void OwnTextEditor::store()
{
    m_fault->hide();
    if (const auto status = m_viewModel.store(); !status) {
        showFault(status.error());
        return;
    }
    Q_EMIT stored();
}

void OwnTextEditor::showFault(const Error& error)
{
    m_fault->setText(errorText(error).sentence());
    m_fault->show();
}

} // namespace ach
