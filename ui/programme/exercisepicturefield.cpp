// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/exercisepicturefield.h"

#include "ui/programme/exercisethumbnail.h"
#include "ui/programme/picturereader.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPointer>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPreview = 60;

} // namespace

ExercisePictureField::ExercisePictureField(Place place, Prompts& prompts, QWidget* parent)
    : TokenWidget(parent), m_place(place), m_prompts(prompts),
      m_title(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_preview(new QLabel(this)),
      m_choose(new ActionButton(ActionButton::Role::Secondary, {}, this)),
      m_remove(new ActionButton(ActionButton::Role::Quiet, {}, this)),
      m_fault(new TextLabel({}, Theme::Type::Small, Theme::Danger, this))
{
    const QString name = place == Place::Start ? u"start"_s : u"end"_s;
    m_choose->setObjectName(name + u"PictureChoose"_s);
    m_choose->setHeightClass(ActionButton::Height::Small);
    m_remove->setObjectName(name + u"PictureRemove"_s);
    m_remove->setHeightClass(ActionButton::Height::Small);
    m_fault->setObjectName(name + u"PictureFault"_s);
    m_fault->hide();
    m_preview->setFixedSize(kPreview, kPreview);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::x2);
    grid->setVerticalSpacing(Space::x1);
    grid->addWidget(m_preview, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1, 1, 3);
    grid->addWidget(m_choose, 1, 1);
    grid->addWidget(m_remove, 1, 2);
    grid->addWidget(m_fault, 2, 0, 1, 4);
    grid->setColumnStretch(3, 1);
    connect(m_choose, &QAbstractButton::clicked, this, &ExercisePictureField::choose);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        setPicture({});
        m_choose->setFocus(Qt::OtherFocusReason); // the button is gone
    });
    ExercisePictureField::refresh();
}

ExercisePictureField::~ExercisePictureField() = default;

QString ExercisePictureField::placeText() const
{
    return m_place == Place::Start ? tr("Where it begins") : tr("Where it ends");
}

void ExercisePictureField::setPicture(const std::optional<ExercisePicture>& picture)
{
    m_picture = picture;
    showFault({});
    showPicture();
}

void ExercisePictureField::showFault(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    m_choose->setAccessibleDescription(sentence);
}

void ExercisePictureField::choose()
{
    const QPointer<ExercisePictureField> self(this);
    const QString path = m_prompts.openFile(
        this, {tr("Choose a picture"), QDir::homePath(), tr("Picture"), u"png *.jpg *.jpeg"_s});
    if (path.isEmpty() || self.isNull())
        return;
    const PictureReader::Reading reading = PictureReader::read(path);
    if (reading.picture)
        setPicture(reading.picture);
    else
        showFault(reading.fault);
}

void ExercisePictureField::showPicture()
{
    const qreal ratio = devicePixelRatioF();
    QPixmap ground(QSize(kPreview, kPreview) * ratio);
    ground.setDevicePixelRatio(ratio);
    ground.fill(Qt::transparent);
    QPainter painter(&ground);
    const QImage image = m_picture ? QImage::fromData(m_picture->bytes()) : QImage();
    ExerciseThumbnail::paint(painter, QRectF(0, 0, kPreview, kPreview), {}, Side::Right, image);
    painter.end();
    m_preview->setPixmap(ground);
    m_preview->setAccessibleName(m_picture ? placeText() : tr("%1: no picture").arg(placeText()));
    m_remove->setVisible(m_picture.has_value());
}

void ExercisePictureField::refresh()
{
    m_title->setText(placeText());
    m_choose->setText(tr("Choose a picture\u2026"));
    m_choose->setAccessibleName(tr("Choose a picture: %1").arg(placeText()));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the picture: %1").arg(placeText()));
    showPicture();
}

} // namespace ach
