// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recordcontext.h"
#include "ui/widgets/actionbutton.h"

namespace ach {

class Banner;
class Card;
class Navigator;
class Prompts;

/// Reads the diary that a patient brought back: asks for the file, or takes one that is dropped on
/// the card of the diary, and shows it beside the record before anything is stored.
class DiaryFileButton : public ActionButton {
    Q_OBJECT

public:
    /// Goes into the title row of `card`. Without a navigator no other record can be opened. All
    /// must outlive the button.
    DiaryFileButton(const RecordContext& context, Prompts& prompts, Navigator* navigator,
                    Card* card);
    ~DiaryFileButton() override;

    void read(const QString& path);

Q_SIGNALS:
    /// The paper is typed instead.
    void typeAsked();
    void told(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();

    RecordContext m_context;
    Prompts& m_prompts;
    Navigator* m_navigator;
    Banner* m_problem;
    ActionButton* m_open;
    ActionButton* m_type;
    std::optional<PatientId> m_owner;
};

} // namespace ach
