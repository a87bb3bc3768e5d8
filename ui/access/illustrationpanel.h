// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokenwidget.h"

namespace ach {

/// The quiet half of the access pages: name, heel drop, and where the data stays.
class IllustrationPanel : public TokenWidget {
    Q_OBJECT

public:
    explicit IllustrationPanel(QWidget* parent);
    ~IllustrationPanel() override;

    QSize minimumSizeHint() const override { return {320, 300}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void refresh() override;
};

} // namespace ach
