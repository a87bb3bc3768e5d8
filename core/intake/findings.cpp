// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/findings.h"

#include <cmath>

namespace ach {

bool Findings::isKnown(Finding finding) const
{
    return !std::holds_alternative<std::monostate>(value(finding)) && !isUnknown(finding);
}

bool Findings::isUnknown(Finding finding) const
{
    return std::holds_alternative<Unknown>(value(finding));
}

Answer Findings::answer(Finding finding) const
{
    Q_ASSERT(infoOf(finding).kind == FindingKind::YesNo);
    if (const bool* yes = std::get_if<bool>(&value(finding)))
        return *yes ? Answer::Yes : Answer::No;
    return isUnknown(finding) ? Answer::Unknown : Answer::NotAsked;
}

std::optional<double> Findings::number(Finding finding) const
{
    if (const double* number = std::get_if<double>(&value(finding)))
        return *number;
    return std::nullopt;
}

std::optional<int> Findings::word(Finding finding) const
{
    if (const Word* word = std::get_if<Word>(&value(finding)))
        return word->place;
    return std::nullopt;
}

std::optional<TendonShape> Findings::tendonShape() const
{
    const auto place = word(Finding::TendonShape);
    return place ? std::optional(static_cast<TendonShape>(*place)) : std::nullopt;
}

std::optional<Ultrasound> Findings::ultrasound() const
{
    const auto place = word(Finding::Ultrasound);
    return place ? std::optional(static_cast<Ultrasound>(*place)) : std::nullopt;
}

std::optional<Fluoroquinolone> Findings::fluoroquinolone() const
{
    const auto place = word(Finding::Fluoroquinolone);
    return place ? std::optional(static_cast<Fluoroquinolone>(*place)) : std::nullopt;
}

bool Findings::nothingAcute() const
{
    return word(Finding::WorseningWeeks).has_value();
}

void Findings::setAnswer(Finding finding, Answer answer)
{
    Q_ASSERT(infoOf(finding).kind == FindingKind::YesNo);
    switch (answer) {
    case Answer::NotAsked:
        clear(finding);
        break;
    case Answer::Unknown:
        setUnknown(finding);
        break;
    case Answer::No:
    case Answer::Yes:
        value(finding) = answer == Answer::Yes;
        break;
    }
}

bool Findings::setNumber(Finding finding, double number)
{
    const FindingInfo& info = infoOf(finding);
    const bool numeric = info.kind == FindingKind::Number || info.kind == FindingKind::Count;
    // Written so that NaN fails it too.
    if (!numeric || !(number >= info.min && number <= info.max))
        return false;
    if (info.kind == FindingKind::Count && std::trunc(number) != number)
        return false;
    value(finding) = number;
    return true;
}

bool Findings::setWord(Finding finding, QStringView word)
{
    int place = 0;
    for (const char* candidate : infoOf(finding).words) {
        if (word == QLatin1StringView(candidate)) {
            value(finding) = Word{place};
            return true;
        }
        ++place;
    }
    return false;
}

void Findings::setUnknown(Finding finding)
{
    value(finding) = Unknown{};
}

void Findings::clear(Finding finding)
{
    value(finding) = std::monostate{};
}

void Findings::setTendonShape(TendonShape shape)
{
    value(Finding::TendonShape) = Word{static_cast<int>(shape)};
}

void Findings::setUltrasound(Ultrasound ultrasound)
{
    value(Finding::Ultrasound) = Word{static_cast<int>(ultrasound)};
}

void Findings::setFluoroquinolone(Fluoroquinolone fluoroquinolone)
{
    value(Finding::Fluoroquinolone) = Word{static_cast<int>(fluoroquinolone)};
}

void Findings::setNothingAcute()
{
    value(Finding::WorseningWeeks) = Word{0};
}

} // namespace ach
