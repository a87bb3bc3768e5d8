// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/diaryfields.h"

#include "ui/progress/diarygridmodel.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// A whole number without a sign or blanks inside.
std::optional<int> wholeNumber(const QString& text)
{
    const bool onlyDigits = !text.isEmpty()
        && std::all_of(text.begin(), text.end(),
                       [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return onlyDigits && isNumber ? std::optional(number) : std::nullopt;
}

/// Kilometres with a point or a comma, as metres.
std::optional<Metres> metresFrom(QString text)
{
    text.replace(u',', u'.');
    bool isNumber = false;
    const double kilometres = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(kilometres) || kilometres < 0
        || kilometres * 1000 > Metres::kMax)
        return std::nullopt;
    return Metres::from(static_cast<int>(std::lround(kilometres * 1000)));
}

template<class Number>
QString shown(const std::optional<Number>& value)
{
    return value ? QString::number(value->value()) : QString();
}

std::optional<PainScore>* scoreOf(DiaryDay& day, int row)
{
    switch (row) {
    case DiaryGridModel::PainDuring:
        return &day.painDuring;
    case DiaryGridModel::PainAfter:
        return &day.painAfter;
    case DiaryGridModel::PainNextMorning:
        return &day.painNextMorning;
    default:
        return nullptr;
    }
}

} // namespace

bool DiaryFields::readNumber(DiaryDay& day, int row, const QString& text)
{
    const auto number = wholeNumber(text);
    if (auto* score = scoreOf(day, row)) {
        *score = number ? PainScore::from(*number) : std::nullopt;
        return text.isEmpty() || score->has_value();
    }
    if (row == DiaryGridModel::Stiffness) {
        day.stiffness = number ? Minutes::from(*number) : std::nullopt;
        return text.isEmpty() || day.stiffness;
    }
    day.run = metresFrom(text);
    return text.isEmpty() || day.run;
}

QString DiaryFields::number(const DiaryDay& day, int row)
{
    DiaryDay copy = day;
    if (const auto* score = scoreOf(copy, row))
        return shown(*score);
    if (row == DiaryGridModel::Stiffness)
        return shown(day.stiffness);
    return day.run ? QLocale().toString(day.run->value() / 1000.0, 'g', 6) : QString();
}

std::optional<bool> DiaryFields::readTick(const QString& text)
{
    return text == u"0" || text == u"1" ? std::optional(text == u"1") : std::nullopt;
}

} // namespace ach
