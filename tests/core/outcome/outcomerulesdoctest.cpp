// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/change.h"
#include "core/outcome/instrument.h"

#include <QFile>

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

QStringList lines()
{
    QFile file(QStringLiteral(ACHILLEA_TEST_DATA "/../../docs/clinical-rules.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n')
                                          : QStringList();
}

/// The cells of the row of the table of instruments.
QStringList rowOf(const QString& code)
{
    for (const QString& line : lines()) {
        QStringList cells = line.split(u'|');
        for (QString& cell : cells)
            cell = cell.trimmed();
        if (cells.size() == 8 && cells.at(1) == u'`' + code + u'`')
            return cells;
    }
    return {};
}

QString shown(const std::optional<double>& value)
{
    return value ? QString::number(*value) : u"-"_s;
}

} // namespace

TEST(OutcomeRulesDocTest, HasARowForEveryInstrumentWithItsRangeDirectionAndLimits)
{
    for (const Instrument instrument : allInstruments()) {
        const QString code = kInstrumentCodes.toCode(instrument);
        const QStringList cells = rowOf(code);
        ASSERT_FALSE(cells.isEmpty()) << qPrintable(code);
        const InstrumentInfo info = instrumentInfo(instrument);
        EXPECT_TRUE(cells.at(2).startsWith(u"%1 to %2"_s.arg(info.lowest).arg(info.highest)))
            << qPrintable(code);
        EXPECT_EQ(cells.at(3), info.higherIsWorse ? u"worse"_s : u"better"_s) << qPrintable(code);
        if (instrument == Instrument::VisaA)
            continue; // two intervals, in words
        const auto limits = changeLimits(instrument, 12);
        EXPECT_TRUE(cells.at(4).startsWith(shown(limits ? limits->error : std::nullopt)))
            << qPrintable(code);
        EXPECT_TRUE(cells.at(5).startsWith(shown(limits ? limits->important : std::nullopt)))
            << qPrintable(code);
        EXPECT_TRUE(cells.at(6).contains(QLatin1StringView(info.source))) << qPrintable(code);
    }
}

} // namespace ach
