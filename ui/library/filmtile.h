// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace ach {

/// The poster of a film with its title below and a second line; chosen like a radio button, with
/// the arrow keys from one to the next.
class FilmTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit FilmTile(QWidget* parent);
    ~FilmTile() override;

    /// Without a poster the tile shows a film strip.
    void setPoster(const QImage& poster);
    /// `fault` stands in place of `note` and is told in words: "file missing".
    void setWords(const QString& title, const QString& note, const QString& fault = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    /// Chooses the tile that stands `step` places further in the row.
    void walk(int step);
    QRect posterRect() const;

    QImage m_poster;
    QString m_note;
    QString m_fault;
};

} // namespace ach
