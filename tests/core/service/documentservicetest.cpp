// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/documentservice.h"

#include "core/storage/auditrepository.h"
#include "core/storage/documentrepository.h"
#include "tests/support/temporaryclinic.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

class DocumentServiceTest : public ::testing::Test {
protected:
    OutgoingDocument report(const QByteArray& pdf) const
    {
        return {DocumentKind::ProgressReport,
                episode.id,
                {},
                u"Progress report"_s,
                u"nl"_s,
                u"{\"plan\":\"more rest\"}"_s,
                {{u"red_flags"_s, {}, u"none"_s}},
                pdf};
    }
    QString fileOf(const KeptDocument& document) const
    {
        return clinic.path() + u"/documents/"_s + document.id.toString();
    }
    QStringList files() const
    {
        return QDir(clinic.path() + u"/documents"_s)
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static void overwrite(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }

    test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    Episode episode = clinic.addEpisode(patient.id);
};

} // namespace

TEST_F(DocumentServiceTest, GivesBackExactlyWhatWasHandedOut)
{
    for (const int size : {1, 1000, 64 * 1024, 64 * 1024 + 1, 300'000}) {
        const QByteArray pdf = QByteArray("%PDF-1.4 Anna ").repeated(size / 14 + 1).first(size);
        const auto kept = DocumentService(clinic.session()).keep(report(pdf));
        ASSERT_TRUE(kept) << qPrintable(kept.error().detail);

        const auto row = DocumentRepository(clinic.session().database()).find(kept->id);
        ASSERT_TRUE(row);
        EXPECT_EQ(*row, *kept);
        EXPECT_EQ(row->madeAt, clinic.clock().now());
        EXPECT_EQ(row->madeBy, clinic.session().account().id);
        const auto again = DocumentService(clinic.session()).pdf(*row);
        ASSERT_TRUE(again) << size << ": " << qPrintable(again.error().detail);
        EXPECT_EQ(*again, pdf);
    }
}

TEST_F(DocumentServiceTest, GivesItBackAfterTheClinicWasClosed)
{
    const auto kept = DocumentService(clinic.session()).keep(report("%PDF"));
    ASSERT_TRUE(kept);

    clinic.reopen();

    EXPECT_EQ(*DocumentService(clinic.session()).pdf(*kept), "%PDF");
}

TEST_F(DocumentServiceTest, LeavesNoWordThatCanBeReadInTheFolder)
{
    const auto kept = DocumentService(clinic.session()).keep(report("%PDF Anna Voorbeeld"));
    ASSERT_TRUE(kept);

    EXPECT_EQ(files(), QStringList{kept->id.toString()}) << "no second copy lies beside it";
    const QByteArray raw = contentOf(fileOf(*kept));
    EXPECT_FALSE(raw.contains("Anna"));
    EXPECT_FALSE(raw.contains("%PDF"));
    EXPECT_EQ(QFile::permissions(fileOf(*kept)) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
}

TEST_F(DocumentServiceTest, NamesThePaperInTheAudit)
{
    const auto kept = DocumentService(clinic.session()).keep(report("%PDF"));
    ASSERT_TRUE(kept);

    const auto entries = AuditRepository(clinic.session().database())
                             .ofPatient(patient.id, AuditEvent::ReportWritten);
    ASSERT_EQ(entries->size(), 1);
    const QList<FieldChange>& changes = entries->first().changes;
    EXPECT_TRUE(changes.contains({u"document"_s, {}, kept->id.toString()}));
    EXPECT_TRUE(changes.contains({u"sha256"_s, {}, kept->sha256}));
    EXPECT_TRUE(changes.contains({u"language"_s, {}, u"nl"_s}));
    EXPECT_TRUE(changes.contains({u"red_flags"_s, {}, u"none"_s}));
}

TEST_F(DocumentServiceTest, TellsAMissingFileFromAChangedOne)
{
    DocumentService service(clinic.session());
    const auto gone = service.keep(report("%PDF one"));
    const auto other = service.keep(report("%PDF two"));
    const QByteArray whole = contentOf(fileOf(*other));

    ASSERT_TRUE(QFile::remove(fileOf(*gone)));
    EXPECT_EQ(service.pdf(*gone).error().cause, Cause::PaperMissing);

    for (qsizetype place = 0; place < whole.size(); ++place) {
        QByteArray flipped = whole;
        flipped[place] = static_cast<char>(flipped[place] ^ 1);
        overwrite(fileOf(*other), flipped);
        const auto read = service.pdf(*other);
        ASSERT_FALSE(read) << "byte " << place;
        EXPECT_EQ(read.error().cause, Cause::PaperChanged);
    }
    for (const QByteArray& wrong :
         {QByteArray(), QByteArray(whole.chopped(1)), QByteArray(whole + 'x')}) {
        overwrite(fileOf(*other), wrong);
        EXPECT_EQ(service.pdf(*other).error().cause, Cause::PaperChanged);
    }
}

TEST_F(DocumentServiceTest, FindsThePapersThatDoNotOpenAmongAll)
{
    DocumentService service(clinic.session());
    ASSERT_TRUE(service.keep(report("%PDF whole")));
    const auto gone = service.keep(report("%PDF gone"));
    const auto changed = service.keep(report("%PDF changed"));
    ASSERT_TRUE(QFile::remove(fileOf(*gone)));
    overwrite(fileOf(*changed), "something else");

    const auto check = service.check();

    ASSERT_TRUE(check);
    EXPECT_EQ(check->papers, 3);
    ASSERT_EQ(check->faults.size(), 2);
    EXPECT_EQ(check->faults.first().first, gone->id);
    EXPECT_EQ(check->faults.first().second.cause, Cause::PaperMissing);
    EXPECT_EQ(check->faults.last().second.cause, Cause::PaperChanged);
}

TEST_F(DocumentServiceTest, DoesNotTakeTheFileOfAnotherPaperForItsOwn)
{
    DocumentService service(clinic.session());
    const auto first = service.keep(report("%PDF same"));
    const auto second = service.keep(report("%PDF same"));

    overwrite(fileOf(*first), contentOf(fileOf(*second)));

    EXPECT_EQ(service.pdf(*first).error().cause, Cause::PaperChanged);
}

TEST_F(DocumentServiceTest, KeepsNothingWhenTheFileCannotBeWritten)
{
    const QString folder = clinic.path() + u"/documents"_s;
    ASSERT_TRUE(QDir().rmdir(folder));
    overwrite(folder, "a file in the way");

    EXPECT_FALSE(DocumentService(clinic.session()).keep(report("%PDF")));

    EXPECT_TRUE(DocumentRepository(clinic.session().database()).ofPatient(patient.id)->isEmpty());
}

TEST_F(DocumentServiceTest, LeavesNoFileWhenTheRecordDoesNotTakeThePaper)
{
    ASSERT_TRUE(clinic.session().database().exec(u"ALTER TABLE audit_entry RENAME TO hidden"_s));

    EXPECT_FALSE(DocumentService(clinic.session()).keep(report("%PDF")));

    EXPECT_TRUE(files().isEmpty());
    EXPECT_FALSE(DocumentService(clinic.session()).keep(report({}))) << "a paper without content";
}

TEST_F(DocumentServiceTest, ListsTheNewestPaperFirst)
{
    DocumentService service(clinic.session());
    const auto first = service.keep(report("%PDF one"));
    clinic.clock().setNow(clinic.clock().now().addSecs(3600));
    const auto second = service.keep(report("%PDF two"));

    const auto papers = DocumentRepository(clinic.session().database()).ofPatient(patient.id);

    ASSERT_EQ(papers->size(), 2);
    EXPECT_EQ(papers->first().id, second->id);
    EXPECT_EQ(papers->last().id, first->id);
}

TEST_F(DocumentServiceTest, SaysInTheAuditThatAPaperWasGivenAgain)
{
    DocumentService service(clinic.session());
    const auto kept = service.keep(report("%PDF"));

    ASSERT_TRUE(service.noteGivenAgain(*kept, GivenAgain::Printed));

    const auto entries = AuditRepository(clinic.session().database())
                             .ofPatient(patient.id, AuditEvent::PaperGivenAgain);
    ASSERT_EQ(entries->size(), 1);
    EXPECT_EQ(entries->first().recordId, kept->id.toString());
    EXPECT_TRUE(entries->first().changes.contains({u"how"_s, {}, u"printed"_s}));
}

} // namespace ach
