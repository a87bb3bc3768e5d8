// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace ach {

/// One of many facts that may be true together: a pill with a tick. Lies in a FlowLayout.
class ChipToggle : public QCheckBox {
    Q_OBJECT

public:
    ChipToggle(const QString& text, QWidget* parent);
    ~ChipToggle() override;

    /// Shows a ring and a dot in place of the tick, for pills of which the page allows only one.
    void setRadioLook(bool radio);
    void setKeyCap(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool hitButton(const QPoint& position) const override;
    bool event(QEvent* event) override;

private:
    int markWidth() const;

    QString m_cap;
    bool m_radio = false;
};

} // namespace ach
