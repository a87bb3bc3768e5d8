// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include <QDir>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSmall = 16; // px: Breeze has a drawing of its own for this size

QString path(const QString& name, int size)
{
    const QString small = u":/icons/breeze/16/"_s + name + u".svg"_s;
    if (size <= kSmall && QFile::exists(small))
        return small;
    return u":/icons/breeze/22/"_s + name + u".svg"_s;
}

bool mirrors(const QString& name)
{
    return name == u"go-next" || name == u"go-previous" || name == u"edit-undo"
        || name == u"edit-redo";
}

class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(const QString& name, Theme::Token ink) : m_name(name), m_ink(ink) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State /*state*/) override
    {
        const int size = std::min(rect.width(), rect.height());
        const QPixmap image =
            Icons::pixmap(m_name, size, ink(mode), painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.x() + (rect.width() - size) / 2,
                            rect.y() + (rect.height() - size) / 2, image);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        return Icons::pixmap(m_name, std::min(size.width(), size.height()), ink(mode), 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/,
                         qreal scale) override
    {
        // `size` is in device pixels here.
        const int side = qRound(std::min(size.width(), size.height()) / scale);
        return Icons::pixmap(m_name, side, ink(mode), scale);
    }
    QIconEngine* clone() const override { return new TintedIconEngine(m_name, m_ink); }
    QString key() const override { return u"achillea-breeze"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !Icons::exists(m_name); }

private:
    Theme::Token ink(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? Theme::Disabled : m_ink;
    }

    QString m_name;
    Theme::Token m_ink;
};

} // namespace

QIcon Icons::icon(const char* name, Theme::Token ink)
{
    return QIcon(new TintedIconEngine(QString::fromLatin1(name), ink));
}

QPixmap Icons::pixmap(const QString& name, int size, Theme::Token ink, qreal devicePixelRatio)
{
    const QColor color = Theme::color(ink);
    const bool mirrored = mirrors(name) && QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QString key = u"achillea/%1/%2/%3/%4/%5"_s.arg(name)
                            .arg(size)
                            .arg(color.rgba())
                            .arg(devicePixelRatio)
                            .arg(mirrored ? 1 : 0);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;

    const int side = std::max(1, qRound(size * devicePixelRatio));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(path(name, size));
    QPainter painter(&image);
    if (mirrored) {
        painter.translate(side, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(0, 0, side, side));
    // The whole drawing takes the token's ink, also where Breeze itself has a warning colour.
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(0, 0, side, side), color);
    painter.end();
    image.setDevicePixelRatio(devicePixelRatio);
    result = QPixmap::fromImage(image);
    QPixmapCache::insert(key, result);
    return result;
}

bool Icons::exists(const QString& name)
{
    return QFile::exists(u":/icons/breeze/22/"_s + name + u".svg"_s);
}

QStringList Icons::names()
{
    QStringList names = QDir(u":/icons/breeze/22"_s).entryList(QDir::Files, QDir::Name);
    names.replaceInStrings(u".svg"_s, QString());
    return names;
}

} // namespace ach
