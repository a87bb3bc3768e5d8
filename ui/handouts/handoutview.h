// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/handout.h"
#include "ui/handouts/painrule.h"

#include <QScrollArea>

class QVBoxLayout;

namespace ach {

/// A leaflet on the screen, in large type, with its sources below for the clinician. Arrow keys and
/// PgUp, PgDn scroll it.
class HandoutView : public QScrollArea {
    Q_OBJECT

public:
    explicit HandoutView(QWidget* parent);

    /// `rule` is what the traffic light of the leaflet says.
    void setHandout(const Handout& handout, const PainRule& rule);

protected:
    bool event(QEvent* event) override;

private:
    void addBlock(QVBoxLayout& column, const HandoutBlock& block, const PainRule& rule);
    void addBox(QVBoxLayout& column, const HandoutBlock& block);
    void addTrafficLight(QVBoxLayout& column, const PainRule& rule);
    void addSources(QVBoxLayout& column, const QStringList& tags);
    void showHandout();
    void applyGround();

    Handout m_handout;
    PainRule m_rule;
};

} // namespace ach
