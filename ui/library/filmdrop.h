// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace ach {

/// Lets one file of this computer be dropped on a widget.
class FilmDrop : public QObject {
    Q_OBJECT

public:
    /// `target` owns it.
    explicit FilmDrop(QWidget* target);
    ~FilmDrop() override;

Q_SIGNALS:
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ach
