// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheetpreferences.h"

#include <QDir>
#include <QStandardPaths>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QString kPaper = u"paper"_s;
const QString kLargePrint = u"largePrint"_s;
const QString kCode = u"code"_s;
const QString kDiary = u"diary"_s;
const QString kInitials = u"initialsOnly"_s;
const QString kFolder = u"folder"_s;
const QString kLetter = u"letter"_s;

QString placeOr(const QString& file)
{
    if (!file.isEmpty())
        return file;
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/sheets.ini"_s;
}

} // namespace

SheetPreferences::SheetPreferences(const QString& file)
    : m_settings(placeOr(file), QSettings::IniFormat)
{
}

SheetOptions SheetPreferences::options() const
{
    SheetOptions options;
    if (m_settings.value(kPaper).toString() == kLetter)
        options.paper = SheetPaper::Letter;
    options.largePrint = m_settings.value(kLargePrint, options.largePrint).toBool();
    options.withCode = m_settings.value(kCode, options.withCode).toBool();
    options.withDiary = m_settings.value(kDiary, options.withDiary).toBool();
    return options;
}

void SheetPreferences::setOptions(const SheetOptions& options)
{
    m_settings.setValue(kPaper, options.paper == SheetPaper::Letter ? kLetter : u"a4"_s);
    m_settings.setValue(kLargePrint, options.largePrint);
    m_settings.setValue(kCode, options.withCode);
    m_settings.setValue(kDiary, options.withDiary);
}

bool SheetPreferences::initialsOnly() const
{
    return m_settings.value(kInitials, false).toBool();
}

void SheetPreferences::setInitialsOnly(bool initialsOnly)
{
    m_settings.setValue(kInitials, initialsOnly);
}

QString SheetPreferences::folder() const
{
    const QString folder = m_settings.value(kFolder).toString();
    if (!folder.isEmpty() && QDir(folder).exists())
        return folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void SheetPreferences::setFolder(const QString& folder)
{
    m_settings.setValue(kFolder, folder);
}

} // namespace ach
