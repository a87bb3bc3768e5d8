// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/intake/intakepagefixture.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicesegment.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLayout>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// A label that wraps asks for a pixel of leading that the layout of a title leaves out.
constexpr int kLeading = 1;

QString describe(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return QString::fromLatin1(widget.metaObject()->className()) + u' '
        + (label != nullptr        ? label->text()
               : button != nullptr ? button->text()
                                   : widget.objectName());
}

/// A word that is wider than its label is cut off, because it does not wrap.
int widestWord(const QLabel& label)
{
    static const QRegularExpression space(u"\\s+"_s);
    int widest = 0;
    for (const QString& word : label.text().split(space))
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    return widest;
}

} // namespace

using IntakeLayoutTest = test::IntakePageFixture;

TEST_F(IntakeLayoutTest, NamesEveryStopOfTab)
{
    openBegun();
    answers().answer(u"palpable_gap"_s, u"yes"_s);
    for (int step = 1; step <= kIntakeSteps; ++step) {
        page->goTo(static_cast<IntakeStep>(step));
        QApplication::processEvents();
        for (QWidget* widget : page->findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() != nullptr
                || !widget->isVisible())
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            EXPECT_TRUE(face != nullptr && !face->text(QAccessible::Name).isEmpty())
                << "step " << step << ": "
                << qPrintable(describe(*widget) + u" in "_s + test::stopName(widget));
        }
    }
}

TEST_F(IntakeLayoutTest, FitsTheSmallestWindowWithoutClippedText)
{
    openBegun();
    answerScreening();
    for (int step = 1; step <= kIntakeSteps; ++step) {
        page->goTo(static_cast<IntakeStep>(step));
        QTest::qWait(20);
        for (QScrollArea* area : page->findChildren<QScrollArea*>()) {
            if (area->isVisible()) {
                EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0)
                    << "step " << step << " is wider than the window";
            }
        }
        for (QLabel* label : page->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            if (!label->wordWrap()) {
                EXPECT_LE(label->sizeHint().width(), label->width())
                    << "step " << step << ": " << qPrintable(describe(*label));
                continue;
            }
            EXPECT_GE(label->height() + kLeading, label->heightForWidth(label->width()))
                << "step " << step << ": " << qPrintable(describe(*label));
            EXPECT_LE(widestWord(*label), label->width())
                << "step " << step << ": " << qPrintable(describe(*label));
        }
        for (QAbstractButton* button : page->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && !button->text().isEmpty()) {
                EXPECT_GE(button->width(), button->minimumSizeHint().width())
                    << "step " << step << ": " << qPrintable(describe(*button));
            }
        }
    }
}

TEST_F(IntakeLayoutTest, FoldsAChoiceOnlyWhereItsCardIsTooNarrowForIt)
{
    openBegun();
    for (const IntakeStep step : {IntakeStep::Story, IntakeStep::Load, IntakeStep::Tests}) {
        page->goTo(step);
        QTest::qWait(20);
        for (const Card* card : page->findChildren<Card*>()) {
            const QMargins margins = card->layout()->contentsMargins();
            const int room = card->width() - margins.left() - margins.right();
            for (const ChoiceSegment* choice : card->findChildren<ChoiceSegment*>()) {
                if (choice->isVisible() && choice->sizeHint().width() <= room) {
                    EXPECT_LE(choice->height(), choice->sizeHint().height())
                        << qPrintable(choice->objectName());
                }
            }
        }
    }
}

TEST_F(IntakeLayoutTest, ShowsTheWholeLegInTheSmallestWindow)
{
    openBegun();
    page->goTo(IntakeStep::BodyChart);
    QTest::qWait(20);

    const auto* chart = page->findChild<QWidget*>(u"body_chart"_s);
    for (const QScrollArea* area : page->findChildren<QScrollArea*>()) {
        if (area->isAncestorOf(chart)) {
            EXPECT_LE(chart->mapTo(area, QPoint(0, chart->height())).y(),
                      area->viewport()->height());
        }
    }
}

} // namespace ach
