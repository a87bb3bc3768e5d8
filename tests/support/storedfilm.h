// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/filmservice.h"
#include "tests/support/testfilms.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace ach::test {

/// Seals the film at `path` into the clinic as `film`, as an import would. Its facts are those of
/// TestFilms::make(), without a poster.
inline Film storeFilm(const ClinicSession& session, Film film, const QString& path)
{
    FilmService service(session);
    const FilmPlace place = service.place(film.id);
    QByteArray bytes = TestFilms::bytes(path);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto content = sealFile(buffer, place.path, place.label, place.key);
    EXPECT_TRUE(content);
    film.facts = {QString::fromLatin1(content->sha256),
                  content->bytes,
                  QStringLiteral("mov,mp4,m4a,3gp,3g2,mj2"),
                  QStringLiteral("h264"),
                  320,
                  180,
                  0,
                  2000,
                  {}};
    EXPECT_TRUE(service.add(film));
    return film;
}

} // namespace ach::test
