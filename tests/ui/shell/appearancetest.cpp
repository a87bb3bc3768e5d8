// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QFocusFrame>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace ach {
namespace {

using namespace Qt::StringLiterals;

class AppearanceTest : public ::testing::Test {
protected:
    AppearanceTest() { applyAppearance(*qApp, SchemeChoice::Light, 100); }
    ~AppearanceTest() override { applyAppearance(*qApp, SchemeChoice::Light, 100); }
};

} // namespace

TEST_F(AppearanceTest, RecoloursWhatIsOnTheScreen)
{
    QWidget window;
    auto* label = new TextLabel(u"9 weeks"_s, Theme::Type::Small, Theme::Text2, &window);
    window.show();
    ASSERT_EQ(label->palette().color(QPalette::WindowText),
              Theme::color(Theme::Text2, Theme::Scheme::Light));

    applyAppearance(*qApp, SchemeChoice::Dark, 100);
    QApplication::processEvents();

    EXPECT_EQ(label->palette().color(QPalette::WindowText),
              Theme::color(Theme::Text2, Theme::Scheme::Dark));
    EXPECT_EQ(window.palette().color(QPalette::Window),
              Theme::color(Theme::Window, Theme::Scheme::Dark));
}

TEST_F(AppearanceTest, LetsTheWheelChangeANumberOnlyWhereTheKeyboardIs)
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* number = new QSpinBox;
    auto* other = new QLineEdit;
    number->setValue(5);
    column->addWidget(number);
    column->addWidget(other);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    const auto turn = [number] {
        QWheelEvent wheel(QPointF(5, 5), number->mapToGlobal(QPointF(5, 5)), {}, {0, 120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(number, &wheel);
    };
    other->setFocus();
    turn();
    EXPECT_EQ(number->value(), 5);

    number->setFocus();
    turn();
    EXPECT_EQ(number->value(), 6);
}

namespace {

/// A page that makes its only child anew whenever the theme changes.
class Rebuilding : public QWidget {
public:
    Rebuilding() : m_child(new QWidget(this)) { }

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::ThemeChange) {
            delete m_child;
            m_child = new QWidget(this);
        }
        QWidget::changeEvent(event);
    }

private:
    QWidget* m_child;
};

} // namespace

TEST_F(AppearanceTest, SurvivesAPageThatMakesItsRowsAnew)
{
    Rebuilding page;
    page.show();

    applyAppearance(*qApp, SchemeChoice::Dark, 100);

    EXPECT_EQ(page.findChildren<QWidget*>().size(), 1);
}

TEST_F(AppearanceTest, MakesButtonsGrowWithTheText)
{
    ActionButton button(ActionButton::Role::Primary, u"Print sheet"_s, nullptr);
    const QSize before = button.sizeHint();

    applyAppearance(*qApp, SchemeChoice::Light, 150);

    EXPECT_GT(button.sizeHint().width(), before.width() * 5 / 4);
    EXPECT_GE(before.height(), 34);
}

TEST_F(AppearanceTest, RingsTheControlThatHasTheKeyboard)
{
    QWidget window;
    window.resize(300, 200);
    QLineEdit line(&window);
    line.setGeometry(40, 40, 120, 34);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));

    line.setFocus();
    QApplication::processEvents();

    const auto* ring = window.findChild<QFocusFrame*>();
    ASSERT_NE(ring, nullptr);
    EXPECT_TRUE(ring->isVisible());
    EXPECT_EQ(ring->geometry(), line.geometry().adjusted(-4, -4, 4, 4));
    const QImage image = window.grab().toImage();
    EXPECT_EQ(image.pixelColor(100, 37), Theme::color(Theme::Accent));
    EXPECT_EQ(image.pixelColor(100, 39), Theme::color(Theme::Window));
}

} // namespace ach
