// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome/blankform.h"

#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString& path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    EXPECT_TRUE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

} // namespace

TEST(BlankFormTest, PrintsEveryQuestionInItsLanguageAndSaysThatItIsAParaphrase)
{
    const QTemporaryDir folder;
    for (const Instrument instrument : allInstruments()) {
        for (const QString& language : questionnaireLanguages()) {
            const auto questionnaire = builtInQuestionnaire(instrument, language);
            if (!questionnaire)
                continue;
            SCOPED_TRACE(qPrintable(questionnaire->title + u' ' + language));
            const QString path = folder.filePath(u"blank.pdf"_s);
            const BlankForm form(*questionnaire);

            ASSERT_TRUE(form.writePdf(path));

            const QString text = textOf(path);
            EXPECT_TRUE(text.contains(questionnaire->title.simplified()));
            for (const Question& question : questionnaire->questions) {
                const QString lastWord = question.text.section(u' ', -1);
                EXPECT_TRUE(text.contains(lastWord)) << qPrintable(question.text);
            }
            const QString mark = language == u"nl" ? u"Parafrase"_s
                : language == u"de"                ? u"Sinngemäß"_s
                                                   : u"Paraphrase"_s;
            EXPECT_EQ(text.count(mark), form.pageCount());
        }
    }
}

TEST(BlankFormTest, DoesNotCallTheOfficialWordingAParaphrase)
{
    const QTemporaryDir folder;
    auto questionnaire = builtInQuestionnaire(Instrument::HopPain, u"en"_s);
    questionnaire->wording = Wording::Official;
    questionnaire->rights = u"All rights with their owner."_s;

    ASSERT_TRUE(BlankForm(*questionnaire).writePdf(folder.filePath(u"blank.pdf"_s)));

    const QString text = textOf(folder.filePath(u"blank.pdf"_s));
    EXPECT_FALSE(text.contains(u"Paraphrase"_s));
    EXPECT_TRUE(text.contains(u"All rights with their owner."_s));
}

TEST(BlankFormTest, FitsOnFewPages)
{
    EXPECT_EQ(BlankForm(*builtInQuestionnaire(Instrument::Nprs, u"en"_s)).pageCount(), 1);
    EXPECT_EQ(BlankForm(*builtInQuestionnaire(Instrument::Lefs, u"de"_s)).pageCount(), 1);
    EXPECT_LE(BlankForm(*builtInQuestionnaire(Instrument::VisaA, u"de"_s)).pageCount(), 2);
}

TEST(BlankFormTest, SaysWhyNothingWasWritten)
{
    const BlankForm form(*builtInQuestionnaire(Instrument::Nprs, u"en"_s));
    const Status written = form.writePdf(u"/nowhere/at/all/blank.pdf"_s);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, Fault::Io);
}

} // namespace ach
