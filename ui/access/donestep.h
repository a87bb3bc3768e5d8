// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/accessviewmodel.h"
#include "ui/access/createstep.h"

namespace ach {

class ActionButton;
class Card;

/// The clinic is there: one card with what can be done first.
class DoneStep : public CreateStep {
    Q_OBJECT

public:
    DoneStep(AccessViewModel& access, QWidget* parent);
    ~DoneStep() override;

    void store() override { }
    QWidget* firstStop() const override;

protected:
    void refresh() override;

private:
    struct Offer {
        AccessViewModel::Next next;
        ActionButton* button;
        TextLabel* text;
    };

    AccessViewModel& m_access;
    Card* m_card;
    QList<Offer> m_offers;
};

} // namespace ach
