// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programmesidepane.h"

#include "core/base/bidi.h"
#include "core/programme/programmetemplates.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporaryclinic.h"
#include "ui/programme/programmepage.h"
#include "ui/widgets/trafficlight.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

TEST(ProgrammeSidePaneTest, KeepsTheOrderOfTheLimitsInALanguageThatRunsToTheLeft)
{
    test::TemporaryClinic clinic;
    const Patient patient = clinic.addPatient();
    const Episode episode = clinic.addEpisode(patient.id);
    QUndoStack undo;
    test::FakePrompts prompts;
    ProgrammePage page(RecordContext{clinic.session(), patient.id, episode.id, undo}, prompts,
                       nullptr);

    page.findChild<QAbstractButton*>(u"start_"_s + kDegenerativeTemplate)->click();

    QStringList words;
    for (const TrafficLight* light :
         page.findChild<ProgrammeSidePane*>()->findChildren<TrafficLight*>())
        words.append(light->accessibleName());
    // The criteria of the phase follow, each with a light of its own.
    EXPECT_EQ(words.first(3),
              (QStringList{leftToRight(u"0–2"_s) + u" carry on"_s,
                           leftToRight(u"3–5"_s) + u" watch the morning"_s,
                           leftToRight(u"6–10"_s) + u" stop"_s}));
}

TEST(ProgrammeSidePaneTest, KeepsAnAdjunctInOneLineUntilItsValueIsEdited)
{
    test::TemporaryClinic clinic;
    const Patient patient = clinic.addPatient();
    const Episode episode = clinic.addEpisode(patient.id);
    QUndoStack undo;
    test::FakePrompts prompts;
    ProgrammePage page(RecordContext{clinic.session(), patient.id, episode.id, undo}, prompts,
                       nullptr);
    page.resize(1240, 740);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    page.findChild<QAbstractButton*>(u"start_"_s + kDegenerativeTemplate)->click();
    auto* box = page.findChild<QAbstractButton*>(u"tecar"_s);
    auto* value = page.findChild<QAbstractButton*>(u"tecar_value"_s);
    auto* note = page.findChild<QLineEdit*>(u"tecar_note"_s);
    EXPECT_FALSE(note->isVisible());
    EXPECT_FALSE(value->isVisible());

    box->click();
    ASSERT_TRUE(note->isVisible());
    QTest::keyClicks(note, u"6 times"_s);
    QTest::keyClick(note, Qt::Key_Return);

    EXPECT_FALSE(note->isVisible());
    EXPECT_EQ(value->text(), u"6 times"_s);
    value->click();
    QTest::keyClicks(note, u"never"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    EXPECT_EQ(value->text(), u"6 times"_s) << "Esc leaves the value as it was";
    EXPECT_LE(page.findChild<ProgrammeSidePane*>()->minimumSizeHint().width(), 300)
        << "nothing is cut at the edge";
    undo.undo();
    EXPECT_EQ(value->text(), u"Note"_s);
    undo.undo();
    EXPECT_FALSE(box->isChecked());
}

} // namespace ach
