// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/intake/finding.h"

#include <array>
#include <variant>

namespace ach {

/// Shape of the painful tendon: unchanged; soft, spindle-shaped over a stretch; one or more bumps
/// or firm thickening.
enum class TendonShape { None, Diffuse, Nodular };
enum class Ultrasound { NotDone, Normal, DiffuseThickening, FocalDisorganised };
/// Antibiotic of this group: never lately, now, or stopped at most six months ago.
enum class Fluoroquinolone { None, Current, Within6Months };

/// What is known of one episode in the words of the rules. Each finding is not asked, asked but
/// unknown, or given; the rules treat the first two alike and never as a no or a zero.
class Findings {
public:
    /// True when the finding has a value: yes, no, a number or a word.
    bool isKnown(Finding finding) const;
    /// The answer to a yes/no finding; NotAsked when nobody asked.
    Answer answer(Finding finding) const;
    /// The number under a Number or Count; empty when unknown, and when a word stands in its place.
    std::optional<double> number(Finding finding) const;
    /// The place of the given word in the `words` of the finding.
    std::optional<int> word(Finding finding) const;
    /// Asked, and the answer was "unknown".
    bool isUnknown(Finding finding) const;

    std::optional<TendonShape> tendonShape() const;
    std::optional<Ultrasound> ultrasound() const;
    std::optional<Fluoroquinolone> fluoroquinolone() const;
    /// "worsening_weeks" was answered with "none": neither onset nor worsening was recent.
    bool nothingAcute() const;

    /// For a yes/no finding. NotAsked clears it.
    void setAnswer(Finding finding, Answer answer);
    /// For a Number or Count; false, and nothing changes, when the number is out of its range or
    /// not whole.
    [[nodiscard]] bool setNumber(Finding finding, double number);
    /// For a finding with words; false, and nothing changes, when it has no such word.
    [[nodiscard]] bool setWord(Finding finding, QStringView word);
    void setUnknown(Finding finding);
    void clear(Finding finding);

    void setTendonShape(TendonShape shape);
    void setUltrasound(Ultrasound ultrasound);
    void setFluoroquinolone(Fluoroquinolone fluoroquinolone);
    void setNothingAcute();

    friend bool operator==(const Findings&, const Findings&) = default;

private:
    struct Unknown {
        friend bool operator==(Unknown, Unknown) = default;
    };
    struct Word {
        int place;
        friend bool operator==(Word, Word) = default;
    };
    using Value = std::variant<std::monostate, Unknown, bool, double, Word>;

    const Value& value(Finding finding) const
    {
        return m_values[static_cast<std::size_t>(finding)];
    }
    Value& value(Finding finding) { return m_values[static_cast<std::size_t>(finding)]; }

    std::array<Value, kFindingCount> m_values;
};

} // namespace ach
