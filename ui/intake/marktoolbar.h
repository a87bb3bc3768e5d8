// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/bodychart.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace ach {

class BodyChartModel;
class MarkToolButton;

/// The four kinds of mark as chips with their sign and key. When the words need more room the keys
/// move into the tool tips, then the chips wrap.
class MarkToolBar : public QWidget {
    Q_OBJECT

public:
    /// `model` must outlive the bar.
    explicit MarkToolBar(const BodyChartModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void toolRequested(ach::MarkKind tool);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Lays the chips out in `width`, moves them if `apply`, and returns the height.
    int arrange(int width, bool apply) const;
    bool isCompact(int width) const;
    void refreshChecked();
    void refreshTexts();

    const BodyChartModel& m_model;
    std::vector<MarkToolButton*> m_buttons;
};

/// One chip of the bar.
class MarkToolButton : public QAbstractButton {
    Q_OBJECT

public:
    MarkToolButton(MarkKind kind, QWidget* parent);

    MarkKind kind() const { return m_kind; }
    QSize sizeHint() const override;
    QSize compactSize() const;
    /// Without its key.
    void setCompact(bool compact);
    QString keyText() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSizeF keyCapSize() const;

    MarkKind m_kind;
    bool m_compact = false;
};

} // namespace ach
