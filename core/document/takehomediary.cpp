// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bidi.h"
#include "core/base/units.h"
#include "core/document/takehomepage.h"

#include <QSet>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// The fields of one day: `name` is that of the diary file.
class DayWriter {
public:
    DayWriter(HtmlWriter& html, const TakeHomeWriting& writing, const QString& day)
        : m_html(html), m_writing(writing), m_day(day)
    {
    }

    void exercise(const SheetExercise& exercise, int number)
    {
        const QString side = kSideCodes.toCode(exercise.side);
        choice(u"exercise"_s, u"exercise-%1"_s.arg(number),
               isolated(exercise.name) + u", "_s + exercise.sideText,
               {{u"yes"_s, m_writing.texts.text(u"diary.done.yes"_s)},
                {u"no"_s, m_writing.texts.text(u"diary.done.no"_s)}},
               {{"data-exercise", exercise.catalogueId}, {"data-side", side}});
    }

    void pain(const QString& name, const QString& label)
    {
        QList<std::pair<QString, QString>> scores;
        for (int score = 0; score <= PainScore::kMax; ++score)
            scores.append({QString::number(score), QString::number(score)});
        choice(name, name, label, scores, {});
    }

    void number(const QString& name, const QString& label, const QString& most, const QString& step)
    {
        const auto field = begin(name, label);
        m_html.single("input",
                      attributes(name, name)
                          + HtmlWriter::Attributes{{"type", u"number"_s},
                                                   {"min", u"0"_s},
                                                   {"max", most},
                                                   {"step", step},
                                                   {"inputmode", u"decimal"_s}});
    }

private:
    QString id(const QString& part) const { return u"d"_s + m_day + u'-' + part; }

    HtmlWriter::Attributes attributes(const QString& name, const QString& part) const
    {
        return {{"id", id(part)},
                {"data-field", name},
                {"data-day", m_day},
                {"autocomplete", u"off"_s}};
    }

    HtmlWriter::Element begin(const QString& part, const QString& label)
    {
        auto field = m_html.begin("div", {{"class", u"field"_s}});
        m_html.leaf("label", label, {{"for", id(part)}});
        return field;
    }

    /// Nothing is chosen at first: what is not noted is neither zero nor "not done".
    void choice(const QString& name, const QString& part, const QString& label,
                const QList<std::pair<QString, QString>>& values,
                const HtmlWriter::Attributes& more)
    {
        const auto field = begin(part, label);
        const auto select = m_html.begin("select", attributes(name, part) + more);
        {
            const auto none = m_html.begin("option", {{"value", {}}});
            m_html.text(m_writing.texts.text(u"diary.empty"_s));
        }
        for (const auto& [value, words] : values)
            m_html.leaf("option", words, {{"value", value}});
    }

    HtmlWriter& m_html;
    const TakeHomeWriting& m_writing;
    QString m_day;
};

void writeDay(HtmlWriter& html, const TakeHomeWriting& writing, const QDate& date)
{
    const SheetTexts& sheetTexts = writing.sheetTexts;
    const QString day = date.toString(Qt::ISODate);
    const auto details = html.begin("details", {{"class", u"day"_s}, {"data-day", day}});
    {
        const auto summary = html.begin("summary");
        html.leaf("span", sheetTexts.dayAndDate(date));
        html.leaf("span", {}, {{"class", u"count"_s}});
    }
    const auto fields = html.begin("fieldset", {{"aria-label", sheetTexts.dayAndDate(date)}});
    DayWriter writer(html, writing, day);
    int number = 0;
    QSet<QString> asked;
    for (const SheetExercise& exercise : writing.takeHome.sheet.exercises) {
        ++number;
        const QString key = exercise.catalogueId + u'/' + kSideCodes.toCode(exercise.side);
        if (asked.contains(key))
            continue; // two doses of one exercise are one answer
        asked.insert(key);
        writer.exercise(exercise, number);
    }
    writer.pain(u"pain_during"_s, sheetTexts.text(u"diary.painDuring"_s));
    writer.pain(u"pain_after"_s, writing.texts.text(u"diary.painAfter"_s));
    writer.pain(u"pain_next_morning"_s, sheetTexts.text(u"diary.painMorning"_s));
    writer.number(u"stiffness_minutes"_s, writing.texts.text(u"diary.stiffness"_s),
                  QString::number(Minutes::kMax), u"1"_s);
    writer.number(u"run_metres"_s, sheetTexts.text(u"diary.run"_s),
                  QString::number(Metres::kMax / 1000), u"0.001"_s);
}

} // namespace

void writeTakeHomeDiary(HtmlWriter& html, const TakeHomeWriting& writing, bool isOwnPage)
{
    const HomeSheet& sheet = writing.takeHome.sheet;
    const SheetTexts& texts = writing.texts;
    HtmlWriter::Attributes attributes{
        {"id", u"diary"_s},
        {"aria-labelledby", isOwnPage ? u"title"_s : u"diary-heading"_s},
        {"data-sheet", sheet.sheetId},
        {"data-count", texts.text(u"diary.count"_s)},
        {"data-not-yet", texts.text(u"diary.notYet"_s)}};
    if (const QString name = sheet.shownPatientName(); !name.isEmpty())
        attributes.append({"data-name", name});
    const auto section = html.begin("section", attributes);
    if (!isOwnPage)
        html.leaf("h2", texts.text(u"diary.title"_s), {{"id", u"diary-heading"_s}});
    html.leaf("p", texts.text(u"diary.lead"_s));
    {
        const auto noScript = html.begin("noscript");
        html.leaf("p", texts.text(u"diary.noScript"_s), {{"class", u"told lost"_s}});
    }
    const auto days = html.begin("div", {{"id", u"days"_s}, {"hidden", {}}});
    html.leaf("p", texts.text(u"diary.kept"_s));
    const QDate start = sheet.diaryStart.isValid() ? sheet.diaryStart : sheet.date;
    for (int day = 0; day < kTakeHomeDiaryDays; ++day)
        writeDay(html, writing, start.addDays(day));
    html.leaf("p", {},
              {{"id", u"told"_s},
               {"role", u"status"_s},
               {"class", u"told"_s},
               {"hidden", {}},
               {"data-lost", texts.text(u"diary.lost"_s)},
               {"data-wrong", texts.text(u"diary.wrong"_s)},
               {"data-saved", texts.text(u"diary.saved"_s)},
               {"data-sure", texts.text(u"diary.sure"_s)},
               {"data-forgotten", texts.text(u"diary.forgotten"_s)}});
    const auto buttons = html.begin("div", {{"class", u"buttons"_s}});
    html.leaf("button", texts.text(u"diary.save"_s),
              {{"id", u"save"_s}, {"type", u"button"_s}, {"class", u"primary"_s}});
    html.leaf("button", texts.text(u"diary.forget"_s),
              {{"id", u"forget"_s}, {"type", u"button"_s}});
}

} // namespace ach
