// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/labelrow.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const TextLabel* labelOf(const QWidget& widget, const QString& text)
{
    for (const TextLabel* label : widget.findChildren<TextLabel*>()) {
        if (label->text() == text)
            return label;
    }
    return nullptr;
}

} // namespace

TEST(TitleLayoutTest, PutsTheSmallTextUnderTheTitleOnlyWhereItDoesNotFitBeside)
{
    Card card(u"Heavy strength"_s, nullptr);
    card.setSubtitle(u"three exercises, signed"_s);
    const TextLabel* title = labelOf(card, u"Heavy strength"_s);
    const TextLabel* small = labelOf(card, u"three exercises, signed"_s);

    card.resize(600, 100);
    card.show();
    QApplication::processEvents();
    EXPECT_GE(small->mapTo(&card, QPoint()).x(), title->mapTo(&card, QPoint()).x() + 80);

    card.resize(220, 100);
    QApplication::processEvents();
    EXPECT_EQ(small->mapTo(&card, QPoint()).x(), title->mapTo(&card, QPoint()).x());
    EXPECT_GE(small->mapTo(&card, QPoint()).y(),
              title->mapTo(&card, QPoint()).y() + title->height());
}

TEST(LabelRowTest, KeepsTheFieldsOfARowOnOneLine)
{
    QWidget form;
    auto* row = new QHBoxLayout(&form);
    auto* shortField = new LabelledField(u"Name"_s, new QLineEdit(&form), &form);
    auto* longField = new LabelledField(u"Language of the exercise sheets at home"_s,
                                        new QLineEdit(&form), &form);
    row->addWidget(shortField, 1);
    row->addWidget(longField, 1);
    new LabelRow({shortField, longField}, &form);

    form.resize(320, 140);
    form.show();
    QTest::qWait(20);

    EXPECT_EQ(shortField->field()->mapTo(&form, QPoint()).y(),
              longField->field()->mapTo(&form, QPoint()).y());
}

} // namespace ach
