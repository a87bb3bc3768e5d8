// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace ach {

class TextLabel;
class TrafficLight;
struct LoadSummary;

/// Asks how far the next run shall be and compares it with the longest one of the last 30 days
/// (evidence 5.5). The plan itself is not stored here.
class PlannedRun : public QWidget {
    Q_OBJECT

public:
    explicit PlannedRun(QWidget* parent);
    ~PlannedRun() override;

    /// `summary` must live until the next call.
    void setSummary(const LoadSummary& summary);

private:
    std::optional<Metres> planned() const;
    void refill();

    const LoadSummary* m_summary = nullptr;
    QLineEdit* m_distance;
    TrafficLight* m_light;
    TextLabel* m_answer;
};

} // namespace ach
