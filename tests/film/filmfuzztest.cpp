// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutator.h"
#include "tests/support/testfilms.h"
#include "ui/film/filmprobe.h"

#include <QBuffer>
#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

TEST(FilmFuzzTest, ADamagedFilmIsTakenOrAnsweredWithItsCause)
{
    const test::TestFilms films;
    const QByteArrayList whole{
        test::TestFilms::bytes(films.make(u"a.mp4"_s)),
        test::TestFilms::bytes(
            films.make(u"a.webm"_s, {u"-c:v"_s, u"libvpx-vp9"_s, u"-deadline"_s, u"realtime"_s})),
        test::TestFilms::bytes(films.make(u"a.avi"_s, {u"-c:v"_s, u"mpeg4"_s}))};

    test::feedDamaged(whole, 8, 2'000, [](const QByteArray& bytes) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes);
        ASSERT_TRUE(buffer->open(QIODevice::ReadOnly));
        QElapsedTimer time;
        time.start();
        const auto facts = probeFilm(std::move(buffer));
        EXPECT_LT(time.elapsed(), 2000);
        if (facts)
            EXPECT_TRUE(facts->width > 0 && facts->height > 0 && facts->milliseconds > 0);
        else
            EXPECT_NE(static_cast<int>(facts.error().cause), static_cast<int>(Cause::None));
    });
}

} // namespace ach
