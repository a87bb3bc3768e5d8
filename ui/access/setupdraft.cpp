// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/setupdraft.h"

#include <QSettings>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
const QString kGroup = u"setup"_s;
}

std::optional<SetupDraft> SetupDraft::load(const QString& file)
{
    if (file.isEmpty())
        return std::nullopt;
    QSettings settings(file, QSettings::IniFormat);
    if (!settings.childGroups().contains(kGroup))
        return std::nullopt;
    settings.beginGroup(kGroup);
    const auto text = [&settings](const QString& key) { return settings.value(key).toString(); };
    SetupDraft draft;
    draft.step = settings.value(u"step"_s).toInt();
    draft.clinic.name = text(u"name"_s);
    draft.clinic.address = text(u"address"_s);
    draft.clinic.phone = text(u"phone"_s);
    draft.clinic.openingHours = text(u"hours"_s);
    draft.owner.name = text(u"owner"_s);
    draft.owner.profession = text(u"profession"_s);
    draft.folder = text(u"folder"_s);
    draft.logo = settings.value(u"logo"_s).toByteArray();
    return draft;
}

void SetupDraft::store(const QString& file) const
{
    if (file.isEmpty())
        return;
    QSettings settings(file, QSettings::IniFormat);
    settings.beginGroup(kGroup);
    settings.setValue(u"step"_s, step);
    settings.setValue(u"name"_s, clinic.name);
    settings.setValue(u"address"_s, clinic.address);
    settings.setValue(u"phone"_s, clinic.phone);
    settings.setValue(u"hours"_s, clinic.openingHours);
    settings.setValue(u"owner"_s, owner.name);
    settings.setValue(u"profession"_s, owner.profession);
    settings.setValue(u"folder"_s, folder);
    settings.setValue(u"logo"_s, logo);
}

void SetupDraft::remove(const QString& file)
{
    if (!file.isEmpty())
        QSettings(file, QSettings::IniFormat).remove(kGroup);
}

} // namespace ach
