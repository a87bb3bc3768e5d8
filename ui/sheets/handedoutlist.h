// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/keptdocument.h"
#include "ui/shell/recordcontext.h"
#include "ui/widgets/tokenwidget.h"

class QScrollArea;
class QVBoxLayout;

namespace ach {

class Banner;
class EmptyState;
class Navigator;
class Prompts;
class TextLabel;

/// The papers that were handed out to one patient or sent about them, the newest first, each to be
/// opened as it was given.
class HandedOutList : public TokenWidget {
    Q_OBJECT

public:
    /// All must outlive the list.
    HandedOutList(const RecordContext& context, Navigator& navigator, Prompts& prompts,
                  QWidget* parent);

    /// The keyboard goes to the newest paper.
    void begin();

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;

private:
    void showPapers();
    void addPaper(const KeptDocument& paper, const QString& who);
    void open(const DocumentId& paper);

    RecordContext m_context;
    Navigator& m_navigator;
    Prompts& m_prompts;
    Banner* m_fault;
    QScrollArea* m_scroll;
    QWidget* m_list;
    TextLabel* m_title;
    QVBoxLayout* m_rows;
    EmptyState* m_empty;
};

} // namespace ach
