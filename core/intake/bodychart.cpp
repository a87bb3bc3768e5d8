// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/bodychart.h"

#include "core/intake/jsonfields.h"

#include <QJsonArray>

#include <algorithm>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

Error noSuchMark()
{
    return Error{Fault::NotFound, u"body chart: no such mark"_s};
}

Status checkMark(const BodyMark& mark)
{
    if (mark.side == Side::Both)
        return Error{Fault::Invalid, u"mark: a mark lies on one leg"_s, Cause::ValueOutOfRange};
    if (mark.note.size() > BodyChart::kMaxNoteLength)
        return Error{Fault::Invalid, u"mark: the note is too long"_s, Cause::TextTooLong};
    return Done{};
}

QJsonObject writeMark(const PlacedMark& placed)
{
    const BodyMark& mark = placed.mark;
    QJsonObject json{
        {u"id"_s, placed.id.toString()},           {u"kind"_s, kMarkKindCodes.toCode(mark.kind)},
        {u"side"_s, kSideCodes.toCode(mark.side)}, {u"height_mm"_s, mark.height.value()},
        {u"across_mm"_s, mark.across.value()},     {u"extent_mm"_s, mark.extent.value()}};
    if (mark.severity)
        json.insert(u"severity"_s, mark.severity->value());
    if (!mark.note.isEmpty())
        json.insert(u"note"_s, mark.note);
    return json;
}

template<class Value>
Result<Value> readBounded(const JsonFields& fields, const QString& key)
{
    const auto number = fields.neededWholeNumber(key);
    if (!number)
        return number.error();
    const auto value = Value::from(*number);
    if (!value)
        return fields.invalid(key, u"is out of range"_s);
    return *value;
}

template<class E, std::size_t N>
Result<E> readCode(const JsonFields& fields, const Codes<E, N>& codes, const QString& key)
{
    const auto text = fields.text(key);
    if (!text)
        return text.error();
    const auto value = codes.fromCode(*text);
    if (!value)
        return fields.invalid(key, u"is not a known word"_s);
    return *value;
}

Result<PlacedMark> readMark(const QJsonValue& value)
{
    if (!value.isObject())
        return Error{Fault::Invalid, u"mark: not an object"_s};
    const JsonFields fields(value.toObject(), u"mark"_s);
    const auto keys = fields.checkKeys({u"id"_s, u"kind"_s, u"side"_s, u"height_mm"_s,
                                        u"across_mm"_s, u"extent_mm"_s, u"severity"_s, u"note"_s});
    if (!keys)
        return keys.error();
    const auto idText = fields.text(u"id"_s);
    if (!idText)
        return idText.error();
    const auto id = MarkId::fromString(*idText);
    if (!id)
        return fields.invalid(u"id"_s, u"is not an id"_s);
    const auto kind = readCode(fields, kMarkKindCodes, u"kind"_s);
    if (!kind)
        return kind.error();
    const auto side = readCode(fields, kSideCodes, u"side"_s);
    if (!side)
        return side.error();
    const auto height = readBounded<MarkHeight>(fields, u"height_mm"_s);
    if (!height)
        return height.error();
    const auto across = readBounded<MarkAcross>(fields, u"across_mm"_s);
    if (!across)
        return across.error();
    const auto extent = readBounded<MarkExtent>(fields, u"extent_mm"_s);
    if (!extent)
        return extent.error();
    const auto severity = fields.wholeNumber(u"severity"_s);
    if (!severity)
        return severity.error();
    std::optional<PainScore> score;
    if (severity->has_value()) {
        score = PainScore::from(**severity);
        if (!score)
            return fields.invalid(u"severity"_s, u"is out of range"_s);
    }
    const auto note = fields.text(u"note"_s);
    if (!note)
        return note.error();
    return PlacedMark{*id, BodyMark{*kind, *side, *height, *across, *extent, score, *note}};
}

} // namespace

int BodyMark::lowerMm() const
{
    return std::max(0, height.value() - extent.value() / 2);
}

int BodyMark::upperMm() const
{
    return height.value() - extent.value() / 2 + extent.value();
}

TendonZone tendonZone(MarkHeight height)
{
    if (height.value() < kMidPortionLowerMm)
        return TendonZone::Insertion;
    if (height.value() > kMidPortionUpperMm)
        return TendonZone::AboveMidPortion;
    return TendonZone::MidPortion;
}

bool bordersOnInsertion(MarkHeight height)
{
    return height.value() == kMidPortionLowerMm;
}

Result<MarkId> BodyChart::add(const BodyMark& mark)
{
    const MarkId id = MarkId::create();
    if (const auto status = insert({id, mark}); !status)
        return status.error();
    return id;
}

Status BodyChart::insert(const PlacedMark& placed)
{
    if (auto status = checkMark(placed.mark); !status)
        return status;
    if (locate(placed.id) != m_marks.end())
        return Error{Fault::Conflict, u"body chart: two marks with one id"_s};
    if (m_marks.size() >= kMaxMarks)
        return Error{Fault::Invalid, u"body chart: too many marks"_s, Cause::ValueOutOfRange};
    m_marks.push_back(placed);
    return Done{};
}

Status BodyChart::move(const MarkId& id, MarkHeight height, MarkAcross across)
{
    const auto it = locate(id);
    if (it == m_marks.end())
        return noSuchMark();
    it->mark.height = height;
    it->mark.across = across;
    return Done{};
}

Status BodyChart::resize(const MarkId& id, MarkExtent extent)
{
    const auto it = locate(id);
    if (it == m_marks.end())
        return noSuchMark();
    it->mark.extent = extent;
    return Done{};
}

Status BodyChart::replace(const MarkId& id, const BodyMark& mark)
{
    const auto it = locate(id);
    if (it == m_marks.end())
        return noSuchMark();
    if (auto status = checkMark(mark); !status)
        return status;
    it->mark = mark;
    return Done{};
}

Status BodyChart::remove(const MarkId& id)
{
    const auto it = locate(id);
    if (it == m_marks.end())
        return noSuchMark();
    m_marks.erase(it);
    return Done{};
}

Status BodyChart::makePrimary(const MarkId& id)
{
    const auto it = locate(id);
    if (it == m_marks.end())
        return noSuchMark();
    if (it->mark.kind != MarkKind::Pain)
        return Error{Fault::Invalid, u"body chart: only a pain mark can be the primary one"_s};
    const auto first = std::find_if(m_marks.begin(), it, [&](const PlacedMark& other) {
        return other.mark.kind == MarkKind::Pain && other.mark.side == it->mark.side;
    });
    std::rotate(first, it, it + 1);
    return Done{};
}

std::vector<PlacedMark> BodyChart::marks(Side side) const
{
    std::vector<PlacedMark> found;
    std::copy_if(m_marks.begin(), m_marks.end(), std::back_inserter(found),
                 [side](const PlacedMark& placed) { return placed.mark.side == side; });
    return found;
}

std::optional<BodyMark> BodyChart::find(const MarkId& id) const
{
    const auto it = std::find_if(m_marks.begin(), m_marks.end(),
                                 [&](const PlacedMark& placed) { return placed.id == id; });
    if (it == m_marks.end())
        return std::nullopt;
    return it->mark;
}

std::optional<PlacedMark> BodyChart::primaryPain(Side side) const
{
    const auto it = std::find_if(m_marks.begin(), m_marks.end(), [side](const PlacedMark& placed) {
        return placed.mark.side == side && placed.mark.kind == MarkKind::Pain;
    });
    if (it == m_marks.end())
        return std::nullopt;
    return *it;
}

std::optional<int> BodyChart::painLocationMm(Side side) const
{
    const auto primary = primaryPain(side);
    if (!primary)
        return std::nullopt;
    return primary->mark.height.value();
}

std::optional<double> BodyChart::painLocationCm(Side side) const
{
    const auto millimetres = painLocationMm(side);
    if (!millimetres)
        return std::nullopt;
    return *millimetres / 10.0;
}

QJsonObject BodyChart::toJson() const
{
    QJsonArray marks;
    for (const PlacedMark& placed : m_marks)
        marks.append(writeMark(placed));
    return {{u"marks"_s, marks}};
}

Result<BodyChart> BodyChart::fromJson(const QJsonObject& json)
{
    const auto keys = JsonFields(json, u"body chart"_s).checkKeys({u"marks"_s});
    if (!keys)
        return keys.error();
    if (!json.value(u"marks").isArray())
        return Error{Fault::Invalid, u"body chart: \"marks\" is not a list"_s};
    BodyChart chart;
    const QJsonArray rows = json.value(u"marks").toArray();
    for (const QJsonValue& row : rows) {
        const auto placed = readMark(row);
        if (!placed)
            return placed.error();
        if (const auto status = chart.insert(*placed); !status)
            return status.error();
    }
    return chart;
}

std::vector<PlacedMark>::iterator BodyChart::locate(const MarkId& id)
{
    return std::find_if(m_marks.begin(), m_marks.end(),
                        [&](const PlacedMark& placed) { return placed.id == id; });
}

} // namespace ach
