// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/exercisepicture.h"

#include <QByteArrayView>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

// First and last bytes: PNG specification 5.2 and 11.2.5; JPEG (ITU-T T.81, B.1.1.3) SOI and EOI.
constexpr QByteArrayView kPngBegin("\x89PNG\r\n\x1A\n", 8);
constexpr QByteArrayView kPngEnd("IEND\xAE\x42\x60\x82", 8);
constexpr QByteArrayView kJpegBegin("\xFF\xD8\xFF", 3);
constexpr QByteArrayView kJpegEnd("\xFF\xD9", 2);

} // namespace

Result<ExercisePicture> ExercisePicture::fromBytes(const QByteArray& bytes)
{
    const bool isWhole = (bytes.startsWith(kPngBegin) && bytes.endsWith(kPngEnd))
        || (bytes.startsWith(kJpegBegin) && bytes.endsWith(kJpegEnd));
    if (!isWhole || bytes.size() > kMostBytes)
        return Error{Fault::Invalid, u"the picture is no PNG or JPEG of at most 2 MiB"_s};
    return ExercisePicture(bytes);
}

bool ExercisePicture::isPng() const
{
    return m_bytes.startsWith(kPngBegin);
}

} // namespace ach
