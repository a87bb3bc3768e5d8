// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokenwidget.h"

namespace ach {

class ActionButton;
class SheetPreview;
class TextLabel;

/// A preview with its strip of tools: which page it is, and the zoom.
class PreviewPane : public TokenWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget* parent);

    SheetPreview& preview() const { return *m_preview; }

protected:
    void refresh() override;

private:
    void showView();

    TextLabel* m_pageNumber;
    ActionButton* m_zoomOut;
    TextLabel* m_percent;
    ActionButton* m_zoomIn;
    ActionButton* m_fit;
    SheetPreview* m_preview;
};

} // namespace ach
