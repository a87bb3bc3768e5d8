// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcome/change.h"
#include "ui/widgets/tokenwidget.h"

#include <optional>

namespace ach {

/// The first value, the value now and the change between them, drawn on the range of the
/// instrument: the grey band around the first value is where a change may be chance.
class OutcomeDelta : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    explicit OutcomeDelta(QWidget* parent);
    ~OutcomeDelta() override;

    void setChange(Instrument instrument, double before, double now, const Change& change);

    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }
    /// "64 to 79, +15, better"
    QString accessibleValue() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Shown {
        Instrument instrument;
        double before;
        double now;
        Change change;
    };
    double position(double value) const;

    std::optional<Shown> m_shown;
};

} // namespace ach
