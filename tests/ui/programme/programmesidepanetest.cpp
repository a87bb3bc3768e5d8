// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programmesidepane.h"

#include "core/base/bidi.h"
#include "core/programme/programmetemplates.h"
#include "tests/support/temporaryclinic.h"
#include "ui/programme/programmepage.h"
#include "ui/widgets/trafficlight.h"

#include <QAbstractButton>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

TEST(ProgrammeSidePaneTest, KeepsTheOrderOfTheLimitsInALanguageThatRunsToTheLeft)
{
    test::TemporaryClinic clinic;
    const Patient patient = clinic.addPatient();
    const Episode episode = clinic.addEpisode(patient.id);
    QUndoStack undo;
    ProgrammePage page(RecordContext{clinic.session(), patient.id, episode.id, undo}, nullptr);

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

} // namespace ach
