// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupcard.h"

#include "ui/settings/backuptext.h"
#include "ui/settings/backupviewmodel.h"
#include "ui/shell/errortext.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QHBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

BackupCard::BackupCard(BackupViewModel& backups, Preferences& preferences,
                       ChooseFolder chooseFolder, QWidget* parent)
    : SettingsCard(SettingGroup::Backup, parent), m_backups(backups), m_preferences(preferences),
      m_chooseFolder(std::move(chooseFolder)),
      m_last(new TextLabel({}, Theme::Type::Body, Theme::Text, this)),
      m_now(new ActionButton(ActionButton::Role::Secondary, {}, this)),
      m_place(new TextLabel({}, Theme::Type::Body, Theme::Text, this)),
      m_choose(new ActionButton(ActionButton::Role::Secondary, {}, this)),
      m_forget(new ActionButton(ActionButton::Role::Quiet, {}, this))
{
    m_last->setObjectName(u"lastBackup"_s);
    m_now->setObjectName(u"backUpNow"_s);
    m_choose->setObjectName(u"chooseBackupPlace"_s);
    m_forget->setObjectName(u"forgetBackupPlace"_s);
    m_choose->setIconName("document-open-folder");
    m_lastRow = addRow(Setting::BackupNow, makeRow(m_last, {m_now}));
    addRow(Setting::BackupPlace, makeRow(m_place, {m_choose, m_forget}));
    connect(m_now, &QPushButton::clicked, this, [this] {
        if (m_backups.isRunning())
            m_backups.cancel();
        else
            m_backups.backUpNow();
    });
    connect(m_choose, &QPushButton::clicked, this, &BackupCard::choosePlace);
    connect(m_forget, &QPushButton::clicked, this, [this] { m_preferences.setBackupPlace({}); });
    connect(&backups, &BackupViewModel::changed, this, &BackupCard::refresh);
    connect(&preferences, &Preferences::changed, this, &BackupCard::refresh);
    BackupCard::refresh();
}

BackupCard::~BackupCard() = default;

QWidget* BackupCard::makeRow(TextLabel* text, std::initializer_list<ActionButton*> buttons)
{
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::x3);
    row->addWidget(text, 1);
    for (ActionButton* const button : buttons)
        row->addWidget(button);
    return widget;
}

void BackupCard::choosePlace()
{
    const QString folder = m_chooseFolder(this, m_preferences.backupPlace());
    if (!folder.isEmpty())
        m_preferences.setBackupPlace(folder);
}

void BackupCard::refresh()
{
    SettingsCard::refresh();
    m_last->setText(m_backups.isRunning()
                        ? tr("Being made and restored on trial, %1 %").arg(m_backups.percent())
                        : BackupText::age(m_backups.newest(), QDateTime::currentDateTime()));
    m_now->setText(m_backups.isRunning() ? tr("Cancel") : tr("Back up now"));
    m_lastRow->setError(m_backups.error() ? errorText(*m_backups.error()).sentence() : QString());
    const QString place = m_preferences.backupPlace();
    m_place->setText(place.isEmpty()
                         ? tr("None; a stolen or broken computer takes its backups with it")
                         : QDir::toNativeSeparators(place).replace(u'/', u"/\u200B"_s));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the second place for backups"));
    m_forget->setText(tr("Remove"));
    m_forget->setAccessibleName(tr("Copy backups to no second place"));
    m_forget->setVisible(!place.isEmpty());
}

} // namespace ach
