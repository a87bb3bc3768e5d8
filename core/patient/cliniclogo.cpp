// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/cliniclogo.h"

#include <QByteArrayView>
#include <QtEndian>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

// The signature, then the length and name of the first chunk (PNG specification, 5.2 and 11.2.2).
constexpr QByteArrayView kBeginning("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
constexpr QByteArrayView kEnd("\0\0\0\0IEND\xAE\x42\x60\x82", 12);
constexpr qsizetype kWidthAt = 16;
constexpr qsizetype kHeightAt = 20;
constexpr qsizetype kSmallest = 8 + 25 + 12; // signature, IHDR, IEND

bool isWithin(const QByteArray& png, qsizetype at, int most)
{
    const auto pixels = qFromBigEndian<quint32>(png.constData() + at);
    return pixels >= 1 && pixels <= static_cast<quint32>(most);
}

} // namespace

Result<ClinicLogo> ClinicLogo::fromPng(const QByteArray& png)
{
    if (png.size() < kSmallest || png.size() > kMostBytes || !png.startsWith(kBeginning)
        || !png.endsWith(kEnd) || !isWithin(png, kWidthAt, kMostWidth)
        || !isWithin(png, kHeightAt, kMostHeight))
        return Error{Fault::Invalid, u"the logo is no PNG of at most 600 x 300 pixels and 1 MiB"_s};
    return ClinicLogo(png);
}

} // namespace ach
