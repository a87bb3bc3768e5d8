// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/ticksound.h"

#include <QtGlobal>

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <vector>

namespace ach {

namespace {

std::vector<int> samplesOf(const QByteArray& bytes)
{
    std::vector<int> samples;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
        qint16 sample = 0;
        std::memcpy(&sample, bytes.constData() + at, 2);
        samples.push_back(sample);
    }
    return samples;
}

int peakOf(const QByteArray& bytes)
{
    int peak = 0;
    for (const int sample : samplesOf(bytes))
        peak = std::max(peak, std::abs(sample));
    return peak;
}

/// How much of the tone of so many hertz is in it.
double toneOf(const QByteArray& bytes, double hertz)
{
    double sine = 0;
    double cosine = 0;
    const std::vector<int> samples = samplesOf(bytes);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double turn = 2 * M_PI * hertz * static_cast<double>(i) / TickSample::kRate;
        sine += samples.at(i) * std::sin(turn);
        cosine += samples.at(i) * std::cos(turn);
    }
    return std::hypot(sine, cosine);
}

} // namespace

TEST(TickSampleTest, IsShortAndBeginsAndEndsInSilence)
{
    for (const bool isChange : {false, true}) {
        const std::vector<int> samples = samplesOf(TickSample::make(isChange));
        EXPECT_EQ(samples.size(), static_cast<std::size_t>(0.03 * TickSample::kRate));
        EXPECT_EQ(samples.front(), 0);
        EXPECT_LT(std::abs(samples.back()), 10);
        for (std::size_t i = 1; i < samples.size(); ++i)
            ASSERT_LT(std::abs(samples.at(i) - samples.at(i - 1)), 6'500) << i; // no crackle
    }
}

TEST(TickSampleTest, IsLoudWithoutBeingCutOff)
{
    EXPECT_GT(peakOf(TickSample::make(true)), 12'000);
    EXPECT_LT(peakOf(TickSample::make(true)), 27'000);
    EXPECT_GT(peakOf(TickSample::make(false)), 7'000);
}

TEST(TickSampleTest, SoundsHigherAndLouderWhenAPartBegins)
{
    const QByteArray second = TickSample::make(false);
    const QByteArray change = TickSample::make(true);

    EXPECT_GT(toneOf(second, TickSample::kSecondHertz), toneOf(second, TickSample::kChangeHertz));
    EXPECT_GT(toneOf(change, TickSample::kChangeHertz), toneOf(change, TickSample::kSecondHertz));
    EXPECT_GT(peakOf(change), peakOf(second));
}

TEST(TickStreamTest, IsSilentUntilItClicksAndThenAgain)
{
    TickStream stream(nullptr);
    EXPECT_EQ(peakOf(stream.read(2'000)), 0);

    stream.click(true, 1);
    const QByteArray sample = TickSample::make(true);

    EXPECT_EQ(stream.read(1'000), sample.first(1'000));
    EXPECT_EQ(stream.read(sample.size() - 1'000), sample.sliced(1'000));
    EXPECT_EQ(peakOf(stream.read(2'000)), 0);
}

TEST(TickStreamTest, ClicksAsLoudAsItIsAsked)
{
    TickStream stream(nullptr);
    stream.click(true, 1);
    const int loud = peakOf(stream.read(4'000));
    stream.click(true, 0.25);
    const int quiet = peakOf(stream.read(4'000));

    EXPECT_NEAR(quiet, loud / 4.0, 2);
}

TEST(TickStreamTest, BeginsAnewWhenOneClickFollowsAnother)
{
    TickStream stream(nullptr);
    stream.click(false, 1);
    (void)stream.read(500);

    stream.click(true, 1);

    EXPECT_EQ(stream.read(1'000), TickSample::make(true).first(1'000));
}

TEST(DeviceTicksTest, StaysQuietWithoutASoundServer)
{
    qunsetenv("PULSE_SERVER");
    qunsetenv("PULSE_RUNTIME_PATH");
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    DeviceTicks ticks;

    EXPECT_FALSE(ticks.isAvailable());
    ticks.start();
    ticks.tick(true, 1);
    ticks.stop();

    if (before.isNull())
        qunsetenv("XDG_RUNTIME_DIR");
    else
        qputenv("XDG_RUNTIME_DIR", before);
}

} // namespace ach
