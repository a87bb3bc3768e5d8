// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/intakeservice.h"
#include "core/storage/intakerepository.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporaryclinic.h"
#include "ui/intake/intakepage.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/actionbutton.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace ach::test {

using namespace Qt::StringLiterals;

inline constexpr QSize kSmallestPage(1100 - 52,
                                     700 - 57); // beside the narrow navigation, under the menu

/// The name of what has the keyboard, or of the part of the page that it belongs to.
inline QString stopName(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        // Parts of a composed field have names of their own.
        if (!name.isEmpty() && name != u"answer" && name != u"date" && !name.startsWith(u"qt_"))
            return name;
    }
    return {};
}

/// An intake page on screen, driven by keys.
class IntakePageFixture : public ::testing::Test {
protected:
    IntakePageFixture() { applyAppearance(*qApp, SchemeChoice::Light, 100); }

    /// A page in its smallest size; for a new person without `intake`.
    void open(const std::optional<IntakeId>& intake = {})
    {
        page =
            std::make_unique<IntakePage>(clinic.session(), std::nullopt, intake, prompts, nullptr);
        page->resize(kSmallestPage);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    void openBegun()
    {
        const Patient patient = clinic.addPatient();
        episode = clinic.addEpisode(patient.id);
        open(IntakeService(clinic.session().context()).start(episode->id)->id);
    }
    IntakeViewModel& answers() { return page->viewModel(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target != nullptr ? target : page.get(), key, modifiers);
        QApplication::processEvents();
    }
    void type(const QString& text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QApplication::processEvents();
    }
    /// Walks with Tab to the stop of that name.
    void tabTo(const QString& name)
    {
        for (int stops = 0; stops < 300; ++stops) {
            if (stopName(QApplication::focusWidget()) == name)
                return;
            press(Qt::Key_Tab);
        }
        FAIL() << "Tab does not reach " << qPrintable(name);
    }
    /// The main button shows itself pressed for a moment before it acts.
    void next()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(150);
    }
    void allNo(const QString& firstOfGroup)
    {
        tabTo(firstOfGroup);
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    }
    /// Every red-flag question answered no, as a clinician with nothing to worry about would.
    void answerScreening()
    {
        IntakeChanges changes;
        for (const FindingInfo& info : findingTable()) {
            if (info.group == FindingGroup::RedFlag && info.kind == FindingKind::YesNo)
                changes.insert(keyOf(info.finding), u"no"_s);
        }
        changes.insert(u"fluoroquinolone"_s, u"none"_s);
        changes.insert(u"calf_circumference_difference_cm"_s, u"0"_s);
        changes.insert(u"tendon_shape"_s, u"diffuse"_s);
        changes.insert(u"morning_stiffness_min"_s, u"10"_s);
        answers().answer(changes, u"screening"_s);
    }

    TemporaryClinic clinic;
    FakePrompts prompts;
    std::optional<Episode> episode;
    std::unique_ptr<IntakePage> page;
};

} // namespace ach::test
