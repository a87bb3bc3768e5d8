// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "ui/widgets/answerrow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/navbar.h"
#include "ui/widgets/nrsscale.h"
#include "ui/widgets/passphrasefield.h"
#include "ui/widgets/recordheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/unitfield.h"
#include "ui/widgets/wizardfooter.h"
#include "ui/widgets/wizardrail.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <algorithm>

namespace ach {
namespace {

using namespace Qt::StringLiterals;

/// Everything that Tab reaches and that has no name.
QStringList nameless(QWidget& root)
{
    QStringList found;
    const auto widgets = root.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() != nullptr
            || widget->isHidden())
            continue;
        QAccessibleInterface* const face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->text(QAccessible::Name).isEmpty())
            found.append(QString::fromLatin1(widget->metaObject()->className()) + u'/'
                         + widget->objectName());
    }
    return found;
}

} // namespace

TEST(WidgetNamesTest, NameEveryStopOfTab)
{
    const FixedClock clock(QDateTime(QDate(2026, 11, 23), QTime(10, 42)));
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    column->addWidget(new LabelledField(u"Started"_s, new DateField(clock, &page), &page));
    column->addWidget(new LabelledField(u"Pain"_s, new NrsScale(&page), &page));
    column->addWidget(new LabelledField(u"Stiffness"_s, new MinutesField(&page), &page));
    column->addWidget(new LabelledField(u"Passphrase"_s, new PassphraseField(&page), &page));
    column->addWidget(new AnswerRow(u"Redness"_s, &page));
    column->addWidget(new SearchField(&page));
    auto* banner = new Banner(Banner::Tone::Caution, u"Old backup"_s, &page);
    banner->setClosable(true);
    column->addWidget(banner);
    auto* nav = new NavBar(&page);
    nav->addSection(u"review"_s, "view-task", u"Needs review"_s);
    nav->setRecords({{u"1"_s, u"Ilse Voorbeeld"_s}});
    column->addWidget(nav);
    auto* rail = new WizardRail(&page);
    rail->setSteps({u"Person"_s, u"Story"_s});
    column->addWidget(rail);
    column->addWidget(new WizardFooter(&page));
    page.show();

    EXPECT_EQ(nameless(page), QStringList());
}

TEST(WidgetNamesTest, SayTheStateOfAStep)
{
    WizardRail rail(nullptr);
    rail.setSteps({u"Person"_s, u"Story"_s});
    rail.setState(0, WizardRail::State::Skipped);
    rail.setCurrent(1);

    const auto steps = rail.findChildren<QPushButton*>();

    ASSERT_EQ(steps.size(), 2);
    EXPECT_EQ(steps[0]->accessibleName(), u"Step 1 of 2, Person, skipped"_s);
    EXPECT_EQ(steps[1]->accessibleName(), u"Step 2 of 2, Story, current"_s);
    rail.setState(0, WizardRail::State::Partly);
    EXPECT_EQ(steps[0]->accessibleName(), u"Step 1 of 2, Person, partly"_s);
}

TEST(NavBarTest, ShowsIconsAloneInANarrowWindow)
{
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* nav = new NavBar(&window);
    row->addWidget(nav);
    row->addStretch(1);
    window.resize(1100, 700);
    window.show();
    EXPECT_TRUE(nav->isCollapsed());

    window.resize(1440, 700);
    QApplication::processEvents();

    EXPECT_FALSE(nav->isCollapsed());
    EXPECT_GE(nav->width(), 196);
}

TEST(NavBarTest, LeavesTheChoiceToItsOwner)
{
    NavBar nav(nullptr);
    nav.addSection(u"patients"_s, "user-others", u"Patients"_s);
    nav.addSection(u"review"_s, "view-task", u"Needs review"_s);
    nav.setCurrent(u"patients"_s);
    QSignalSpy activated(&nav, &NavBar::activated);

    nav.findChild<QPushButton*>(u"review"_s)->click();

    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated.first().first().toString(), u"review"_s);
    EXPECT_TRUE(nav.findChild<QPushButton*>(u"patients"_s)->isChecked());
    EXPECT_FALSE(nav.findChild<QPushButton*>(u"review"_s)->isChecked());
}

TEST(RecordHeaderTest, MovesTheFirstActionsIntoMoreWhereTheyDoNotFit)
{
    RecordHeader header(nullptr);
    header.setPerson(u"Ilse Voorbeeld"_s, u"41 y"_s);
    auto* note = header.addButton(ActionButton::Role::Secondary, "document-edit", u"Note"_s);
    auto* report = header.addButton(ActionButton::Role::Secondary, "document-export",
                                    u"Report for the doctor"_s);
    auto* print = header.addButton(ActionButton::Role::Primary, "document-print", u"Print sheet"_s);
    header.resize(1200, 62);
    header.show();
    EXPECT_TRUE(note->isVisible() && report->isVisible() && print->isVisible());

    header.resize(430, 62);

    EXPECT_FALSE(note->isVisible());
    EXPECT_TRUE(print->isVisible());
    EXPECT_TRUE(header.findChild<QWidget*>(u"more"_s)->isVisible());
}

TEST(RecordHeaderTest, CutsALongNameAndKeepsTheMainAction)
{
    const QString name = QString(u'A') + QString(199, u'b');
    RecordHeader header(nullptr);
    header.addButton(ActionButton::Role::Secondary, "document-edit", u"Note"_s);
    auto* print = header.addButton(ActionButton::Role::Primary, "document-print", u"Print sheet"_s);
    header.setPerson(name, u"geboren am 2. November 1973 · 53 Jahre · Aufnahme 24. August 2026"_s);
    header.setChips({{u"Rechte Seite"_s}, {u"Reaktiv auf degenerativ"_s}, {u"Phase 1"_s}});

    header.resize(900, 62);
    header.show();

    EXPECT_LE(header.minimumSizeHint().width(), 900);
    EXPECT_TRUE(print->isVisible());
    EXPECT_LE(print->geometry().right(), 900);
    const auto labels = header.findChildren<QLabel*>();
    const bool isTold = std::any_of(labels.begin(), labels.end(),
                                    [&](const QLabel* label) { return label->toolTip() == name; });
    EXPECT_TRUE(isTold);
    EXPECT_EQ(header.accessibleName(), name);
}

TEST(ToastTest, GivesItsActionOnceAndGoes)
{
    QWidget host;
    host.resize(800, 600);
    Toast toast(&host);
    host.show();
    toast.showMessage(u"Exercise removed"_s, u"Undo"_s);
    QSignalSpy triggered(&toast, &Toast::actionTriggered);
    ASSERT_TRUE(toast.isVisible());

    QTest::mouseClick(toast.findChild<QWidget*>(u"toastAction"_s), Qt::LeftButton);

    EXPECT_EQ(triggered.size(), 1);
    EXPECT_FALSE(toast.isVisible());
}

TEST(UnitFieldTest, KeepsEmptyApartFromZero)
{
    MinutesField field(nullptr);
    field.show();
    QSignalSpy changed(&field, &UnitField::valueChanged);
    EXPECT_FALSE(field.value().has_value());

    QTest::keyClicks(&field, u"0"_s);
    EXPECT_EQ(field.value(), 0);
    QTest::keyClick(&field, Qt::Key_Backspace);

    EXPECT_FALSE(field.value().has_value());
    EXPECT_EQ(changed.size(), 2);
}

TEST(UnitFieldTest, KeepsWhatIsTooLargeAndSaysTheRange)
{
    MinutesField field(nullptr);
    field.show();

    QTest::keyClicks(&field, u"9999"_s);
    QTest::keyClick(&field, Qt::Key_Return);

    EXPECT_TRUE(field.hasError());
    EXPECT_FALSE(field.value());
    EXPECT_EQ(field.findChild<QLineEdit*>()->text(), u"9999"_s);
    EXPECT_TRUE(field.rangeText().startsWith(u"0 to 1"_s));
    field.selectAll();
    QTest::keyClicks(&field, u"45"_s);
    EXPECT_FALSE(field.hasError());
    EXPECT_EQ(field.value(), 45);
}

TEST(UnitFieldTest, StepsByFiveWithShift)
{
    MinutesField field(nullptr);
    field.setValue(10);
    field.show();

    QTest::keyClick(&field, Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_EQ(field.value(), 15);
    QTest::keyClick(&field, Qt::Key_Down);

    EXPECT_EQ(field.value(), 14);
}

TEST(PassphraseFieldTest, TellsCapsLockFromTheCaseOfALetter)
{
    PassphraseField field(nullptr);
    field.show();

    QTest::sendKeyEvent(QTest::Click, field.lineEdit(), Qt::Key_A, u"A"_s, Qt::NoModifier);
    EXPECT_EQ(field.lineEdit()->accessibleDescription(), u"Caps Lock is on."_s);
    QTest::sendKeyEvent(QTest::Click, field.lineEdit(), Qt::Key_B, u"B"_s, Qt::ShiftModifier);

    EXPECT_TRUE(field.lineEdit()->accessibleDescription().isEmpty());
}

} // namespace ach
