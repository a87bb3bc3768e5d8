// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languagetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ach::LanguageText)
};

} // namespace

QString languageText(const QString& code)
{
    if (code.isEmpty())
        return Words::tr("as the clinic");
    if (code == u"en")
        return u"English"_s; // Qt says "American English"
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name;
}

} // namespace ach
