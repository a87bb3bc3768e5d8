// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/scorejson.h"

#include "core/base/jsoninput.h"
#include "core/outcome/visaajson.h"

#include <array>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

Result<QJsonObject> scoreVisaAJson(const QJsonObject& object)
{
    return visaAAnswersFromJson(object).andThen([](const VisaAAnswers& answers) {
        return Result<QJsonObject>(toJson(scoreVisaA(answers)));
    });
}

struct Row {
    const char* name;
    Result<QJsonObject> (*score)(const QJsonObject&);
};

constexpr std::array kInstruments{Row{"visa-a", scoreVisaAJson}};

} // namespace

QStringList scoredInstruments()
{
    QStringList names;
    for (const Row& row : kInstruments)
        names << QLatin1StringView(row.name);
    return names;
}

Result<QJsonObject> scoreJson(QStringView instrument, const QByteArray& text)
{
    for (const Row& row : kInstruments) {
        if (instrument == QLatin1StringView(row.name))
            return readJsonObject(text).andThen(row.score);
    }
    const QString detail = u"there is no instrument '%1'; known are %2"_s.arg(
        instrument, scoredInstruments().join(u", "_s));
    return Error{Fault::NotFound, detail, Cause::UnknownInstrument};
}

} // namespace ach
