// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/aboutcard.h"

#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

AboutCard::AboutCard(const QString& folder, OpenFolder openFolder, QWidget* parent)
    : SettingsCard(SettingGroup::About, parent), m_folder(QDir::toNativeSeparators(folder)),
      m_version(new TextLabel({}, Theme::Type::Body, Theme::Text, this)),
      m_place(new TextLabel({}, Theme::Type::Body, Theme::Text, this)),
      m_open(new ActionButton(ActionButton::Role::Secondary, {}, this)),
      m_licences(new TextLabel({}, Theme::Type::Body, Theme::Text, this))
{
    m_open->setObjectName(u"openFolder"_s);
    m_open->setIconName("document-open-folder");
    auto* place = new QWidget(this);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::x3);
    row->addWidget(m_place, 1);
    row->addWidget(m_open);
    m_version->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(Setting::Version, m_version);
    addRow(Setting::DataFolder, place);
    addRow(Setting::Licences, m_licences);
    connect(m_open, &QPushButton::clicked, this,
            [folder, open = std::move(openFolder)] { open(folder); });
    AboutCard::refresh();
}

AboutCard::~AboutCard() = default;

void AboutCard::refresh()
{
    SettingsCard::refresh();
    m_version->setText(
        tr("Achillea %1 with Qt %2")
            .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
    // A path may break at its folders.
    m_place->setText(QString(m_folder).replace(u'/', u"/\u200B"_s));
    m_open->setText(tr("Open folder"));
    m_open->setAccessibleName(tr("Open the folder of the clinic"));
    m_licences->setText(
        tr("Achillea is free software under the GNU General Public License, version 3 or later. It "
           "uses Qt, SQLCipher, libsodium, libqrencode, FFmpeg, Breeze icons and the typefaces "
           "Open Sans "
           "and Noto Sans, each under its own free licence."));
}

} // namespace ach
