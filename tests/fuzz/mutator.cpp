// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutator.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace ach::test {

namespace {

constexpr int kMostMs = 2000;
constexpr int kLongest = 20'000;

const QByteArrayList& stumblingBlocks()
{
    static const QByteArrayList kBlocks{"-1",
                                        "0",
                                        "1e309",
                                        "-1e309",
                                        "99999999999999999999",
                                        "0.1",
                                        "null",
                                        "true",
                                        "\"\"",
                                        "{}",
                                        "[]",
                                        "{",
                                        "}",
                                        "[",
                                        "\"",
                                        "\\u0000",
                                        "\\ud83d",
                                        "\xF0\x9F\x98\x80",
                                        "\xC3\x28",
                                        "\xE2\x80\xAE",
                                        ",",
                                        ":",
                                        "NaN",
                                        "x",
                                        "-",
                                        " ",
                                        "\n",
                                        QByteArray(1, '\0'),
                                        QByteArray(300, '['),
                                        QByteArray(300, '9')};
    return kBlocks;
}

} // namespace

void Mutator::damage(QByteArray& text)
{
    const int size = static_cast<int>(text.size());
    const int at = size > 0 ? m_random.below(size) : 0;
    switch (m_random.below(6)) {
    case 0:
        if (size > 0)
            text[at] = static_cast<char>(text.at(at) ^ (1 << m_random.below(8)));
        return;
    case 1:
        text.remove(at, m_random.between(1, 12));
        return;
    case 2:
        text.insert(at, pick(stumblingBlocks()));
        return;
    case 3:
        if (size < kLongest)
            text.insert(m_random.below(size + 1), text.mid(at, m_random.between(1, 60)));
        return;
    case 4:
        text.replace(at, m_random.between(1, 6), pick(stumblingBlocks()));
        return;
    default:
        if (m_random.percent(20))
            text.truncate(at);
        else
            text.insert(at, static_cast<char>(m_random.below(256)));
    }
}

QByteArray Mutator::damaged(QByteArray text)
{
    const int times = m_random.between(1, 8);
    for (int i = 0; i < times; ++i)
        damage(text);
    return text;
}

void feedDamaged(const QByteArrayList& texts, quint64 seed, int most,
                 const std::function<void(const QByteArray& text)>& reader)
{
    Mutator mutator(seed);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < most && timer.elapsed() < kMostMs; ++i) {
        const QByteArray text =
            i < texts.size() ? texts.at(i) : mutator.damaged(mutator.pick(texts));
        SCOPED_TRACE("try " + std::to_string(i) + ": "
                     + text.left(400).toPercentEncoding().toStdString());
        reader(text);
        if (::testing::Test::HasFailure())
            return;
    }
}

} // namespace ach::test
