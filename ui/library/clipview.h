// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/playerviewmodel.h"
#include "ui/widgets/tokenwidget.h"

#include <QImage>

namespace ach {

/// The picture of a film with what is written over it. The picture turns round for the other leg;
/// words never do.
class ClipView : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    /// Without an image: what is said in its place.
    explicit ClipView(QWidget* parent);
    ~ClipView() override;

    void setImage(const QImage& image);
    const QImage& image() const { return m_image; }
    void setMirrored(bool mirrored);
    void setTempo(const std::optional<TempoMoment>& tempo, bool shown);
    /// What the patient hears while it is done; empty takes the line away.
    void setCaption(const QString& caption);
    /// Why there is no picture.
    void setMessage(const QString& sentence);
    /// A film of a camera: its ground does not go on beside it.
    void setFilmed(bool filmed);
    /// For a screen of its own: without rounded corners and with larger words.
    void setLarge(bool large);
    /// Fills more of the room and cuts the sides a little, for pictures with room at their sides.
    void setCropped(bool cropped);
    /// Where the picture lies, in pixels of the widget.
    QRectF pictureRect() const;
    static QString phaseWord(TempoPhase phase);

    QAccessible::Role accessibleRole() const override { return QAccessible::Graphic; }
    QString accessibleValue() const override;
    QSize sizeHint() const override { return {800, 450}; }
    QSize minimumSizeHint() const override { return {384, 216}; }

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void paintTempo(QPainter& painter, const QRectF& picture) const;
    void paintCaption(QPainter& painter) const;
    QFont captionFont() const;
    QRectF captionRect() const;

    QImage m_image;
    bool m_mirrored = false;
    std::optional<TempoMoment> m_tempo;
    bool m_tempoShown = false;
    QString m_caption;
    QString m_message;
    bool m_filmed = false;
    bool m_large = false;
    bool m_cropped = false;
};

} // namespace ach
