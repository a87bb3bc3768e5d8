// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bounded.h"
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/side.h"
#include "core/base/units.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace ach {

using MarkId = Id<struct MarkIdTag>;

/// What the clinician found at a place on the lower leg.
enum class MarkKind { Pain, Thickening, Swelling, Crepitus };

inline constexpr Codes kMarkKindCodes{
    std::array{std::pair<MarkKind, const char*>{MarkKind::Pain, "pain"},
               std::pair<MarkKind, const char*>{MarkKind::Thickening, "thickening"},
               std::pair<MarkKind, const char*>{MarkKind::Swelling, "swelling"},
               std::pair<MarkKind, const char*>{MarkKind::Crepitus, "crepitus"}}};

/// Height of the centre of a mark above the upper edge of the heel bone, in millimetres.
using MarkHeight = Bounded<struct MarkHeightTag, 0, 250>;
/// Distance of the centre from the axis of the tendon, in millimetres: positive towards the shin,
/// negative towards the skin at the back. The same on both legs, whichever way the drawing faces.
using MarkAcross = Bounded<struct MarkAcrossTag, -40, 40>;
/// Length of a mark along the tendon, in millimetres.
using MarkExtent = Bounded<struct MarkExtentTag, 2, 200>;

/// One finding on the body chart.
struct BodyMark {
    MarkKind kind;
    Side side; ///< Left or Right, never Both
    MarkHeight height;
    MarkAcross across;
    MarkExtent extent;
    std::optional<PainScore> severity; ///< empty: not scored
    QString note; ///< up to BodyChart::kMaxNoteLength characters

    /// Lower and upper end of the mark above the heel bone in millimetres; the lower end stops at
    /// the heel bone.
    int lowerMm() const;
    int upperMm() const;

    friend bool operator==(const BodyMark&, const BodyMark&) = default;
};

struct PlacedMark {
    MarkId id;
    BodyMark mark;

    friend bool operator==(const PlacedMark&, const PlacedMark&) = default;
};

/// Where along the tendon a place lies.
enum class TendonZone { Insertion, MidPortion, AboveMidPortion };

/// The mid-portion reaches from 20 to 70 mm above the heel bone, both ends included; the insertion
/// lies below (Dutch multidisciplinary guideline, source S2: symptoms 2-7 cm above the insertion;
/// insertional within the first 2 cm). A place at exactly 20 mm is in scope with a note that it
/// borders on the insertion (app convention).
inline constexpr int kMidPortionLowerMm = 20;
inline constexpr int kMidPortionUpperMm = 70;

TendonZone tendonZone(MarkHeight height);
/// True at exactly 20 mm.
bool bordersOnInsertion(MarkHeight height);

/// The marks on both lower legs in the order in which they were set. The order numbers the marks of
/// a side and decides which pain mark is the primary one.
class BodyChart {
public:
    static constexpr int kMaxMarks = 100;
    static constexpr int kMaxNoteLength = 500;

    /// Adds a mark behind the others under a new id.
    Result<MarkId> add(const BodyMark& mark);
    /// Adds a mark under a known id, so that undoing a removal gives back the same mark.
    Status insert(const PlacedMark& placed);
    Status move(const MarkId& id, MarkHeight height, MarkAcross across);
    Status resize(const MarkId& id, MarkExtent extent);
    /// Replaces all values of a mark and keeps its id and place in the order.
    Status replace(const MarkId& id, const BodyMark& mark);
    Status remove(const MarkId& id);
    /// Puts a pain mark before all other pain marks of its side.
    Status makePrimary(const MarkId& id);

    const std::vector<PlacedMark>& marks() const { return m_marks; }
    std::vector<PlacedMark> marks(Side side) const;
    std::optional<BodyMark> find(const MarkId& id) const;
    bool isEmpty() const { return m_marks.empty(); }

    /// The first pain mark of the side. The mean of several marks could name a place where nothing
    /// hurts, so the clinician chooses one with makePrimary() instead.
    std::optional<PlacedMark> primaryPain(Side side) const;
    /// Centre of the primary pain mark above the heel bone, for the scope gate (evidence 1.1);
    /// empty without one.
    std::optional<int> painLocationMm(Side side) const;
    std::optional<double> painLocationCm(Side side) const;

    QJsonObject toJson() const;
    /// Lossless inverse of toJson(). Refuses unknown keys, values out of range and two marks with
    /// one id.
    static Result<BodyChart> fromJson(const QJsonObject& json);

    friend bool operator==(const BodyChart&, const BodyChart&) = default;

private:
    std::vector<PlacedMark>::iterator locate(const MarkId& id);

    std::vector<PlacedMark> m_marks;
};

} // namespace ach
