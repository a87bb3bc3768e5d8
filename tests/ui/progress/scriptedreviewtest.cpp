// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programmetemplates.h"
#include "core/service/diaryservice.h"
#include "core/service/episodeservice.h"
#include "core/service/patientservice.h"
#include "core/service/programmeservice.h"
#include "core/storage/reviewrepository.h"
#include "tests/support/waiting.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/patients/patientlistpage.h"
#include "ui/progress/progresspage.h"
#include "ui/progress/timeaxischart.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>

namespace ach {

using namespace Qt::StringLiterals;

/// A whole review in the whole window, by keys alone.
class ScriptedReviewTest : public test::WindowFixture {
protected:
    ScriptedReviewTest()
    {
        PageFactory pages;
        pages.sections.append({SectionId::kPatients, "system-users", &PatientListPage::title,
                               Qt::CTRL | Qt::Key_1,
                               [this](ClinicSession& session, QWidget* parent) {
                                   return new PatientListPage(session, m_navigator, parent);
                               }});
        pages.recordTabs.append({RecordTabId::kOverview, [](RecordContext&, QWidget* parent) {
                                     return new QLabel(u"overview"_s, parent);
                                 }});
        pages.recordTabs.append(
            {RecordTabId::kProgress, [this](RecordContext& context, QWidget* parent) {
                 return new ProgressPage(context, m_prompts, parent);
             }});
        makeWindow(pages);
        makeClinic();
        EXPECT_TRUE(m_access.chooseClinic(m_clinicFolder));
        unlock();
        addCalmPatient();
    }

    const ServiceContext& context() const { return m_window->session()->context(); }
    /// Three calm weeks that end with three green sessions: the advice is to progress.
    void addCalmPatient()
    {
        Patient patient{PatientId::create()};
        patient.givenName = u"Anna"_s;
        patient.familyName = u"Voorbeeld"_s;
        patient.birthDate = QDate(1985, 6, 14);
        ASSERT_TRUE(PatientService(context()).add(patient, PatientService::Duplicates::Allow));
        const QDate today = m_clock.today();
        ASSERT_TRUE(EpisodeService(context()).open(
            {m_episode, patient.id, {}, Side::Right, {}, today.addDays(-28)}));
        ASSERT_TRUE(ProgrammeService(context()).save(*programmeFromTemplate(
            kDegenerativeTemplate, m_episode, Side::Right, today.addDays(-28), context().actor)));
        for (int ago = 21; ago > 0; --ago) {
            DiaryDay day{m_episode, today.addDays(-ago)};
            day.painNextMorning = PainScore::of(1);
            if (ago <= 6 && ago % 2 == 0) {
                day.painDuring = PainScore::of(1);
                day.painAfter = PainScore::of(1);
                day.exercisesDone = true;
            }
            ASSERT_TRUE(DiaryService(context()).saveDay(day));
        }
    }
    void strike(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_strokes;
        press(key, modifiers);
    }

    EpisodeId m_episode = EpisodeId::create();
    int m_strokes = 0;
};

TEST_F(ScriptedReviewTest, TakesFewerThanTwelveKeysFromTheListToTheDecision)
{
    strike(Qt::Key_1, Qt::ControlModifier);
    strike(Qt::Key_F, Qt::ControlModifier);
    for (const Qt::Key letter : {Qt::Key_V, Qt::Key_O, Qt::Key_O})
        strike(letter);
    ASSERT_TRUE(test::waitUntil([this] { return visibleText().contains(u"Voorbeeld"); }));
    strike(Qt::Key_Down);
    strike(Qt::Key_Return);
    strike(Qt::Key_2, Qt::AltModifier);
    ASSERT_TRUE(test::waitUntil(
        [this] { return m_window->findChild<TimeAxisChart*>(u"chart"_s) != nullptr; }));
    strike(Qt::Key_W); // asked: not ill
    strike(Qt::Key_Return, Qt::ControlModifier);

    const auto decisions = ReviewRepository(context().database).ofEpisode(m_episode);
    ASSERT_TRUE(decisions);
    ASSERT_EQ(decisions->size(), 1);
    EXPECT_EQ(decisions->first().choice, ReviewChoice::Progress);
    EXPECT_LT(m_strokes, 12);
}

} // namespace ach
