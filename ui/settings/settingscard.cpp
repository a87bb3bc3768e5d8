// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingscard.h"

#include "ui/shell/theme.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace ach {

SettingsCard::SettingsCard(SettingGroup group, QWidget* parent)
    : Card({}, parent), m_group(group),
      m_title(new TextLabel({}, Theme::Type::H2, Theme::Text, this)),
      m_explanation(new TextLabel({}, Theme::Type::Small, Theme::Text2, this))
{
    setPadding(0);
    layout()->setSpacing(0);
    body()->setSpacing(0);
    m_title->setContentsMargins(Space::x4, Space::x3, Space::x4, 0);
    m_explanation->setContentsMargins(Space::x4, 0, Space::x4, Space::x3);
    body()->addWidget(m_title);
    body()->addWidget(m_explanation);
    SettingsCard::refresh();
}

SettingsCard::~SettingsCard() = default;

SettingRow* SettingsCard::addRow(Setting setting, QWidget* control)
{
    auto* row = new SettingRow(setting, control, this);
    body()->addWidget(row);
    m_rows.append(row);
    return row;
}

void SettingsCard::refresh()
{
    m_title->setText(SettingText::title(m_group));
    setAccessibleName(m_title->text());
    m_explanation->setText(SettingText::explanation(m_group));
}

} // namespace ach
