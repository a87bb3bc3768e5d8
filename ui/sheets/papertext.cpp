// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/papertext.h"

namespace ach {

using namespace Qt::StringLiterals;

QString PaperText::kind(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::HomeSheet:
        return tr("Exercise sheet");
    case DocumentKind::ProgressReport:
        return tr("Progress report");
    case DocumentKind::ReferralLetter:
        return tr("Referral letter");
    case DocumentKind::Other:
        break;
    }
    return tr("Paper");
}

QString PaperText::fileWord(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::HomeSheet:
        return u"Sheet"_s;
    case DocumentKind::ProgressReport:
        return u"Report"_s;
    case DocumentKind::ReferralLetter:
        return u"Referral"_s;
    case DocumentKind::Other:
        break;
    }
    return u"Paper"_s;
}

} // namespace ach
