// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/takehometext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ach {
namespace {

/// A class only so that the texts are found for translation.
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(ach::TakeHomeText)

public:
    static QString refusal(const TakeHomePlace& place);
};

QString Sentences::refusal(const TakeHomePlace& place)
{
    using State = TakeHomePlace::State;
    switch (place.state) {
    case State::Free:
    case State::Replaces:
        break;
    case State::OtherFiles:
        return tr("Nothing was written: other files lie there. Choose a new or empty folder, or a "
                  "take-home folder that may be replaced.");
    case State::InClinic:
        return tr("Nothing was written: this is the folder of a clinic. Choose a place outside of "
                  "it.");
    case State::NoFolder:
        return tr("Nothing was written: the folder around it is not there, or cannot be written "
                  "to. Choose another place.");
    case State::NoRoom: {
        const QLocale locale;
        return tr("Nothing was written: %1 are left there and %2 are needed. Free some room, or "
                  "choose another place.")
            .arg(locale.formattedDataSize(place.leftBytes, 0, QLocale::DataSizeSIFormat),
                 locale.formattedDataSize(place.neededBytes, 0, QLocale::DataSizeSIFormat));
    }
    }
    return {};
}

} // namespace

QString TakeHomeText::refusal(const TakeHomePlace& place)
{
    return Sentences::refusal(place);
}

} // namespace ach
