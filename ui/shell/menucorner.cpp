// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menucorner.h"

#include "ui/shell/glyphs.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 26; // no higher than the menus beside it
constexpr int kShape = 15;

void popUp(ActionButton* button, void (*fill)(QMenu&, Preferences&), Preferences& preferences)
{
    QMenu menu(button);
    fill(menu, preferences);
    menu.exec(button->mapToGlobal(QPoint(0, button->height())));
}

} // namespace

MenuCorner::MenuCorner(Preferences& preferences, QWidget* parent)
    : TokenWidget(parent), m_preferences(preferences),
      m_language(new ActionButton(ActionButton::Role::Subtle, {}, this)),
      m_theme(new ActionButton(ActionButton::Role::Subtle, {}, this)),
      m_saved(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_backup(new TextLabel({}, Theme::Type::Small, Theme::Text2, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, Space::x3, 0);
    row->setSpacing(Space::x1);
    for (ActionButton* const button : {m_language, m_theme}) {
        button->setHeightClass(ActionButton::Height::Small);
        button->setMaximumHeight(kHeight);
        row->addWidget(button);
    }
    row->addWidget(m_backup, 0, Qt::AlignVCenter);
    row->addSpacing(Space::x3);
    row->addWidget(m_saved, 0, Qt::AlignVCenter);
    setMinimumHeight(kHeight);
    m_saved->setObjectName(u"saved"_s);
    m_saved->setWordWrap(false);
    m_backup->setObjectName(u"backupAge"_s);
    m_backup->setWordWrap(false);
    m_language->setObjectName(u"language"_s);
    m_theme->setObjectName(u"theme"_s);
    m_language->setIconName("globe");
    m_theme->setIconName("contrast");
    connect(m_language, &QPushButton::clicked, this,
            [this] { popUp(m_language, fillLanguages, m_preferences); });
    connect(m_theme, &QPushButton::clicked, this,
            [this] { popUp(m_theme, fillThemes, m_preferences); });
    MenuCorner::refresh();
}

MenuCorner::~MenuCorner() = default;

void MenuCorner::fillLanguages(QMenu& menu, Preferences& preferences)
{
    auto* group = new QActionGroup(&menu);
    for (const Language& language : Preferences::languages()) {
        QAction* const action = menu.addAction(language.name);
        action->setCheckable(true);
        action->setChecked(language.code == preferences.language());
        group->addAction(action);
        // Later, because the menu itself is made anew in the new language.
        connect(
            action, &QAction::triggered, &preferences,
            [&preferences, code = language.code] { preferences.setLanguage(code); },
            Qt::QueuedConnection);
    }
}

void MenuCorner::fillThemes(QMenu& menu, Preferences& preferences)
{
    auto* group = new QActionGroup(&menu);
    for (const auto& [choice, text] :
         {std::pair{SchemeChoice::System, tr("As the system")},
          std::pair{SchemeChoice::Light, tr("Light")}, std::pair{SchemeChoice::Dark, tr("Dark")}}) {
        QAction* const action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(choice == preferences.scheme());
        group->addAction(action);
        connect(
            action, &QAction::triggered, &preferences,
            [&preferences, wanted = choice] { preferences.setScheme(wanted); },
            Qt::QueuedConnection);
    }
}

void MenuCorner::showPickers()
{
    showState(State::Pickers);
}

void MenuCorner::showNothingSaved()
{
    showState(State::Nothing);
}

void MenuCorner::showSaved(const QDateTime& at)
{
    m_savedAt = at;
    showState(State::Saved);
}

void MenuCorner::showSaving()
{
    showState(State::Saving);
}

void MenuCorner::showNotSaved(int answersWaiting)
{
    if (answersWaiting > 0) {
        m_waiting = answersWaiting;
        showState(State::NotSaved);
    } else if (m_state == State::NotSaved) {
        showState(m_savedAt.isValid() ? State::Saved : State::Nothing);
    }
}

void MenuCorner::showBackup(const QString& age, bool needsAttention)
{
    m_backupAge = age;
    m_backupNeedsAttention = needsAttention;
    refresh();
}

void MenuCorner::refreshBackup()
{
    m_backup->setVisible(m_state != State::Pickers
                         && (!m_backupAge.isEmpty() || m_backupNeedsAttention));
    m_backup->setText(m_backupAge.isEmpty() ? tr("No backup yet")
                                            : tr("Backup %1").arg(m_backupAge));
    m_backup->setInk(m_backupNeedsAttention ? Theme::Caution : Theme::Text2);
    m_backup->setIndent(m_backupNeedsAttention ? kShape + Space::x1 : 0);
}

void MenuCorner::showState(State state)
{
    m_state = state;
    refresh();
}

void MenuCorner::refresh()
{
    for (ActionButton* const button : {m_language, m_theme})
        button->setVisible(m_state == State::Pickers);
    m_saved->setVisible(m_state != State::Pickers);
    for (const Language& language : Preferences::languages()) {
        if (language.code == m_preferences.language())
            m_language->setText(language.name);
    }
    m_language->setAccessibleName(tr("Language: %1").arg(m_language->text()));
    switch (m_preferences.scheme()) {
    case SchemeChoice::System:
        m_theme->setText(tr("Theme: system"));
        break;
    case SchemeChoice::Light:
        m_theme->setText(tr("Theme: light"));
        break;
    case SchemeChoice::Dark:
        m_theme->setText(tr("Theme: dark"));
        break;
    }
    m_theme->setAccessibleName(m_theme->text());
    refreshBackup();
    // The menu bar lays its corner out once, so the widest text must fit from the start.
    m_saved->setMinimumWidth(QFontMetrics(Theme::font(Theme::Type::Small))
                                 .horizontalAdvance(tr("Saved %1").arg(u"00:00 PM"_s)));
    m_saved->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_saved->setInk(m_state == State::NotSaved ? Theme::Caution : Theme::Text2);
    m_saved->setIndent(m_state == State::NotSaved ? kShape + Space::x1 : 0);
    switch (m_state) {
    case State::Pickers:
    case State::Nothing:
        m_saved->clear();
        break;
    case State::Saved:
        m_saved->setText(
            tr("Saved %1")
                .arg(QLocale().toString(m_savedAt.toLocalTime().time(), QLocale::ShortFormat)));
        break;
    case State::Saving:
        m_saved->setText(tr("Saving…"));
        break;
    case State::NotSaved:
        m_saved->setText(tr("Not saved, %n answer(s) waiting", nullptr, m_waiting));
        break;
    }
    updateGeometry();
    if (QWidget* const bar = parentWidget()) {
        adjustSize(); // the menu bar places its corner only when it is laid out
        QEvent layout(QEvent::LayoutRequest);
        QCoreApplication::sendEvent(bar, &layout);
    }
}

void MenuCorner::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const auto paintCare = [&painter, this](const QRect& line) {
        Glyphs::paintLight(
            painter,
            QStyle::visualRect(
                layoutDirection(), line,
                QRect(line.left(), line.top() + (line.height() - kShape) / 2, kShape, kShape)),
            Light::Care);
    };
    if (m_state == State::NotSaved)
        paintCare(m_saved->geometry());
    if (m_backup->isVisible() && m_backupNeedsAttention)
        paintCare(m_backup->geometry());
}

} // namespace ach
