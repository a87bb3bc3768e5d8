// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patients/glanceviewmodel.h"
#include "ui/shell/recordcontext.h"

#include <QWidget>

class QFormLayout;

namespace ach {

class ActionButton;
class Card;
class Navigator;
class Prompts;

/// One patient at a glance, the person's details, and what happened when.
class OverviewPage : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the page.
    OverviewPage(RecordContext& context, Navigator& navigator, Prompts& prompts, QWidget* parent);

Q_SIGNALS:
    void clipRequested(const QString& exercise, ach::Side side);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showPerson();
    void showEpisodes();
    void addFact(const QString& label, const QString& value);
    void editPerson();
    void setArchived(bool archived);

    RecordContext& m_context;
    Navigator& m_navigator;
    GlanceViewModel m_viewModel;
    Card* m_person;
    QFormLayout* m_facts;
    ActionButton* m_edit;
    ActionButton* m_archive;
    Card* m_episodes;
    ActionButton* m_newIntake;
};

} // namespace ach
