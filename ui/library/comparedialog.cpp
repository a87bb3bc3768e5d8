// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/comparedialog.h"

#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(1060, 620); // fits into the smallest window

} // namespace

CompareDialog::CompareDialog(const PairFilm& first, const QList<Choice>& choices, int initial,
                             QWidget* parent)
    : QDialog(parent), m_first(first), m_choices(choices), m_other(new QComboBox(this)),
      m_pair(new ClipPair(this))
{
    setObjectName(u"compare"_s);
    setWindowTitle(tr("Compare two films"));
    m_pair->setObjectName(u"pair"_s);
    m_other->setObjectName(u"compareWith"_s);
    m_other->setAccessibleName(tr("Compare with"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Choice& choice : choices)
        m_other->addItem(choice.name);
    m_other->setCurrentIndex(initial);
    auto* label =
        new TextLabel(tr("Compare %1 with").arg(first.label), Theme::Type::Body, Theme::Text, this);
    label->setWordWrap(false);
    label->setBuddy(m_other);
    auto* full = new ActionButton(ActionButton::Role::Secondary, {}, this);
    full->setObjectName(u"compareFull"_s);
    full->setIconName("view-fullscreen");
    full->setAccessibleName(tr("Fill the screen"));
    full->setToolTip(tr("Fill the screen (F11)"));
    auto* close = new ActionButton(ActionButton::Role::Secondary, tr("Close"), this);
    close->setObjectName(u"compareClose"_s);
    close->setKeyCap(tr("Esc", "key"));
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::x2);
    head->addWidget(label);
    head->addWidget(m_other);
    head->addStretch(1);
    head->addWidget(full);
    head->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::x4, Space::x4, Space::x4, Space::x4);
    column->setSpacing(Space::x3);
    column->addLayout(head);
    column->addWidget(m_pair, 1);
    connect(m_other, &QComboBox::currentIndexChanged, this, &CompareDialog::showChoice);
    connect(full, &QAbstractButton::clicked, this, [this] { setFullScreen(!isFullScreen()); });
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    for (QPushButton* const button : findChildren<QPushButton*>())
        button->setAutoDefault(false); // Enter means nothing here
    showChoice(initial);
    m_pair->setFocus();
    resize(kSize);
}

CompareDialog::~CompareDialog() = default;

void CompareDialog::showChoice(int index)
{
    if (index >= 0 && index < m_choices.size())
        m_pair->setFilms(m_first, m_choices.at(index).open());
}

void CompareDialog::setFullScreen(bool full)
{
    setWindowState(full ? windowState() | Qt::WindowFullScreen
                        : windowState() & ~Qt::WindowFullScreen);
    m_pair->setFocus();
}

void CompareDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F11)
        setFullScreen(!isFullScreen());
    else if (event->key() == Qt::Key_Escape && isFullScreen())
        setFullScreen(false);
    else
        QDialog::keyPressEvent(event);
}

} // namespace ach
