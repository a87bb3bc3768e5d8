// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/takehomepage.h"

#include "core/base/bidi.h"

#include <QFile>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString& name)
{
    QFile file(u":/takehome/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return file.readAll();
}

/// Nothing may be fetched from anywhere: pictures and clips lie beside the page or in it, and only
/// the style sheet and the scripts of this program count.
QString policy(const QByteArray& style, const QList<QByteArray>& scripts)
{
    QString hashes;
    for (const QByteArray& script : scripts)
        hashes += u' ' + policyHash(script);
    return u"default-src 'none'; img-src file: data:; media-src file: data:; style-src %1; "
           "script-src%2; base-uri 'none'; form-action 'none'"_s.arg(policyHash(style), hashes);
}

/// A line of text that is left out when it has no words.
void line(HtmlWriter& html, const char* tag, const QString& words,
          const HtmlWriter::Attributes& attributes = {})
{
    if (!words.isEmpty())
        html.leaf(tag, words, attributes);
}

void writePractice(HtmlWriter& html, const TakeHomeWriting& writing)
{
    const HomeSheet& sheet = writing.takeHome.sheet;
    const auto practice = html.begin("div", {{"class", u"practice"_s}});
    if (!sheet.practiceLogo.isEmpty())
        html.single("img", {{"src", dataAddress(u"image/png"_s, sheet.practiceLogo)}, {"alt", {}}});
    const auto words = html.begin("div");
    line(html, "p", sheet.practiceName, {{"class", u"name"_s}, {"dir", u"auto"_s}});
    line(html, "p", sheet.practiceAddress, {{"dir", u"auto"_s}});
    if (!sheet.practicePhone.isEmpty())
        html.leaf("p",
                  writing.sheetTexts.text(u"header.call"_s, {leftToRight(sheet.practicePhone)}));
    line(html, "p", sheet.practiceHours, {{"dir", u"auto"_s}});
}

void writeFacts(HtmlWriter& html, const TakeHomeWriting& writing)
{
    const HomeSheet& sheet = writing.takeHome.sheet;
    const SheetTexts& texts = writing.sheetTexts;
    const auto facts = html.begin("div", {{"class", u"facts"_s}});
    const QString name = sheet.shownPatientName();
    if (!name.isEmpty())
        html.leaf("p", texts.text(u"handout.for"_s, {isolated(name)}));
    QStringList words{texts.text(u"side."_s + kSideCodes.toCode(sheet.side)),
                      texts.text(u"header.plan"_s,
                                 {isolated(sheet.planName), QString::number(sheet.planVersion)})};
    if (sheet.replaces)
        words.append(texts.text(u"header.replaces"_s, {texts.longDate(*sheet.replaces)}));
    html.leaf("p", words.join(u" \u00B7 "_s));
    const QString date = texts.longDate(sheet.date);
    html.leaf("p",
              sheet.preparedBy.isEmpty()
                  ? texts.text(u"header.sheetOf"_s, {date})
                  : texts.text(u"header.sheetOfBy"_s, {date, isolated(sheet.preparedBy)}));
    if (!sheet.nextVisit.isValid())
        return;
    QString visit = texts.dayAndDate(sheet.nextVisit.date());
    if (sheet.nextVisit.time() != QTime(0, 0))
        visit += u", "_s + texts.locale().toString(sheet.nextVisit.time(), u"H:mm"_s);
    const auto next = html.begin("p");
    html.leaf("strong", texts.text(u"header.nextVisit"_s, {visit}));
}

void writeLink(HtmlWriter& html, const QString& address, const QString& words,
               const HtmlWriter::Attributes& more = {})
{
    const auto item = html.begin("li");
    html.leaf("a", words, HtmlWriter::Attributes{{"href", address}} + more);
}

void writeNavigation(HtmlWriter& html, const TakeHomeWriting& writing, TakeHomePart part)
{
    const SheetTexts& texts = writing.texts;
    const auto nav = html.begin("nav", {{"aria-label", texts.text(u"nav.label"_s)}});
    const auto list = html.begin("ul");
    if (part == TakeHomePart::Diary) {
        writeLink(html, u"index.html"_s, texts.text(u"diary.back"_s));
        return;
    }
    writeLink(html, u"#exercises"_s, texts.text(u"nav.exercises"_s));
    writeLink(html, u"#pain"_s, texts.text(u"nav.pain"_s));
    writeLink(html, u"#call"_s, texts.text(u"nav.call"_s));
    writeLink(html, part == TakeHomePart::Both ? u"#diary"_s : u"diary.html"_s,
              texts.text(u"nav.diary"_s));
    const bool isInPage = writing.pdfAddress.startsWith(u"data:");
    writeLink(html, writing.pdfAddress, texts.text(u"nav.paper"_s),
              isInPage ? HtmlWriter::Attributes{{"download", u"sheet.pdf"_s}}
                       : HtmlWriter::Attributes{});
}

void writeFooter(HtmlWriter& html, const TakeHomeWriting& writing)
{
    const HomeSheet& sheet = writing.takeHome.sheet;
    const auto footer = html.begin("footer");
    if (!sheet.practicePhone.isEmpty())
        html.leaf("p",
                  writing.sheetTexts.text(u"footer.contact"_s, {leftToRight(sheet.practicePhone)}));
    if (!sheet.preparedBy.isEmpty())
        html.leaf("p", writing.sheetTexts.text(u"footer.made"_s, {isolated(sheet.preparedBy)}));
    html.leaf("p", writing.sheetTexts.text(u"footer.sheet"_s, {leftToRight(sheet.sheetId)}));
}

} // namespace

QByteArray takeHomePage(const TakeHomeWriting& writing, TakeHomePart part)
{
    const QByteArray style = resource(u"page.css"_s);
    QList<QByteArray> scripts;
    if (part != TakeHomePart::Diary)
        scripts.append(resource(u"clips.js"_s));
    if (part != TakeHomePart::Exercises)
        scripts.append(resource(u"diary.js"_s));
    const QString title = part == TakeHomePart::Diary ? writing.texts.text(u"diary.title"_s)
                                                      : writing.sheetTexts.text(u"title"_s);
    const QLocale locale = writing.sheetTexts.locale();

    HtmlWriter html;
    {
        const auto page =
            html.begin("html",
                       {{"lang", kSheetLanguageCodes.toCode(writing.sheetTexts.language())},
                        {"dir", locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s}});
        {
            const auto head = html.begin("head");
            html.single("meta", {{"charset", u"utf-8"_s}});
            html.single("meta",
                        {{"http-equiv", u"Content-Security-Policy"_s},
                         {"content", policy(style, scripts)}});
            html.single("meta", {{"name", u"generator"_s}, {"content", kTakeHomeGenerator}});
            html.single("meta", {{"name", u"viewport"_s}, {"content", u"width=device-width"_s}});
            html.single("meta", {{"name", u"referrer"_s}, {"content", u"no-referrer"_s}});
            // Telephones would make links of numbers, and dates of doses.
            html.single("meta",
                        {{"name", u"format-detection"_s},
                         {"content", u"telephone=no, date=no, address=no"_s}});
            html.leaf(
                "title",
                title + u" \u00B7 "_s
                    + writing.sheetTexts.text(u"footer.sheet"_s, {writing.takeHome.sheet.sheetId}));
            html.code("style", style);
        }
        const auto body = html.begin("body");
        {
            const auto header = html.begin("header");
            writePractice(html, writing);
            html.leaf("h1", title, {{"id", u"title"_s}});
            writeFacts(html, writing);
        }
        writeNavigation(html, writing, part);
        {
            const auto main = html.begin("main");
            if (part != TakeHomePart::Diary)
                writeTakeHomeExercises(html, writing);
            if (part != TakeHomePart::Exercises)
                writeTakeHomeDiary(html, writing, part == TakeHomePart::Diary);
        }
        writeFooter(html, writing);
        for (const QByteArray& script : scripts)
            html.code("script", script);
    }
    return html.content();
}

} // namespace ach
