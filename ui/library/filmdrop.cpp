// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/filmdrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace ach {

namespace {

QString fileOf(const QMimeData* data)
{
    const QList<QUrl> addresses = data->urls();
    return addresses.size() == 1 ? addresses.first().toLocalFile() : QString();
}

} // namespace

FilmDrop::FilmDrop(QWidget* target) : QObject(target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

FilmDrop::~FilmDrop() = default;

bool FilmDrop::eventFilter(QObject* watched, QEvent* event)
{
    const bool isEnter = event->type() == QEvent::DragEnter;
    if (!isEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* const drop = static_cast<QDropEvent*>(event);
    const QString path = fileOf(drop->mimeData());
    if (path.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction); // the file stays where it is
    drop->accept();
    if (!isEnter)
        Q_EMIT dropped(path);
    return true;
}

} // namespace ach
