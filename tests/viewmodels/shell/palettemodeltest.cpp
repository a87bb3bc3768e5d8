// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

PaletteEntry action(const QString& text, const QString& detail = {})
{
    return {PaletteEntry::Kind::Action, text, detail, {}, [] {}};
}

QStringList texts(const PaletteModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.entry(row).text);
    return texts;
}

QList<PaletteEntry> nobody(const QString& /*text*/, int /*most*/)
{
    return {};
}

} // namespace

TEST(PaletteModelTest, ShowsTheActionsBeforeAnythingIsTyped)
{
    const PaletteModel model({action(u"New intake"_s), action(u"Lock"_s)}, nobody);

    EXPECT_EQ(texts(model), QStringList({u"New intake"_s, u"Lock"_s}));
}

TEST(PaletteModelTest, AsksForPatientsOnlyWhenSomethingIsTyped)
{
    QStringList asked;
    PaletteModel model({}, [&asked](const QString& text, int most) {
        asked.append(text);
        EXPECT_LE(most, PaletteModel::kMostPatients);
        return QList<PaletteEntry>{{PaletteEntry::Kind::Patient, u"Ilse Voorbeeld"_s, {}, {}, {}}};
    });
    model.setText(u"  "_s);
    EXPECT_TRUE(asked.isEmpty());

    model.setText(u"voor"_s);

    EXPECT_EQ(asked, QStringList{u"voor"_s});
    EXPECT_EQ(texts(model), QStringList{u"Ilse Voorbeeld"_s});
}

TEST(PaletteModelTest, PutsTheNearestFirst)
{
    PaletteModel model({action(u"Unlock settings"_s), action(u"Security and lock"_s),
                        action(u"Lock after a while"_s), action(u"Lock"_s), action(u"Quit"_s)},
                       nobody);

    model.setText(u"lock"_s);

    EXPECT_EQ(texts(model),
              QStringList({u"Lock"_s, u"Lock after a while"_s, u"Security and lock"_s,
                           u"Unlock settings"_s}));
}

TEST(PaletteModelTest, FindsWithoutRegardToCaseAccentsAndOrder)
{
    EXPECT_TRUE(PaletteModel::rank(action(u"Übungsblatt drucken"_s), u"drucken ubung"_s));
    EXPECT_TRUE(PaletteModel::rank(action(u"Dark"_s, u"Theme"_s), u"theme dark"_s));
    EXPECT_FALSE(PaletteModel::rank(action(u"Dark"_s, u"Theme"_s), u"theme light"_s));
}

TEST(PaletteModelTest, KeepsAPatientWhoWasFoundByAFormerName)
{
    PaletteModel model({action(u"Jansen report"_s)}, [](const QString&, int) {
        return QList<PaletteEntry>{{PaletteEntry::Kind::Patient, u"Ilse Voorbeeld"_s, {}, {}, {}}};
    });

    model.setText(u"jansen"_s);

    EXPECT_EQ(texts(model), QStringList({u"Jansen report"_s, u"Ilse Voorbeeld"_s}));
}

TEST(PaletteModelTest, ReadsARowWithItsPlaceAndKey)
{
    const PaletteModel model(
        {{PaletteEntry::Kind::Action, u"Programme"_s, u"This record"_s, u"Alt+3"_s, {}}}, nobody);

    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(),
              u"Programme, This record, Alt+3");
}

} // namespace ach
