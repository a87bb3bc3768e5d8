// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/htmlwriter.h"

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;

TEST(HtmlWriterTest, LetsNoTextBecomeMarkup)
{
    HtmlWriter html;
    html.leaf("p", u"<script>alert(1)</script> & \"more\""_s,
              {{"title", u"\"><img src=x onerror=y>"_s}});

    EXPECT_EQ(html.content(),
              "<!DOCTYPE html>\n<p title=\"&quot;&gt;&lt;img src=x onerror=y&gt;\">"
              "&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"more\"</p>\n");
}

TEST(HtmlWriterTest, ClosesWhatWasOpenedInOrder)
{
    HtmlWriter html;
    {
        const auto list = html.begin("ul");
        const auto item = html.begin("li", {{"class", u"a"_s}});
        html.text(u"1 < 2"_s);
    }

    EXPECT_EQ(html.content(), "<!DOCTYPE html>\n<ul><li class=\"a\">1 &lt; 2</li>\n</ul>\n");
}

TEST(HtmlWriterTest, LeavesOutWhatHtmlForbidsAndKeepsEveryLanguage)
{
    HtmlWriter html;
    html.text(u"a"_s + QChar(0) + QChar(0x1b) + QChar(0xFFFE) + u"b\nשלום 😀 \u2066x\u2069"_s);

    EXPECT_EQ(html.content(), "<!DOCTYPE html>\n" + u"ab\nשלום 😀 \u2066x\u2069"_s.toUtf8());
}

TEST(HtmlWriterTest, WritesAnAttributeWithoutValueAndATagWithoutEnd)
{
    HtmlWriter html;
    html.single("input", {{"type", u"number"_s}, {"disabled", {}}});

    EXPECT_EQ(html.content(), "<!DOCTYPE html>\n<input type=\"number\" disabled>\n");
}

TEST(HtmlWriterTest, NamesCodeByItsHash)
{
    // echo -n 'a' | openssl dgst -sha256 -binary | base64
    EXPECT_EQ(policyHash("a"), u"'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='");
    EXPECT_EQ(dataAddress(u"text/vtt"_s, "a"), u"data:text/vtt;base64,YQ==");
}

} // namespace ach
