// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/film/filmimport.h"

#include "tests/support/temporaryclinic.h"
#include "tests/support/testfilms.h"
#include "tests/support/waiting.h"
#include "ui/film/filmreader.h"

#include <QCryptographicHash>
#include <QDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace ach {

using namespace Qt::StringLiterals;

class FilmImportTest : public ::testing::Test {
protected:
    FilmImportTest()
    {
        QObject::connect(&import, &FilmImport::looked,
                         [this](const Result<FilmFacts>& facts) { looked = facts; });
        QObject::connect(&import, &FilmImport::sealed,
                         [this](const Result<FilmFacts>& facts) { sealed = facts; });
        QObject::connect(&import, &FilmImport::advanced,
                         [this](int percent) { told.append(percent); });
    }
    FilmService service() { return FilmService(clinic.session()); }
    QStringList media() const { return QDir(clinic.path() + u"/media"_s).entryList(QDir::Files); }

    test::TemporaryClinic clinic;
    test::TestFilms films;
    FilmImport import;
    std::optional<Result<FilmFacts>> looked;
    std::optional<Result<FilmFacts>> sealed;
    QList<int> told;
};

TEST_F(FilmImportTest, SaysWhatAFilmIsWithoutBringingItIn)
{
    import.look(films.make(u"a.mp4"_s));
    ASSERT_TRUE(test::waitUntil([this] { return looked.has_value(); }));

    ASSERT_TRUE(*looked);
    EXPECT_EQ((*looked)->width, 320);
    EXPECT_FALSE(import.isRunning());
    EXPECT_TRUE(media().isEmpty());
}

TEST_F(FilmImportTest, SealsAFilmThatPlaysFromItsSealedFile)
{
    const QString path = films.make(u"a.mp4"_s);
    Film film{FilmId::create(), u"E06"_s, u"Heel raise"_s};
    import.seal(path, service().place(film.id));
    ASSERT_TRUE(test::waitUntil([this] { return sealed.has_value(); }));

    ASSERT_TRUE(*sealed) << qPrintable(sealed->error().detail);
    film.facts = **sealed;
    EXPECT_EQ(
        film.facts.sha256.toLatin1(),
        QCryptographicHash::hash(test::TestFilms::bytes(path), QCryptographicHash::Sha256).toHex());
    EXPECT_EQ(told.last(), 100);
    ASSERT_TRUE(service().add(film));
    QFile raw(service().place(film.id).path);
    ASSERT_TRUE(raw.open(QIODevice::ReadOnly));
    const QByteArray sealedBytes = raw.readAll();
    EXPECT_FALSE(sealedBytes.contains("ftyp") || sealedBytes.contains("moov"));

    auto device = service().open(film.id);
    ASSERT_TRUE(device);
    const auto fromSealed = FilmReader::open(std::unique_ptr<QIODevice>(*std::move(device)));
    const auto fromPlain = FilmReader::open(test::TestFilms::bytes(path));
    ASSERT_TRUE(fromSealed && fromPlain);
    ASSERT_EQ((*fromSealed)->frameCount(), 50);
    for (const int frame : {0, 40, 7, 49})
        EXPECT_EQ((*fromSealed)->frame(frame), (*fromPlain)->frame(frame)) << frame;
}

TEST_F(FilmImportTest, TellsWhatIsWrongAndLeavesNothing)
{
    import.seal(films.write(u"a.mp4"_s, "no film"), service().place(FilmId::create()));
    ASSERT_TRUE(test::waitUntil([this] { return sealed.has_value(); }));

    EXPECT_EQ(sealed->error().cause, Cause::NotAFilm);
    EXPECT_TRUE(media().isEmpty());
}

TEST_F(FilmImportTest, TellsOfAFolderThatIsNotThere)
{
    ASSERT_TRUE(QDir(clinic.path() + u"/media"_s).removeRecursively());
    import.seal(films.make(u"a.mp4"_s), service().place(FilmId::create()));
    ASSERT_TRUE(test::waitUntil([this] { return sealed.has_value(); }));

    EXPECT_EQ(sealed->error().fault, Fault::Io);
}

TEST_F(FilmImportTest, LeavesNothingWhenItIsStopped)
{
    const QString path = films.make(u"a.mp4"_s);
    import.seal(path, service().place(FilmId::create()));
    import.stop();
    import.look(path);
    ASSERT_TRUE(test::waitUntil([this] { return looked.has_value() && media().isEmpty(); }));

    EXPECT_FALSE(sealed);
}

} // namespace ach
