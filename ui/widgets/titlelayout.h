// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ach {

/// A title and a smaller text beside it; where both do not fit on one line the smaller one stands
/// below and wraps. Takes labels only.
class TitleLayout : public QLayout {
public:
    explicit TitleLayout(int spacing);
    ~TitleLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    std::vector<QLayoutItem*> shown() const;
    bool isOneLine(int width) const;

    int m_spacing;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace ach
