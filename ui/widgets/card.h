// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokenwidget.h"

class QHBoxLayout;
class QVBoxLayout;

namespace ach {

class TextLabel;

/// A framed ground with an optional title row. The page fills body().
class Card : public TokenWidget {
    Q_OBJECT

public:
    enum class Tone { Plain, Selected, Good, Caution, Danger, Info };

    explicit Card(const QString& title, QWidget* parent);
    ~Card() override;

    QVBoxLayout* body() const { return m_body; }
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    /// Adds to the end of the title row.
    void addHeaderWidget(QWidget* widget);
    /// The ground and edge; Good, Caution, Danger and Info tell a state and need words inside the
    /// card as well.
    void setTone(Tone tone);
    void setPadding(int pixels);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_outer;
    QWidget* m_header;
    QHBoxLayout* m_headerRow;
    TextLabel* m_title;
    TextLabel* m_subtitle;
    QVBoxLayout* m_body;
    Tone m_tone = Tone::Plain;
};

} // namespace ach
