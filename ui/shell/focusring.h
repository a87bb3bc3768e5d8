// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace ach {

/// Puts the one focus ring of the application around the control that has the keyboard. The ring
/// lies over its neighbours, so that no control has to leave room for it.
class FocusRing final : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent);
    ~FocusRing() override;

private:
    void follow(QWidget* now);

    QPointer<QFocusFrame> m_frame; // belongs to the window that it lies in
};

} // namespace ach
