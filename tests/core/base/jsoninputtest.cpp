// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsoninput.h"

#include <gtest/gtest.h>

namespace ach {
namespace {

void expectRefused(const QByteArray& text)
{
    const auto object = readJsonObject(text);

    ASSERT_FALSE(object.has_value()) << text.left(80).constData();
    EXPECT_EQ(object.error().fault, Fault::Invalid);
    EXPECT_EQ(object.error().cause, Cause::NotJson);
    EXPECT_FALSE(object.error().detail.isEmpty());
}

} // namespace

TEST(JsonInputTest, ReadsAnObject)
{
    const auto object = readJsonObject(R"( {"a": 1, "b": {"a": [1, {"a": 2}]}} )");

    ASSERT_TRUE(object.has_value());
    EXPECT_EQ(object->size(), 2);
}

TEST(JsonInputTest, RefusesWhatIsNotJson)
{
    expectRefused("");
    expectRefused("age_years: 47");
    expectRefused("{\"a\": 1");
    expectRefused("{\"a\": 1,}");
    expectRefused("{\"a\": NaN}");
    expectRefused("{\"a\": Infinity}");
    expectRefused("{\"a\": \"\xff\xfe\"}");
    expectRefused("{\"a\": 1} {\"b\": 2}");
}

TEST(JsonInputTest, RefusesAnythingElseThanAnObjectAtTheTop)
{
    expectRefused("[]");
    expectRefused("[{\"a\": 1}]");
    expectRefused("47");
    expectRefused("\"yes\"");
    expectRefused("null");
}

TEST(JsonInputTest, RefusesAKeyWrittenTwice)
{
    expectRefused(R"({"a": 1, "a": 1})");
    expectRefused(R"({"a": 1, "b": "x, \"y\": {", "\u0061": 2})");
}

TEST(JsonInputTest, LooksForRepeatedKeysOnlyAtTheTop)
{
    EXPECT_TRUE(readJsonObject(R"({"a": {"b": 1}, "b": [{"a": 2}, "a", "a"]})").has_value());
}

TEST(JsonInputTest, RefusesDeepNestingWithoutFallingOver)
{
    expectRefused("{\"a\": " + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}");
}

TEST(JsonInputTest, RefusesATextThatIsTooLarge)
{
    expectRefused("{\"a\": \"" + QByteArray(kMaxJsonInputBytes, 'x') + "\"}");
}

} // namespace ach
