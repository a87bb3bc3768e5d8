// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/logofield.h"

#include "ui/sheets/logoreader.h"
#include "ui/shell/painting.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize kPreview(150, 75);
}

LogoField::LogoField(Prompts& prompts, QWidget* parent)
    : TokenWidget(parent), m_prompts(prompts), m_preview(new QLabel(this)),
      m_choose(new ActionButton(ActionButton::Role::Secondary, {}, this)),
      m_remove(new ActionButton(ActionButton::Role::Quiet, {}, this)),
      m_fault(new TextLabel({}, Theme::Type::Small, Theme::Danger, this))
{
    m_preview->setObjectName(u"logoPreview"_s);
    m_preview->setFixedSize(kPreview);
    m_choose->setObjectName(u"chooseLogo"_s);
    m_choose->setIconName("document-open-folder");
    m_choose->setHeightClass(ActionButton::Height::Small);
    m_remove->setObjectName(u"removeLogo"_s);
    m_remove->setHeightClass(ActionButton::Height::Small);
    m_fault->setObjectName(u"logoFault"_s);
    m_fault->hide();
    setFocusProxy(m_choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x2);
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, Space::x2, Space::x2);
    flow->addWidget(m_preview);
    flow->addWidget(m_choose);
    flow->addWidget(m_remove);
    column->addWidget(row);
    column->addWidget(m_fault);
    connect(m_choose, &QAbstractButton::clicked, this, &LogoField::choose);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        m_choose->setFocus(Qt::OtherFocusReason); // this one goes away
        setLogo({});
        Q_EMIT logoChanged({});
    });
    LogoField::refresh();
}

LogoField::~LogoField() = default;

void LogoField::setLogo(const QByteArray& png)
{
    m_png = png;
    showFault({});
    showLogo();
}

void LogoField::showFault(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    m_choose->setAccessibleDescription(sentence);
}

void LogoField::choose()
{
    const QPointer<LogoField> self(this);
    const QString path = m_prompts.openFile(
        this, {tr("Choose a logo"), QDir::homePath(), tr("Picture"), u"png *.jpg *.jpeg *.svg"_s});
    if (path.isEmpty() || self.isNull())
        return;
    const LogoReader::Reading reading = LogoReader::read(path);
    if (!reading.logo) {
        showFault(reading.fault);
        return;
    }
    setLogo(reading.logo->png());
    Q_EMIT logoChanged(m_png);
}

void LogoField::showLogo()
{
    m_preview->setVisible(!m_png.isEmpty());
    m_remove->setVisible(!m_png.isEmpty());
    if (m_png.isEmpty())
        return;
    const qreal ratio = devicePixelRatioF();
    QPixmap ground(kPreview * ratio);
    ground.setDevicePixelRatio(ratio);
    ground.fill(Qt::transparent);
    QPainter painter(&ground);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    Paint::panel(painter, QRectF({}, kPreview), Radius::smallCard, Qt::white,
                 Theme::color(Theme::Border)); // paper is white in the dark theme too
    const QImage logo = QImage::fromData(m_png, "PNG");
    const QSizeF room = QSizeF(kPreview) - QSizeF(2 * Space::x2, 2 * Space::x2);
    QRectF place({}, QSizeF(logo.size()).scaled(room, Qt::KeepAspectRatio));
    place.moveCenter(QRectF({}, kPreview).center());
    painter.drawImage(place, logo);
    painter.end();
    m_preview->setPixmap(ground);
}

void LogoField::refresh()
{
    m_preview->setAccessibleName(tr("Logo of the clinic"));
    m_choose->setText(tr("Choose a logo…"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the logo"));
    showLogo();
}

} // namespace ach
