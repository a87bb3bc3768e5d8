// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handouts/owntextviewmodel.h"
#include "ui/widgets/tokenwidget.h"

class QPlainTextEdit;

namespace ach {

class ActionButton;
class Banner;
class TextLabel;

/// Where the clinic writes its own leaflet. Ctrl+Enter stores it.
class OwnTextEditor : public TokenWidget {
    Q_OBJECT

public:
    /// `viewModel` must outlive the widget.
    OwnTextEditor(OwnTextViewModel& viewModel, QWidget* parent);

Q_SIGNALS:
    void stored();

protected:
    void refresh() override;

private:
    void showText();
    void store();
    void showFault(const Error& error);

    OwnTextViewModel& m_viewModel;
    TextLabel* m_title;
    TextLabel* m_help;
    TextLabel* m_continued;
    Banner* m_fault;
    QPlainTextEdit* m_edit;
    ActionButton* m_store;
    ActionButton* m_discard;
};

} // namespace ach
