// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/typedname.h"

#include "core/base/textlimits.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

TEST(TypedNameTest, SplitsANameAsItIsSpokenAndAsItIsFiled)
{
    struct Case {
        QString typed;
        TypedName name;
    };
    for (const auto& [typed, name] : {
             Case{u"Quatsch"_s, {{}, {}, u"Quatsch"_s}},
             Case{u"anna voorbeeld"_s, {u"Anna"_s, {}, u"Voorbeeld"_s}},
             Case{u"Anna van der Berg"_s, {u"Anna"_s, u"van der"_s, u"Berg"_s}},
             Case{u"van der berg"_s, {{}, u"van der"_s, u"Berg"_s}},
             Case{u"Berg, Anna van der"_s, {u"Anna"_s, u"van der"_s, u"Berg"_s}},
             Case{u"van der Berg, Anna"_s, {u"Anna"_s, u"van der"_s, u"Berg"_s}},
             Case{u"anna-maria  beispiel "_s, {u"Anna-Maria"_s, {}, u"Beispiel"_s}},
             Case{u"Jan McVoorbeeld"_s, {u"Jan"_s, {}, u"McVoorbeeld"_s}},
             Case{u"Anna Maria Beispiel"_s, {u"Anna Maria"_s, {}, u"Beispiel"_s}},
             Case{u"Jan Zur"_s, {u"Jan"_s, {}, u"Zur"_s}},
             Case{u"Beispiel,"_s, {{}, {}, u"Beispiel"_s}},
         }) {
        const auto split = splitTypedName(typed);

        ASSERT_TRUE(split) << qPrintable(typed);
        EXPECT_EQ(split->given, name.given) << qPrintable(typed);
        EXPECT_EQ(split->prefix, name.prefix) << qPrintable(typed);
        EXPECT_EQ(split->family, name.family) << qPrintable(typed);
    }
}

TEST(TypedNameTest, TakesNoNumberOrDateForAName)
{
    for (const QString& typed : {u""_s, u" "_s, u"#12"_s, u"14061985"_s, u"14 June 1985"_s,
                                 u"anna@example.org"_s, u","_s, QString(kLongestName + 1, u'a')})
        EXPECT_FALSE(splitTypedName(typed)) << qPrintable(typed);
}

} // namespace ach
