// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/scorejson.h"

#include "core/base/jsoninput.h"
#include "core/outcome/formjson.h"

namespace ach {
using namespace Qt::StringLiterals;

QStringList scoredInstruments()
{
    QStringList names;
    for (const Instrument instrument : allInstruments())
        names << kInstrumentCodes.toCode(instrument);
    return names;
}

Result<QJsonObject> scoreJson(QStringView name, const QByteArray& text)
{
    const auto instrument = kInstrumentCodes.fromCode(name);
    if (!instrument) {
        const QString detail = u"there is no instrument '%1'; known are %2"_s.arg(
            name, scoredInstruments().join(u", "_s));
        return Error{Fault::NotFound, detail, Cause::UnknownInstrument};
    }
    const auto answers = readJsonObject(text);
    if (!answers)
        return answers.error();
    const auto score = scoreForm(*instrument, *answers);
    if (!score)
        return score.error();
    return toJson(*instrument, *score);
}

} // namespace ach
